import { addDays, addMonths, type PlainDate, partsOf, weekdayOf } from '../date.ts';
import { isBankHoliday, type Nation } from './bank-holidays.ts';

/**
 * How long something may take, and how the days are counted:
 *
 * - `after`: the day it counts from is not counted. Months are calendar months, clamped to the end of the month
 * - `beginning-with`: that day is the first that counts, as where an Act says "beginning with the day"
 * - `before`: counted back from a day to come; it is too late on the day arrived at
 */
export type Period =
  | { readonly count: number; readonly unit: 'month' | 'week' | 'day'; readonly counting: Counting }
  /** Working days of a nation, the day it counts from not counted. */
  | { readonly count: number; readonly unit: 'working-day'; readonly nation: Nation };

export type Counting = 'after' | 'beginning-with' | 'before';

/** The last day that is in time. Nothing where the bank holidays that it takes are not known. */
export function lastDayOf(period: Period, start: PlainDate): PlainDate | undefined {
  if (period.unit === 'working-day') return workingDayAfter(start, period.count, period.nation);
  const { count, counting } = period;
  if (counting === 'before') return addDays(later(period, start, -count), -1);
  const end = later(period, start, count);
  if (counting === 'after') return end;
  // One month beginning with 31 January has no 31 February to end before: it ends with February.
  const isClamped = period.unit === 'month' && partsOf(end).day !== partsOf(start).day;
  return isClamped ? end : addDays(end, -1);
}

function later({ unit }: Period, start: PlainDate, count: number): PlainDate {
  if (unit === 'month') return addMonths(start, count);
  return addDays(start, unit === 'week' ? count * 7 : count);
}

/**
 * The so-manieth working day after a day. Not working days are Saturdays, Sundays and bank holidays; Christmas
 * Day and Good Friday, which the regulations name beside them, are in the table of bank holidays. Nothing where
 * the count leaves the years of that table.
 */
export function workingDayAfter(start: PlainDate, count: number, nation: Nation): PlainDate | undefined {
  let date = start;
  for (let counted = 0; counted < count; ) {
    date = addDays(date, 1);
    const holiday = isBankHoliday(date, nation);
    if (holiday === undefined) return undefined;
    if (weekdayOf(date) < SATURDAY && !holiday) counted += 1;
  }
  return date;
}

const SATURDAY = 6;
