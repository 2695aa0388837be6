import type { Severity } from '../plan/finding.ts';
import type { Fix } from '../plan/fix.ts';
import type { Example, RuleDescription } from '../plan/rule.ts';
import type { Range } from './positions.ts';
import { READING_EXAMPLES } from './reading-examples.ts';

interface Text {
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
}

const NOT_USED =
  'Everything in it would silently be missing from the check, from the reports and from the issues.';

/** What can be wrong with a file before any rule looks at the plan in it. */
const TEXTS = {
  'unreadable-file': {
    summary: 'The file cannot be opened, or is not an ordinary file.',
    why: NOT_USED,
    remedy:
      'See that the file is there, that it is an ordinary file, and that whoever runs the check may read it.',
  },
  'link-out-of-folder': {
    summary: 'A link leads to a file outside the folder.',
    why: 'Such a link could bring something into a public report that nobody meant to publish.',
    remedy: 'Put the file itself into the folder instead of a link to it.',
  },
  'file-too-large': {
    summary: 'The file is larger than any plan.',
    why: 'Plans are tens of kilobytes. What is larger than a megabyte is something else, or was made to keep the check busy.',
    remedy: 'See that it is a plan. A plan this large is better split into several.',
  },
  'not-utf8': {
    summary: 'The file is not UTF-8 text.',
    why: 'Letters such as £, é or ŵ would come out as other signs, in names and amounts above all.',
    remedy: 'Save the file again with the encoding UTF-8. In most editors this is a choice in “Save as”.',
  },
  'empty-file': {
    summary: 'The file holds no plan.',
    why: 'A plan that somebody believes to be there is not.',
    remedy: 'Write the plan into it, or take the file away.',
  },
  'broken-yaml': {
    summary: 'The file cannot be read as YAML.',
    why: `${NOT_USED} Most often one sign has a meaning that its author did not know of.`,
    remedy:
      'Look at the place the finding points at. A text with a colon followed by a space, or one that begins with a special sign, goes in quotation marks; lines that belong together begin in the same column.',
  },
  'several-plans-in-file': {
    summary: 'The file holds more than one plan.',
    why: 'The name of the file, the history in git and the links of reports stand for one plan.',
    remedy: 'Give each plan a file of its own.',
  },
  'yaml-feature': {
    summary: 'The file uses a feature of YAML that plans do without.',
    why: 'Anchors, tags and directives change what a text means at a place where a reader does not see it.',
    remedy: 'Write the value out where it is needed.',
  },
  'duplicate-key': {
    summary: 'A key stands twice in the same place.',
    why: 'One of the two values would be lost without a word, and nobody can tell which was meant.',
    remedy: 'Keep one of the two.',
  },
  'forbidden-key': {
    summary: 'A key has a name that programs may misuse.',
    why: 'Names such as `__proto__` have a meaning in programs that read the plan, and can change how they work.',
    remedy: 'Give the key another name.',
  },
  'text-cut': {
    summary: 'YAML has ended a text where its author did not mean it, or taken a key for text.',
    why: 'Words that a council agreed are missing from its plan. YAML does this without a warning: behind ` #`, and at a comma inside braces.',
    remedy: 'Put the text in quotation marks, or write it in a line of its own instead of inside braces.',
  },
  'unknown-key': {
    summary: 'A key is not part of the plan format.',
    why: 'What stands under it would be in no report. Most often the key is a slip of the pen for another.',
    remedy: 'Correct the key. A column of your own goes under `extra:` of an action.',
  },
  'missing-key': {
    summary: 'A key that every plan needs is not there.',
    why: 'Without it the plan, the recommendation or the action cannot be named, and nothing can refer to it.',
    remedy: 'Add the key that the finding names.',
  },
  'wrong-type': {
    summary: 'A value is of the wrong kind, such as a text where a list belongs.',
    why: 'What was meant can only be guessed, and a report does not guess.',
    remedy: 'Write the value in the form that the finding shows.',
  },
  'wrong-value': {
    summary: 'A value is not one of those allowed.',
    why: 'Counts and pages are made by these values; one that nobody knows would fall out of all of them.',
    remedy: 'Write one of the values that the finding lists.',
  },
  'too-many-mistakes': {
    summary: 'The file has more mistakes than are listed.',
    why: 'Many mistakes at once often have one cause, and a list of hundreds hides it.',
    remedy: 'Put the listed ones right, then run the check again.',
  },
} as const satisfies Record<string, Text>;

export type ReadingRule = keyof typeof TEXTS;

/** All of these make a plan invalid but one: a text that was cut may have been meant so. */
export function readingSeverity(rule: ReadingRule): Severity {
  return rule === 'text-cut' ? 'warning' : 'error';
}

/** The reading rules, described as the rules about plans are. */
export const READING_RULES: readonly RuleDescription[] = Object.entries(TEXTS).map(([id, text]) => {
  const example: Example | undefined = READING_EXAMPLES[id as ReadingRule];
  const severity = readingSeverity(id as ReadingRule);
  return { id, kind: 'plan', severity, ...text, since: '0.1.0', ...(example && { example }) };
});

/** A problem of reading, at a stretch of the text. */
export interface TextProblem {
  readonly rule: ReadingRule;
  /** What is wrong and why it matters. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  readonly range: Range;
  readonly related?: { readonly range: Range; readonly message: string };
  /** How it can be put right without asking anybody. */
  readonly fix?: Fix;
}
