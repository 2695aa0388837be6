import { Composer, type CST, type Document } from 'yaml';
import type { Span } from '../plan/finding.ts';
import type { Path, Place } from '../plan/place.ts';
import { problemBeforeYaml } from './before-yaml.ts';
import { explainBrokenYaml } from './broken-yaml.ts';
import { type Locator, locatorOf } from './locate.ts';
import { type Range, spansIn } from './positions.ts';
import type { TextProblem } from './reading-rules.ts';
import type { LongText } from './swallowed-keys.ts';
import { inspect } from './syntax.ts';
import { DEEPEST, firstDocument } from './tokens.ts';
import { readValues } from './values.ts';

/**
 * A file turned into values, and the way back from a value to its line.
 *
 * This is the seam behind which YAML is read: text in, values out, and a locator that is asked only
 * when a finding needs a line. Reading takes most of the time of a check, so whoever finds a faster
 * reader puts it here and nowhere else: values from the new one, and this one for the files in which
 * something is found.
 */
export interface Parsed {
  /** Maps without prototype, lists, and text: every scalar as it was written. Absent when the file cannot be read or says nothing. */
  readonly value?: unknown;
  /** What is wrong with the text. Any problem that is an error means that the values are not to be used. */
  readonly problems: readonly TextProblem[];
  /** The texts that stand on lines of their own. */
  readonly longTexts: readonly LongText[];
  /** Where a place in the plan stands in the file. */
  readonly locate: (place: Place) => Span;
  /** True where a key stands in the file, with a value or without. */
  readonly holds: (path: Path) => boolean;
  /** The lines and columns of a stretch of the text. */
  readonly span: (range: Range) => Span;
  /** The tree of the file, for what changes the text; absent when it cannot be read. */
  readonly root?: unknown;
}

/**
 * Reads YAML 1.2 as an officer writes it: one document of maps, lists and text. This is the one place
 * that decides what a file means; everything downstream sees values and asks for positions. Never
 * throws, whatever the text.
 */
export function parse(text: string): Parsed {
  const span = spansIn(text);
  const { value, problems, longTexts = [], root } = read(text);
  let locator: Locator | undefined;
  const looking = (): Locator => {
    locator ??= locatorOf(root);
    return locator;
  };
  return {
    ...(value === undefined ? {} : { value }),
    problems,
    longTexts,
    locate: (place) => span(looking().locate(place)),
    holds: (path) => looking().holds(path),
    span,
    ...(root === undefined ? {} : { root }),
  };
}

interface Reading {
  readonly value?: unknown;
  readonly problems: readonly TextProblem[];
  readonly longTexts?: readonly LongText[];
  readonly root?: unknown;
}

function read(text: string): Reading {
  const early = problemBeforeYaml(text);
  if (early) return { problems: [early] };

  const { tokens, document, second, tooDeep } = firstDocument(text);
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive) return { problems: [directiveProblem(directive)] };
  if (tooDeep) return { problems: [nestedTooDeep(tooDeep)] };
  if (document === undefined) return { problems: [EMPTY] };

  const syntax = inspect(document, text);
  const composed = compose(tokens, text);
  const [error] = composed.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const [feature] = syntax.features;
  // One mistake makes echoes of others behind it, so of all that breaks the text only the first is told.
  const ends = second?.offset ?? text.length + 1;
  if (error && error.pos[0] < ends) {
    const misread = feature && feature.range[0] <= error.pos[0];
    return { problems: [misread ? feature : explainBrokenYaml(text, document, error)] };
  }
  if (second) return { problems: [severalPlans(second, text)] };

  const { value, problems, longTexts } = readValues(composed.contents);
  const all = [...syntax.features, ...syntax.cuts, ...problems].sort((a, b) => a.range[0] - b.range[0]);
  if (value === undefined && all.length === 0) return { problems: [EMPTY] };
  return { value, problems: all, longTexts, root: composed.contents };
}

function compose(tokens: readonly CST.Token[], text: string): Document {
  // The failsafe schema keeps every scalar as written: 1.10 stays 1.10 and `no` stays a word. Unique
  // keys are checked in values.ts, because the library's own check takes seconds on 20,000 keys.
  const composer = new Composer({ version: '1.2', schema: 'failsafe', uniqueKeys: false });
  const [document] = composer.compose(tokens, true, text.length);
  return document as Document;
}

const EMPTY: TextProblem = {
  rule: 'empty-file',
  message: 'The file is empty.',
  help: 'Write a plan into it, or take it away. The shortest plan has `plan`, `title`, `council` and `recommendations`.',
  range: [0, 0],
};

function directiveProblem({ offset, source }: CST.Directive): TextProblem {
  return {
    rule: 'yaml-feature',
    message:
      'The file begins with a directive (a line that starts with `%`), which would change how YAML reads it; plans do without.',
    help: 'Take the line away, and the line `---` below it.',
    range: [offset, offset + source.length],
  };
}

function nestedTooDeep({ offset }: CST.Token): TextProblem {
  return {
    rule: 'broken-yaml',
    message: `Lists and keys stand inside each other more than ${DEEPEST} deep here, which no plan needs.`,
    help: 'Check the brackets and the indentation.',
    range: [offset, offset + 1],
  };
}

function severalPlans({ offset }: CST.Document, text: string): TextProblem {
  const mark = /\S+/.exec(text.slice(offset))?.[0] ?? '---';
  return {
    rule: 'several-plans-in-file',
    message: 'A second plan begins here, and a file holds one plan.',
    help:
      mark === '---'
        ? 'Move the second plan into a file of its own, or take the line `---` away.'
        : 'Move the second plan into a file of its own, or take the line `...` above it away.',
    range: [offset, offset + mark.length],
  };
}
