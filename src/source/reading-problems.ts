import type { Span } from '../plan/finding.ts';
import type { Fix } from '../plan/fix.ts';
import type { Path } from '../plan/place.ts';
import validPlan from './generated/plan-file-validator.js';
import type { Parsed } from './parse.ts';
import { type ReadingRule, readingSeverity } from './reading-rules.ts';
import { planSchema } from './schemas.ts';
import { swallowedKeys } from './swallowed-keys.ts';
import { validate } from './validate.ts';

/** What the reader found wrong, at its lines. */
export interface ReadingProblem {
  readonly rule: ReadingRule;
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  readonly related?: { readonly span: Span; readonly message: string };
  /** The action it belongs to, if it belongs to one. */
  readonly action?: string;
  /** True where it may hold words of an internal action. */
  readonly internal?: boolean;
  /** How it can be put right without asking anybody. */
  readonly fix?: Fix;
}

/** The mistakes in the text of a plan; where the text can be read without doubt, also those in its shape. */
export function* problemsIn(parsed: Parsed, text: string): Iterable<ReadingProblem> {
  yield* problemsOfText(parsed, text);
  const broken = parsed.problems.some(({ rule }) => readingSeverity(rule) === 'error');
  if (!broken) yield* problemsOfShape(parsed, text);
}

function* problemsOfText({ problems, span }: Parsed, text: string): Iterable<ReadingProblem> {
  // A broken text has no actions yet, so any of its lines may belong to an internal one.
  const internal = problems.length > 0 && /\bvisibility["']?\s*:\s*["']?internal\b/.test(text);
  for (const { range, related, ...problem } of problems) {
    const other = related && { span: span(related.range), message: related.message };
    yield { ...problem, span: span(range), internal, ...(other && { related: other }) };
  }
}

function* problemsOfShape(parsed: Parsed, text: string): Iterable<ReadingProblem> {
  const schema = planSchema();
  const swallowed = [...swallowedKeys(parsed.longTexts, text, parsed.value, schema)];
  const places = new Set(swallowed.map(({ owner, key }) => nameOf([...owner, key])));
  const missed = new Set<string>();
  for (const { place, missing, ...problem } of validate(parsed, validPlan, schema)) {
    const name = nameOf(missing ?? []);
    // What a text has swallowed is not missing as well.
    if (places.has(name)) missed.add(name);
    else yield { ...problem, span: parsed.locate(place), ...actionAt(place.path, parsed.value) };
  }
  for (const { owner, key, range, ...problem } of swallowed) {
    const rule = missed.has(nameOf([...owner, key])) ? 'missing-key' : 'text-cut';
    yield { rule, ...problem, span: parsed.span(range), ...actionAt(owner, parsed.value) };
  }
}

const nameOf = (path: Path): string => JSON.stringify(path);

/** The action a path leads into, and whether it is an internal one. */
function actionAt(path: Path, root: unknown): { action?: string; internal?: boolean } {
  let value = root as Record<string | number, unknown> | undefined;
  for (const [index, part] of path.entries()) {
    value = value?.[part] as typeof value;
    if (path[index - 1] !== 'actions' || typeof part !== 'number') continue;
    const { id, visibility } = value ?? {};
    return { ...(typeof id === 'string' && { action: id }), internal: visibility === 'internal' };
  }
  return {};
}
