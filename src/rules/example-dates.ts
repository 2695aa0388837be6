import { addMonths, lastDayOfMonth, type PlainDate, partsOf } from '../plan/date.ts';
import { monthName } from '../words/months.ts';

/** Far enough away that nobody takes an example for advice on the date itself, near enough to be likely. */
const MONTHS_AHEAD = 6;

/** A month half a year after the day, for an example: `January 2023`. */
export function laterMonth(asOf: PlainDate): string {
  const { year, month } = partsOf(addMonths(asOf, MONTHS_AHEAD));
  return `${monthName(month)} ${year}`;
}

/** The last day of that month: `31 January 2023`. */
export function laterDay(asOf: PlainDate): string {
  const { year, month } = partsOf(addMonths(asOf, MONTHS_AHEAD));
  return `${lastDayOfMonth(year, month)} ${laterMonth(asOf)}`;
}
