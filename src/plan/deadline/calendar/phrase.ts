import { addDays, lastDayOfMonth, type PlainDate, partsOf, plainDate, weekdayOf } from '../../date.ts';

/** Days from a first to a last, both included. */
export interface Period {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** A piece of the calendar that the words name, whose year may have been left out. */
export interface Phrase {
  readonly words: string;
  /** The year in which it begins, where the words say one. */
  readonly year: number | undefined;
  /** The days it has when it begins in that year; nothing when that year has no such day. */
  readonly inYear: (year: number) => Period | undefined;
  /** The day of the week that the words give it, Monday is 1. */
  readonly weekday?: number;
}

/** One day of each year. */
export function dayPhrase(words: string, year: number | undefined, month: number, day: number): Phrase {
  const inYear = (inside: number) => {
    const date = plainDate(inside, month, day);
    return date && { first: date, last: date };
  };
  return { words, year, inYear };
}

/**
 * From a day of one month to a day of another, which lies in the year after where it comes first in the
 * calendar. Without a last day it is the last of its month.
 */
export function monthsPhrase(
  words: string,
  year: number | undefined,
  from: { readonly month: number; readonly day?: number },
  to: { readonly month: number; readonly day?: number } = from,
): Phrase {
  const inYear = (inside: number) => {
    const lastYear = to.month < from.month ? inside + 1 : inside;
    const first = plainDate(inside, from.month, from.day ?? 1);
    const last = plainDate(lastYear, to.month, to.day ?? lastDayOfMonth(lastYear, to.month));
    return first && last && { first, last };
  };
  return { words, year, inYear };
}

/** Only the last day of what the phrase names. */
export function endOf(phrase: Phrase): Phrase {
  return changed(phrase, ({ last }) => ({ first: last, last }));
}

/** The day before the phrase begins: what is due "before 1 June" is late on 1 June. */
export function dayBefore(phrase: Phrase): Phrase {
  return changed(phrase, ({ first }) => ({ first: addDays(first, -1), last: addDays(first, -1) }));
}

/** The same phrase with other days, worked out from its own. */
export function changed(phrase: Phrase, change: (period: Period) => Period): Phrase {
  const inYear = (year: number) => {
    const period = phrase.inYear(year);
    return period && change(period);
  };
  return { words: phrase.words, year: phrase.year, inYear };
}

/** False when the words give the wrong day of the week: then one of the two is a slip, and nobody knows which. */
export function hasItsWeekday(phrase: Phrase, period: Period): boolean {
  return phrase.weekday === undefined || phrase.weekday === weekdayOf(period.first);
}

/** Years in which a day that leap years alone have is found again: 1896 to 1904 is the longest wait. */
const LONGEST_WAIT = 8;

/** The first period that the test takes, from that year on, forwards or backwards. */
export function nearest(
  phrase: Phrase,
  date: PlainDate,
  way: 'forwards' | 'backwards',
  test: (period: Period) => boolean,
): Period | undefined {
  const step = way === 'forwards' ? 1 : -1;
  // A winter that is still going on began in the year before, and one that is to come may be in the next.
  const start = partsOf(date).year - step;
  for (let away = 0; away <= LONGEST_WAIT + 1; away += 1) {
    const period = phrase.inYear(start + away * step);
    if (period && test(period)) return period;
  }
  return undefined;
}
