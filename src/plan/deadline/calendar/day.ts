import { addDays } from '../../date.ts';
import { either, made, many, mark, maybe, type Reader, says, sequence, tight } from '../reading/reader.ts';
import {
  anyYear,
  dayNumber,
  digits,
  fullYear,
  monthWord,
  ordinalDay,
  weekdayWord,
  yearBehind,
} from './calendar-words.ts';
import { changed, dayPhrase, type Phrase } from './phrase.ts';

const slash = mark('/');
const dot = tight(mark('.'));
const dash = tight(mark('-'));

const dayMonthYear = sequence(dayNumber, maybe(says('of')), monthWord, maybe(yearBehind));

/** `25th July 2022`, `1st of May 22`, `25 July`. */
const dayThenMonth: Reader<Phrase> = made(dayMonthYear, ([day, , month, year], words) =>
  dayPhrase(words, year, month, day),
);

/** `25-Aug-2010`, as spreadsheets write it. Not with spaces: `5 May - 10 June` is a range. */
const dashedDay: Reader<Phrase> = made(
  sequence(digits(1, 2), dash, monthWord, dash, tight(anyYear)),
  ([day, , month, , year], words) => dayPhrase(words, year, month, day),
);

/** `July 7th`, `July 7, 2022`. Two bare digits after a month are no day: `May 16` may be May 2016. */
const monthThenDay: Reader<Phrase> = either(
  made(sequence(monthWord, dayNumber, maybe(mark(',')), fullYear), ([month, day, , year], words) =>
    dayPhrase(words, year, month, day),
  ),
  made(sequence(monthWord, ordinalDay), ([month, day], words) => dayPhrase(words, undefined, month, day)),
);

/** `31/05/2022`, `20.09.2010`, `3-4-22`: the day comes first, as everywhere in the United Kingdom. */
const numericDay: Reader<Phrase> = either(
  ...[slash, dot, dash].map((separator) =>
    made(
      sequence(digits(1, 2), separator, digits(1, 2), separator, anyYear),
      ([day, , month, , year], words) => dayPhrase(words, year, month, day),
    ),
  ),
);

/** `2022-05-31`: a year in front leaves one order only. */
const yearFirstDay: Reader<Phrase> = either(
  ...[slash, dot, dash].map((separator) =>
    made(
      sequence(fullYear, separator, tight(digits(1, 2)), separator, tight(digits(1, 2))),
      ([year, , month, , day], words) => dayPhrase(words, year, month, day),
    ),
  ),
);

/** One day, in any of the ways in which it is written. */
export const dayReader: Reader<Phrase> = made(
  sequence(
    maybe(weekdayWord),
    maybe(says('the')),
    either(yearFirstDay, numericDay, dashedDay, dayThenMonth, monthThenDay),
  ),
  ([weekday, , day], words) => ({ ...day, words, ...(weekday === undefined ? {} : { weekday }) }),
);

/**
 * `4-7 March 2013`, `1, 8 and 15 June`, `Tuesday 19 to Thursday 21 November 2024`: days that share the month
 * and year of the last of them, parted by what `join` reads.
 */
export function daysOfOneMonth(join: Reader<unknown>, most = Number.POSITIVE_INFINITY): Reader<Phrase[]> {
  return made(
    sequence(many(sequence(maybe(weekdayWord), dayNumber, join), 1), maybe(weekdayWord), dayMonthYear),
    ([before, lastWeekday, [lastDay, , month, year]], words) => {
      const days = [
        ...before.map(([weekday, day]) => [weekday, day] as const),
        [lastWeekday, lastDay] as const,
      ];
      if (days.length > most) return undefined;
      return days.map(([weekday, day]) => ({
        ...dayPhrase(words, year, month, day),
        ...(weekday === undefined ? {} : { weekday }),
      }));
    },
  );
}

/** `w/c 4 July 2022`, `week ending 8 July`: the seven days from that day, or up to it. */
export const weekReader: Reader<Phrase> = either(
  made(
    sequence(says('w/c', 'wc', 'w/b', 'week commencing', 'week beginning'), dayReader),
    ([, day], words) => ({ ...changed(day, ({ first }) => ({ first, last: addDays(first, 6) })), words }),
  ),
  made(sequence(says('w/e', 'week ending'), dayReader), ([, day], words) => ({
    ...changed(day, ({ last }) => ({ first: addDays(last, -6), last })),
    words,
  })),
);
