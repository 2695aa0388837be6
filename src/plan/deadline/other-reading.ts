import { monthName } from '../../words/months.ts';
import type { Deadline } from './deadline.ts';

/** Two ways to say a date, each of which has one meaning. */
export interface TwoReadings {
  /** What the words were taken to mean. */
  readonly meant: string;
  /** What other readers, or their spreadsheets, may take them to mean. */
  readonly other: string;
}

/**
 * Words that are understood, and that others may understand differently: `03/04/2024`, which a spreadsheet
 * with American settings turns into 4 March, and `winter 2025`, which may have been the beginning of that year.
 * Nothing where both readings come to the same days, or one of them to none. `read` is how the plan reads words.
 */
export function otherReading(deadline: Deadline, read: (words: string) => Deadline): TwoReadings | undefined {
  const offers = numericDay(deadline.words) ?? winter(deadline.words);
  if (offers === undefined) return undefined;
  const [meant, other] = [read(offers.meant), read(offers.other)];
  const isTold = hasSameDays(meant, deadline) && other.problem === undefined && !hasSameDays(other, deadline);
  return isTold ? offers : undefined;
}

function hasSameDays(one: Deadline, other: Deadline): boolean {
  return one.first === other.first && one.last === other.last;
}

/** `03/04/2024`, `3.4.24`, `3-4-24`; a year in front leaves one order only. */
const NUMERIC_DAY =
  /(?<![\d/.-])(?<one>\d{1,2})(?<mark> ?[/.-] ?)(?<two>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d/-])/g;

/** Day and month may be swapped where both could be a month. One date whose day cannot shows the order of them all. */
function numericDay(words: string): TwoReadings | undefined {
  const found = [...words.matchAll(NUMERIC_DAY)].map(({ groups }) => [
    Number(groups?.one),
    Number(groups?.two),
  ]);
  const maySwap = found.every((parts) => parts.every((part) => part >= 1 && part <= 12));
  if (!maySwap || found.every(([one, two]) => one === two)) return undefined;
  const written = (day: string, month: string, year: string) =>
    `${Number(day)} ${monthName(Number(month))} ${fullYear(year)}`;
  return {
    meant: words.replace(NUMERIC_DAY, (_, one, _mark, two, year) => written(one, two, year)),
    other: words.replace(NUMERIC_DAY, (_, one, _mark, two, year) => written(two, one, year)),
  };
}

const WINTER = /\b(winter) (?:of )?(?<year>\d{4}|\d{2})(?![\d/-])/i;

/** `winter 2025` is the one that begins in that year; the same words are used for the one that ends in it. */
function winter(words: string): TwoReadings | undefined {
  const year = WINTER.exec(words)?.groups?.year;
  if (year === undefined) return undefined;
  const full = fullYear(year);
  return {
    meant: words.replace(WINTER, (_, name) => `${name} ${full}/${String((full + 1) % 100).padStart(2, '0')}`),
    other: words.replace(WINTER, `February ${full}`),
  };
}

/** Two figures are a year from 1980 to 2079, as everywhere in a timescale. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}
