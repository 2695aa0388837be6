import { addMonths, lastDayOfMonth, type PlainDate, partsOf, plainDate } from '../../plan/date.ts';
import { daysOf, type TimelineGroup } from '../document/timeline.ts';

/** The stretch of time that a timeline covers: whole months. */
export interface Span {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Whole months from the first to the last. */
  readonly months: number;
  /** Whether the day of the report lies in it. */
  readonly showsDay: boolean;
}

/** How far from the dates of the plan the day of the report may lie to be drawn with them, in months. */
const NEAR = 6;

/** How far something without an end is drawn at the least, in months. */
const GOING_ON = 3;

/** A plan read years later keeps its own scale: its dates would all lie on one spot otherwise. */
export function spanOf(groups: readonly TimelineGroup[], asOf: PlainDate): Span {
  const marks = groups.flatMap((group) => group.rows.flatMap((row) => row.marks));
  const ends = marks.flatMap((mark) => (mark.shape === 'onwards' ? [addMonths(mark.from, GOING_ON)] : []));
  const baselines = marks.flatMap((mark) => mark.baseline ?? []);
  return spanOfDays([...marks.flatMap(daysOf), ...baselines, ...ends], asOf);
}

/** The same for days that are known. */
export function spanOfDays(unordered: readonly PlainDate[], asOf: PlainDate): Span {
  const days = [...unordered].sort();
  const earliest = days[0] ?? asOf;
  const latest = days.at(-1) ?? asOf;
  const showsDay = asOf >= addMonths(earliest, -NEAR) && asOf <= addMonths(latest, NEAR);
  const first = startOfMonth(showsDay && asOf < earliest ? asOf : earliest);
  const last = endOfMonth(showsDay && asOf > latest ? asOf : latest);
  return { first, last, months: monthIndex(last) - monthIndex(first) + 1, showsDay };
}

/** How many months lie between two labels of the axis, for so many months in all. */
export function monthsPerTick(months: number): 1 | 3 | 6 | 12 {
  if (months <= 14) return 1;
  if (months <= 40) return 3;
  return months <= 80 ? 6 : 12;
}

const monthIndex = (date: PlainDate) => partsOf(date).year * 12 + partsOf(date).month - 1;

function startOfMonth(date: PlainDate): PlainDate {
  const { year, month } = partsOf(date);
  return plainDate(year, month, 1) ?? date;
}

function endOfMonth(date: PlainDate): PlainDate {
  const { year, month } = partsOf(date);
  return plainDate(year, month, lastDayOfMonth(year, month)) ?? date;
}
