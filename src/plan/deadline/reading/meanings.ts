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
}

/** Meteorological seasons: whole months, so that each has a last day that nobody has to look up. */
export const USUAL_MEANINGS: Meanings = {
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 2] },
};
