export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What words mean that councils use differently. A council sets its own in its configuration. */
export interface Meanings {
  /** First and last month of each season; a last month before the first lies in the year after. */
  readonly seasons: Readonly<Record<Season, readonly [first: number, last: number]>>;
  /**
   * What `Q3 2025` is, where no financial year is written: the calendar's July to September, or the
   * October to December of 2025/26. Absent: nobody has said, and the words are not understood.
   */
  readonly quarters?: 'calendar' | 'financial';
  /** The month in which `2025/26` begins, from 2: a year that began in January would lie in one. */
  readonly financialYearStarts: number;
  /** The last day of "early" and of "mid" in a month; "late" is what remains. */
  readonly month: { readonly early: number; readonly mid: number };
  /** The last month of "early" and of "mid" in a year; "late" is what remains. */
  readonly year: { readonly early: number; readonly mid: number };
}

/**
 * Meteorological seasons: whole months, so that each has a last day that nobody has to look up. Local
 * government's financial year is 1 April to 31 March. Months and years in thirds.
 */
export const USUAL_MEANINGS: Meanings = {
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 2] },
  financialYearStarts: 4,
  month: { early: 10, mid: 20 },
  year: { early: 4, mid: 8 },
};
