import type { Fix, Todo } from './fix.ts';
import type { Place } from './place.ts';
import type { Subject } from './subject.ts';

export type Severity = 'note' | 'warning' | 'error';

/**
 * What a finding speaks of. A *plan* finding is a defect of the text and can block a pull request; a
 * *late* finding is a fact about the day and never does; a *history* finding compares with git.
 */
export type FindingKind = 'plan' | 'late' | 'history';

/** What a rule or the reader reports, before anyone has looked up a line for it. */
export interface Problem {
  /** What is wrong and why it matters, in plain English, one or two sentences. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  readonly place: Place;
  /** The action the problem belongs to, if it belongs to one. */
  readonly action?: string;
  /** The recommendation it belongs to, where it belongs to one as a whole. */
  readonly recommendation?: string;
  /** What makes it one mistake where it is made in several places and told at one of them: a key, a word. */
  readonly mistake?: string;
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
  /** How it can be put right without asking anybody. */
  readonly fix?: Fix;
  /** Whom to ask, where a person must decide. */
  readonly todo?: Todo;
}

/** A stretch of a file. Lines and columns count from 1; the end column is the one after the last character. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface RelatedPlace extends Span {
  readonly file: string;
  readonly message: string;
}

/** A problem with its place in a file: what every output format shows. */
export interface Finding extends Span, Subject {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** The id of the plan; the file's name where the plan could not be read. */
  readonly plan: string;
  /** Path relative to the working folder, with forward slashes. */
  readonly file: string;
  /** The rule's page in the documentation. */
  readonly url: string;
  readonly related: readonly RelatedPlace[];
  /** True where `--fix` can put it right. */
  readonly fixable?: true;
}

/** A total order: file, line, column, rule, message. Same plans, same order, on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Order by code unit, never by locale: locales differ between machines. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
