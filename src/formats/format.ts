import type { Checked, FailLevel } from '../check/summary.ts';
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

/**
 * Findings to text, with a line end after the last line. In pieces, of any size, because all that is said of ten
 * thousand plans is larger than the memory that they need. Pure.
 */
export type Format = (report: Checked, options: FormatOptions) => Iterable<string>;
