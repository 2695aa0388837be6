import { either, made, mark, maybe, type Reader, says, sequence, tight } from '../reading/reader.ts';
import { anyYear, beforeYear, digits, fullYear, markedYear, monthWord } from './calendar-words.ts';
import { monthsPhrase, type Phrase } from './phrase.ts';

/** Days of a month that a part of it covers. Without a last day it goes on to the end of the month. */
type Part = { readonly first: number; readonly last?: number };

/** A month in thirds, unless the council parts it otherwise: until the 10th, until the 20th, until its last day. */
const part: Reader<Part> = either(
  made(says('early', 'early in', 'early-'), (_, __, { meanings: { month } }) => ({
    first: 1,
    last: month.early,
  })),
  made(says('mid', 'mid-', 'middle of'), (_, __, { meanings: { month } }) => ({
    first: month.early + 1,
    last: month.mid,
  })),
  made(
    says('late', 'late in', 'late-', 'end', 'end-', 'end of', 'diwedd'),
    (_, __, { meanings: { month } }) => ({
      first: month.mid + 1,
    }),
  ),
);

/** `2022`, `of 2022`, `, 2022`, `-22`, `/2022`, `'22`. Not a bare `22`, which may be a day. */
const yearOfMonth: Reader<number> = either(
  made(sequence(beforeYear, either(fullYear, markedYear)), ([, year]) => year),
  made(sequence(tight(mark('-')), tight(anyYear)), ([, year]) => year),
  made(sequence(tight(mark('/')), tight(fullYear)), ([, year]) => year),
);

/** `May 2022`, `Sept`, `Dec-22`, `Early May 2023`, `mid-June`, `the end of July 2025`. */
const namedMonth: Reader<Phrase> = made(
  sequence(maybe(part), monthWord, maybe(yearOfMonth)),
  ([days, month, year], words) =>
    monthsPhrase(
      words,
      year,
      { month, ...(days && { day: days.first }) },
      { month, ...(days?.last && { day: days.last }) },
    ),
);

/** `04/2022`, `4.2022`: a number before a year of four digits is a month. */
const monthThenYear: Reader<Phrase> = made(
  sequence(digits(1, 2), either(mark('/'), tight(mark('.')), tight(mark('-'))), tight(fullYear)),
  ([month, , year], words) => monthsPhrase(words, year, { month }),
);

/** `2022-05`. Not `2011-12` or `2022-25`, which are years just as well. */
const yearThenMonth: Reader<Phrase> = made(
  sequence(fullYear, tight(mark('-')), tight(digits(2))),
  ([year, , month], words) => {
    const isYear = month === (year + 1) % 100 || (month > 12 && month > year % 100);
    return isYear ? undefined : monthsPhrase(words, year, { month });
  },
);

/** A month or a third of one, in any of the ways in which it is written. */
export const monthReader: Reader<Phrase> = either(namedMonth, monthThenYear, yearThenMonth);
