import { MONTH_NAMES, WELSH_MONTH_NAMES } from '../../../words/months.ts';
import type { Season } from '../reading/meanings.ts';
import { either, made, mark, maybe, type Reader, says, sequence, tight, token } from '../reading/reader.ts';

const MONTHS = new Map<string, number>([
  ...MONTH_NAMES.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...MONTH_NAMES.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['sept', 9],
  ...WELSH_MONTH_NAMES.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
]);

const WEEKDAYS = new Map<string, number>([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap(
    (name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ],
  ),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

const SEASONS: ReadonlySet<string> = new Set<Season>(['spring', 'summer', 'autumn', 'winter']);

/** Words that name a piece of the calendar, and so are never part of a sentence around a date. */
export function isCalendarWord(word: string): boolean {
  return MONTHS.has(word) || WEEKDAYS.has(word) || SEASONS.has(word);
}

/** `May`, `Sept`, `Dec.`, `Mai`: the month, from 1. */
export const monthWord: Reader<number> = made(
  sequence(
    token(({ text }) => MONTHS.get(text)),
    maybe(tight(mark('.'))),
  ),
  ([month]) => month,
);

/** `Tuesday`, `Tues,`: the day of the week, Monday is 1. */
export const weekdayWord: Reader<number> = made(
  sequence(
    token(({ text }) => WEEKDAYS.get(text)),
    maybe(mark('.')),
    maybe(mark(',')),
  ),
  ([weekday]) => weekday,
);

export const seasonWord: Reader<Season> = token(({ text }) =>
  SEASONS.has(text) ? (text as Season) : undefined,
);

/** Digits, as a number, if there are so many of them. */
export function digits(least: number, most = least): Reader<number> {
  return token(({ kind, text }) =>
    kind === 'number' && text.length >= least && text.length <= most ? Number(text) : undefined,
  );
}

/** `25`, `1st`, `25 th`. */
export const dayNumber: Reader<number> = made(
  sequence(digits(1, 2), maybe(says('st', 'nd', 'rd', 'th'))),
  ([day]) => day,
);

/** `16th`: the ending shows that a day is meant. */
export const ordinalDay: Reader<number> = made(
  sequence(digits(1, 2), says('st', 'nd', 'rd', 'th')),
  ([day]) => day,
);

/** A year of four digits. Any other than these is a slip of the keyboard, or no year at all. */
export const fullYear: Reader<number> = made(digits(4), (year) =>
  year >= 1900 && year <= 2199 ? year : undefined,
);

/** `22`, `'22`: 80 to 99 are of the last century. */
export const shortYear: Reader<number> = made(
  sequence(maybe(mark("'")), digits(2)),
  ([, year]) => centuryOf(year) + year,
);

/** `'22` only: with its apostrophe, two digits after a month can be no day. */
export const markedYear: Reader<number> = made(
  sequence(mark("'"), digits(2)),
  ([, year]) => centuryOf(year) + year,
);

export const anyYear: Reader<number> = either(fullYear, shortYear);

function centuryOf(shortened: number): number {
  return shortened >= 80 ? 1900 : 2000;
}

/** What may stand between a month and a year of four digits. */
export const beforeYear: Reader<string | undefined> = maybe(either(says('of'), mark(',')));

/**
 * `2022`, `of 2022`, `, 2022`, `'22`, `22`: the year behind a day or a season. Two bare digits only where
 * nothing stands between: after a comma they are the next day of a list.
 */
export const yearBehind: Reader<number> = either(
  made(sequence(beforeYear, either(fullYear, markedYear)), ([, year]) => year),
  shortYear,
);
