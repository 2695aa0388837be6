import type { PlainDate } from '../date.ts';
import type { Status } from '../status.ts';

/**
 * What kind of promise the words of a timescale make.
 *
 * - `date`: a day, or a period that ends with its last day ("May 2022", "By end 2005/06"), or several, of
 *   which the last decides ("May 2022 and May 2023")
 * - `range`: from a first day to a last day, the last decides ("June to September 2022")
 * - `from`: starts, then goes on without end ("From December 2022", "January 2024 and beyond")
 * - `date-then-ongoing`: a date to reach, then for ever ("March 2023 and ongoing")
 * - `ongoing`: no date at all ("Ongoing as need arises")
 * - `repeating`: due again and again ("Monthly", "By March each year")
 * - `relative`: counts from the day the plan was agreed ("within 28 days of issue")
 * - `unknown`: not decided ("TBC", "TBA", "?")
 * - `status`: says how far the work is and nothing of when ("Has started", "COMPLETED")
 * - `event`: something that will happen, with a date or without ("Plan to be agreed in Oct/Nov")
 * - `pointer`: see another action ("To be addressed through 2, above")
 * - `not-understood`: none of these
 */
export type DeadlineKind =
  | 'date'
  | 'range'
  | 'from'
  | 'date-then-ongoing'
  | 'ongoing'
  | 'repeating'
  | 'relative'
  | 'unknown'
  | 'status'
  | 'event'
  | 'pointer'
  | 'not-understood';

/**
 * How often something is due: every so many days, weeks, months or years, or by named months of each
 * year (from 1, in order), up to `day` of the month, or its last day where no day is named.
 */
export type Recurrence =
  | { readonly every: number; readonly unit: 'day' | 'week' | 'month' | 'year' }
  | { readonly months: readonly number[]; readonly day?: number };

/** Why the words give no date, where they were meant to give one. */
export type DeadlineProblem =
  /** The calendar has no such day: 31 February. */
  | { readonly kind: 'impossible-date'; readonly words: string }
  /**
   * No form of the grammar fits the words. Where they have two meanings, `couldBe` holds what to write
   * for the one or the other; each of its entries is understood.
   */
  | { readonly kind: 'unknown-words'; readonly couldBe?: readonly string[] }
  /** The words count from the day the plan was agreed, and the plan does not say when that was. */
  | { readonly kind: 'needs-agreed-date' };

/** A timescale: the council's words, and what they mean. */
export interface Deadline {
  /** As written in the plan. */
  readonly words: string;
  readonly kind: DeadlineKind;
  /**
   * First day of the period that the words name. What repeats has one only where the words name a start
   * ("Monthly from April 2022"); its periods count from that day, else from the day the plan was agreed.
   */
  readonly first?: PlainDate;
  /** Last day of it. Where the kind has an end, the action is late on the day after. */
  readonly last?: PlainDate;
  readonly recurrence?: Recurrence;
  /** A status told in the words. It belongs in `status:`, and stands in for it until it is moved. */
  readonly status?: Status;
  /** The words name a day or a month without its year, so the year was taken from `agreed.date`, if there is one. */
  readonly yearMissing?: true;
  readonly problem?: DeadlineProblem;
}
