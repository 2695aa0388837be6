import type { Severity } from '../plan/finding.ts';
import type { Range } from './positions.ts';

/** What can be wrong with a file before any rule looks at the plan in it. */
export const READING_RULES = {
  'unreadable-file': 'The file cannot be opened, or is not an ordinary file.',
  'link-out-of-folder': 'A link leads to a file outside the folder.',
  'file-too-large': 'The file is larger than any plan.',
  'not-utf8': 'The file is not UTF-8 text.',
  'empty-file': 'The file holds no plan.',
  'broken-yaml': 'The file cannot be read as YAML.',
  'several-plans-in-file': 'The file holds more than one plan.',
  'yaml-feature': 'The file uses a feature of YAML that plans do without.',
  'duplicate-key': 'A key stands twice in the same place.',
  'forbidden-key': 'A key has a name that programs may misuse.',
  'text-cut': 'YAML has ended a text where its author did not mean it, or taken a key for text.',
  'unknown-key': 'A key is not part of the plan format.',
  'missing-key': 'A key that every plan needs is not there.',
  'wrong-type': 'A value is of the wrong kind, such as a text where a list belongs.',
  'wrong-value': 'A value is not one of those allowed.',
  'too-many-mistakes': 'The file has more mistakes than are listed.',
} as const satisfies Record<string, string>;

export type ReadingRule = keyof typeof READING_RULES;

/** All of these make a plan invalid but one: a text that was cut may have been meant so. */
export function readingSeverity(rule: ReadingRule): Severity {
  return rule === 'text-cut' ? 'warning' : 'error';
}

/** A problem of reading, at a stretch of the text. */
export interface TextProblem {
  readonly rule: ReadingRule;
  /** What is wrong and why it matters. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  readonly range: Range;
  readonly related?: { readonly range: Range; readonly message: string };
}
