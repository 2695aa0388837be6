import type { CheckReport } from '../check/summary.ts';

/** What an output format may know of where it is printed. */
export interface FormatOptions {
  readonly colour: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
}

/** Findings to text, whole, with a line end after the last line. Pure. */
export type Format = (report: CheckReport, options: FormatOptions) => string;
