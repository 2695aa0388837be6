import { basename, extname } from 'node:path';
import { type CouncilWords, USUAL_WORDS } from '../plan/council-words.ts';
import {
  compareFindings,
  type Finding,
  type FindingKind,
  type Problem,
  type Severity,
  type Span,
} from '../plan/finding.ts';
import type { Edit, Fix } from '../plan/fix.ts';
import type { Plan } from '../plan/model.ts';
import type { Place } from '../plan/place.ts';
import { type Subject, subjectOf } from '../plan/subject.ts';
import { ruleUrl } from '../words/links.ts';
import { buildPlan } from './build.ts';
import { type Change, changer } from './edit/change.ts';
import { prosesIn } from './edit/prose.ts';
import type { FoundFile } from './find.ts';
import type { PlanFile } from './generated/plan-file.ts';
import { ownText, sharedText } from './own-text.ts';
import { parse } from './parse.ts';
import { START_OF_FILE, spansIn } from './positions.ts';
import { type Refusal, readText } from './read.ts';
import { problemsIn, type ReadingProblem } from './reading-problems.ts';
import { readingSeverity } from './reading-rules.ts';

/** A plan file after reading: the plan, where the file is valid, and everything the reader found. */
export interface LoadedPlan {
  readonly file: FoundFile;
  /** The plan's id; the file's name where the plan could not be read. */
  readonly id: string;
  /** The name of the file without its ending, which is to be the plan's id; absent where there is no file. */
  readonly stem?: string;
  /** Absent when the file is invalid: then one of the findings at least is an error. */
  readonly plan?: Plan;
  /** What the reader found, in the order of the text: a hundred at most, and one that says there are more. */
  readonly findings: readonly Finding[];
  /** True for a finding of the reader that may hold words of an internal action. */
  readonly hides: (finding: Finding) => boolean;
  /** The text as read, for showing lines of it. */
  readonly text: string;
  /** Where a place in the plan stands in the file. */
  readonly locate: (place: Place) => Span;
  /** What a file says: maps without prototype, lists and text; nothing where it cannot be read. */
  readonly value?: unknown;
  /** How a finding of the reader can be put right without asking anybody. */
  readonly fixOf: (finding: Finding) => Fix | undefined;
  /** How edits are made in the text; nothing where they cannot be, or change nothing. */
  readonly change: (edits: readonly Edit[]) => Change | undefined;
  /** The edits that write prose in braces on lines of its own. */
  readonly prose: () => readonly Edit[];
}

/** Past this many mistakes a file is not a plan with mistakes but something else, or was broken in one stroke. */
const MOST_FINDINGS = 100;

/**
 * Reads, parses and validates one file; `words` is what the council means by words of its own. Never throws
 * for what is on the disk: that becomes findings.
 */
export function loadPlan(file: FoundFile, words: CouncilWords = USUAL_WORDS): LoadedPlan {
  const read = file.input ?? readText(file.path, file.root);
  return 'text' in read ? loadText(read.text, file, words) : refused(read, file);
}

/** Parses and validates the text of a plan file, wherever it was kept. Never throws: what is wrong becomes findings. */
export function loadText(text: string, file: FoundFile, words: CouncilWords = USUAL_WORDS): LoadedPlan {
  const parsed = parse(text);
  const id = ownText(planId(parsed.value) ?? stemOf(file));
  const findings: Finding[] = [];
  const internal = new Set<Finding>();
  const fixes = new Map<Finding, Fix>();
  const change = changer(text, parsed);
  for (const problem of problemsIn(parsed, text)) {
    const tooMany = findings.length === MOST_FINDINGS;
    const { fix } = problem;
    const fixable = fix !== undefined && change(fix.edits) !== undefined;
    const finding = readingFinding(tooMany ? TOO_MANY : problem, file, id, fixable);
    findings.push(finding);
    if (tooMany) break;
    if (problem.internal) internal.add(finding);
    if (fixable) fixes.set(finding, fix);
  }
  const valid = findings.every(({ severity }) => severity !== 'error');
  return {
    file,
    id,
    ...(!file.unnamed && { stem: stemOf(file) }),
    ...(valid && { plan: { ...buildPlan(parsed.value as PlanFile, words), id } }),
    findings: findings.sort(compareFindings),
    hides: (finding) => internal.has(finding),
    text,
    locate: parsed.locate,
    ...(parsed.value === undefined ? {} : { value: parsed.value }),
    fixOf: (finding) => fixes.get(finding),
    change,
    prose: () => prosesIn(parsed.root),
  };
}

/** A rule's problem, at its line. */
export function locateProblem(
  problem: Problem,
  rule: { readonly id: string; readonly kind: FindingKind; readonly severity: Severity },
  loaded: LoadedPlan,
): Finding {
  return {
    rule: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    message: ownText(problem.message),
    help: sharedText(problem.help),
    plan: loaded.id,
    ...ownTexts(subjectOf(problem, loaded.plan)),
    file: loaded.file.name,
    ...loaded.locate(problem.place),
    url: sharedText(ruleUrl(rule.id)),
    related: (problem.related ?? []).map(({ place, message }) => ({
      file: loaded.file.name,
      ...loaded.locate(place),
      message: sharedText(message),
    })),
    ...(problem.fix && !problem.fix.partly && loaded.change(problem.fix.edits) && { fixable: true }),
  };
}

function ownTexts(subject: Subject): Subject {
  return Object.fromEntries(Object.entries(subject).map(([what, name]) => [what, ownText(name)]));
}

const TOO_MANY: ReadingProblem = {
  rule: 'too-many-mistakes',
  message: `This file has more mistakes than the ${MOST_FINDINGS} that are listed.`,
  help: 'Put these right first, then run the check again. Many mistakes at once often have one cause.',
  span: START_OF_FILE,
};

function refused({ shown, ...problem }: Refusal, file: FoundFile): LoadedPlan {
  const span = shown ? spansIn(shown.text)(shown.range) : START_OF_FILE;
  return {
    file,
    id: stemOf(file),
    findings: [readingFinding({ ...problem, span }, file, stemOf(file))],
    // A file that cannot be read tells nobody what in it is internal.
    hides: () => false,
    text: shown?.text ?? '',
    locate: () => START_OF_FILE,
    fixOf: () => undefined,
    change: () => undefined,
    prose: () => [],
  };
}

function readingFinding(
  { rule, message, help, span, related, action }: ReadingProblem,
  { name }: FoundFile,
  plan: string,
  fixable = false,
): Finding {
  return {
    rule,
    kind: 'plan',
    severity: readingSeverity(rule),
    message: ownText(message),
    help: sharedText(help),
    plan,
    ...(action !== undefined && { action: ownText(action) }),
    file: name,
    ...span,
    url: sharedText(ruleUrl(rule)),
    related: related ? [{ file: name, ...related.span, message: related.message }] : [],
    ...(fixable ? { fixable } : {}),
  };
}

function planId(value: unknown): string | undefined {
  const id = (value as { plan?: unknown } | undefined)?.plan;
  return typeof id === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(id) ? id : undefined;
}

/** The name of a file without its ending, which is to be the id of its plan. */
export function stemOf({ name }: FoundFile): string {
  return basename(name, extname(name));
}
