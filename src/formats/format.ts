import type { CheckReport, FailLevel } from '../check/summary.ts';
import type { GroupBy } from './sections.ts';

/** What an output format may know besides the findings. */
export interface FormatOptions {
  readonly colour: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  readonly groupBy: GroupBy;
  /** What makes the check fail. */
  readonly failOn: readonly FailLevel[];
  /** The version of civicplan. */
  readonly version: string;
  /** The web address of the working folder, with a slash at its end, where it is known: for links to lines. */
  readonly filesUrl?: string;
}

/** Findings to text, whole, with a line end after the last line. Pure. */
export type Format = (report: CheckReport, options: FormatOptions) => string;
