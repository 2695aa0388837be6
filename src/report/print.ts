import type { Paper } from '../source/config.ts';

/** How a council wants what is printed: the same for all its reports. */
export interface PrintSettings {
  /** A4, lying or upright. */
  readonly paper: Paper;
  /** The colour of titles and links: `#` and six digits, readable on white. */
  readonly accent: string;
  /** The council as it calls itself, in the place of the name that the plan gives. */
  readonly council: string | null;
}

export const USUAL_PRINT: PrintSettings = { paper: 'landscape', accent: '#1d4f76', council: null };
