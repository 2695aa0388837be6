import { either, made, mark, maybe, type Reader, says, sequence, tight } from '../reading/reader.ts';
import { anyYear, fullYear, seasonWord, yearBehind } from './calendar-words.ts';
import { financialYearReader, quarterReader } from './financial-year.ts';
import { endOf, monthsPhrase, type Phrase } from './phrase.ts';

/** `2014`, `calendar year 2014`: a year is the calendar's, unless it is written as two. */
const yearReader: Reader<Phrase> = made(sequence(maybe(says('calendar year')), fullYear), ([, year], words) =>
  monthsPhrase(words, year, { month: 1 }, { month: 12 }),
);

/** `early 2018`, `mid-2018`, `late 2018`: until 30 April, 31 August, 31 December, unless the council says otherwise. */
const partOfYear: Reader<Phrase> = made(
  sequence(
    either(
      made(says('early', 'early in', 'early-'), (_, __, { meanings: { year } }) => ({
        from: 1,
        to: year.early,
      })),
      made(says('mid', 'mid-', 'middle of'), (_, __, { meanings: { year } }) => ({
        from: year.early + 1,
        to: year.mid,
      })),
      made(says('late', 'late in', 'late-'), (_, __, { meanings: { year } }) => ({
        from: year.mid + 1,
        to: 12,
      })),
    ),
    fullYear,
  ),
  ([{ from, to }, year], words) => monthsPhrase(words, year, { month: from }, { month: to }),
);

/** `summer 2025`, `autumn 16`, `the spring of 2026`; the winter of a year ends in the year after. */
const seasonReader: Reader<Phrase> = made(
  sequence(seasonWord, maybe(yearBehind)),
  ([season, year], words, { meanings }) => {
    const [first, last] = meanings.seasons[season];
    return monthsPhrase(words, year, { month: first }, { month: last });
  },
);

/** `winter 2025/26`: the years that it lies in. Other seasons lie in one, and then a pair says something else. */
const seasonOfTwoYears: Reader<Phrase> = made(
  sequence(seasonWord, fullYear, tight(either(mark('/'), mark('-'))), tight(anyYear)),
  ([season, year, , next], words, { meanings }) => {
    const [first, last] = meanings.seasons[season];
    const follows = next === year + 1;
    return last < first && follows ? monthsPhrase(words, year, { month: first }, { month: last }) : undefined;
  },
);

const season = either(seasonOfTwoYears, seasonReader);

/** A stretch of more than a month: a season, a quarter, a year. */
const longPeriod: Reader<Phrase> = either(season, quarterReader, financialYearReader, partOfYear, yearReader);

/** `By end 2005/06`, `end of Q2 2024/25`: the last day of it. */
const endOfLongPeriod: Reader<Phrase> = made(
  sequence(
    says('end', 'end-', 'end of', 'end of the'),
    either(season, quarterReader, financialYearReader, yearReader),
  ),
  ([, phrase], words) => ({ ...endOf(phrase), words }),
);

/** Seasons, quarters, years and parts of years. */
export const longPeriodReader: Reader<Phrase> = either(endOfLongPeriod, longPeriod);
