/**
 * Plain dates: a day of the civil calendar, with no time and no time zone, as ISO text
 * (`2022-05-31`). Text of this form sorts by date, so dates are compared with `<` and `>`.
 *
 * `Date` is used for arithmetic in UTC only and never reads a person's text: it would turn
 * 31 February into 3 March.
 */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const DAY_MS = 86_400_000;

/** The date, or nothing when the calendar has no such day. Years 1000 to 9999. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > lastDayOfMonth(year, month)) return undefined;
  return unchecked(year, month, day);
}

/** Reads `YYYY-MM-DD`, strictly; nothing for anything else. */
export function readIsoDate(text: string): PlainDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? plainDate(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 28 to 31. `month` counts from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (from 1) and day. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Calendar months, clamped to the end of the month: 31 January and one month is 28 or 29 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return unchecked(toYear, toMonth, Math.min(day, lastDayOfMonth(toYear, toMonth)));
}

/** Whole days from one date to the other; negative when `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  // 1 January 1970, day 0, was a Thursday. The second remainder is for the days before it.
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** Made once: making it takes a hundred times as long as asking it, and a history asks it for every commit. */
let london: Intl.DateTimeFormat | undefined;

/** The civil date in the United Kingdom at an instant, whatever time zone the machine keeps. */
export function londonDate(instant: Date): PlainDate {
  london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = london.formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return unchecked(part('year'), part('month'), part('day'));
}

function unchecked(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

function toEpochDay(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function fromEpochDay(day: number): PlainDate {
  const date = new Date(day * DAY_MS);
  return unchecked(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
