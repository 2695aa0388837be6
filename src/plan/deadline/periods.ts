import {
  addDays,
  addMonths,
  daysBetween,
  lastDayOfMonth,
  type PlainDate,
  partsOf,
  plainDate,
} from '../date.ts';
import type { Period } from './calendar/phrase.ts';
import type { Deadline, Recurrence } from './deadline.ts';

/**
 * The period of a repeating deadline that holds a day. Periods follow each other without a gap and have no
 * end: each is to be met once, and is gone by on the day after its last.
 *
 * They begin on the day that the words name ("Monthly from April 2022"), else on the day the plan was agreed.
 * "Monthly" agreed on 20 June: 20 June to 19 July, then 20 July to 19 August. "By March each year" agreed on
 * 20 June: 20 June to 31 March, then 1 April to 31 March.
 *
 * Nothing for a deadline that does not repeat or has nothing to count from, and for a day before the first
 * period.
 */
export function periodOn(
  deadline: Deadline,
  agreed: PlainDate | undefined,
  day: PlainDate,
): Period | undefined {
  const start = deadline.first ?? agreed;
  if (!deadline.recurrence || !start || day < start) return undefined;
  return 'every' in deadline.recurrence
    ? intervalOn(deadline.recurrence, start, day)
    : yearlyOn(deadline.recurrence, start, day);
}

/**
 * The period that is owed: the one after the period in which it was last done, or the first of all. Its
 * last day is when it is next due; when that day lies before today, a period has gone by with nothing done.
 * `done` holds the days on which it was done or reported on, in any order; leave out days after today. What
 * was missed before the latest of them is forgiven.
 *
 * Nothing where `periodOn` has nothing.
 */
export function owedPeriod(
  deadline: Deadline,
  agreed: PlainDate | undefined,
  done: readonly PlainDate[],
): Period | undefined {
  const start = deadline.first ?? agreed;
  if (!start) return undefined;
  const latest = [...done].sort().at(-1);
  const met = latest && periodOn(deadline, agreed, latest);
  return periodOn(deadline, agreed, met ? addDays(met.last, 1) : start);
}

type Interval = Extract<Recurrence, { every: number }>;
type Yearly = Extract<Recurrence, { months: readonly number[] }>;

function intervalOn({ every, unit }: Interval, start: PlainDate, day: PlainDate): Period {
  // Each period is counted from the start, never from the one before: the 31st stays the 31st.
  const startOf = (turn: number) => later(start, unit, every * turn);
  let turn = Math.floor(roughly(start, unit, day) / every);
  if (startOf(turn) > day) turn -= 1;
  return { first: startOf(turn), last: addDays(startOf(turn + 1), -1) };
}

/** Whole units from one day to the other, or one more in the months and years that it ends in the middle of. */
function roughly(start: PlainDate, unit: Interval['unit'], day: PlainDate): number {
  if (unit === 'day') return daysBetween(start, day);
  if (unit === 'week') return Math.floor(daysBetween(start, day) / 7);
  const from = partsOf(start);
  const to = partsOf(day);
  return unit === 'year' ? to.year - from.year : (to.year - from.year) * 12 + to.month - from.month;
}

function later(date: PlainDate, unit: Interval['unit'], times: number): PlainDate {
  if (unit === 'day') return addDays(date, times);
  if (unit === 'week') return addDays(date, times * 7);
  return addMonths(date, unit === 'month' ? times : times * 12);
}

function yearlyOn(yearly: Yearly, start: PlainDate, day: PlainDate): Period | undefined {
  const { year } = partsOf(day);
  const ends = [year - 1, year, year + 1].flatMap((inside) => endsIn(yearly, inside));
  const last = ends.find((end) => end >= day);
  const before = ends.findLast((end) => end < day);
  if (!last || !before) return undefined;
  const first = addDays(before, 1);
  return { first: first < start ? start : first, last };
}

function endsIn({ months, day }: Yearly, year: number): PlainDate[] {
  return months.flatMap((month) => {
    const end = lastDayOfMonth(year, month);
    return plainDate(year, month, Math.min(day ?? end, end)) ?? [];
  });
}
