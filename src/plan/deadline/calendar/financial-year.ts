import { either, made, mark, maybe, type Reader, says, sequence, tight } from '../reading/reader.ts';
import { anyYear, digits, fullYear, shortYear } from './calendar-words.ts';
import { monthsPhrase, type Phrase } from './phrase.ts';

const prefix = says('fy', 'financial year');

/** Two years that follow each other, shortened or not: the first of them. */
function yearPair(first: Reader<number>, separator: '/' | '-'): Reader<number> {
  return made(
    sequence(first, tight(mark(separator)), tight(either(fullYear, digits(2)))),
    ([year, , next]) => (next === year + 1 || next === (year + 1) % 100 ? year : undefined),
  );
}

/**
 * Pairs that mean nothing else. `2011-12` is December 2011 just as well, `11/12` is a day of December,
 * and `2022-2023` may be two calendar years.
 */
const plainPair: Reader<number> = either(
  yearPair(fullYear, '/'),
  made(sequence(fullYear, tight(mark('-')), tight(digits(2))), ([year, , next]) =>
    next === (year + 1) % 100 && next > 12 ? year : undefined,
  ),
  made(yearPair(shortYear, '/'), (year) => (isDayAndMonth(year % 100, (year + 1) % 100) ? undefined : year)),
);

function isDayAndMonth(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** The year in which it begins: `2022/23`, `16/17`, `FY17-18`, `2022/23 financial year`. */
const financialYear: Reader<number> = either(
  made(sequence(prefix, either(yearPair(anyYear, '/'), yearPair(anyYear, '-'))), ([, year]) => year),
  made(sequence(plainPair, maybe(says('financial year'))), ([year]) => year),
);

/** `2022/23`: a whole financial year. */
export const financialYearReader: Reader<Phrase> = made(
  financialYear,
  (year, words, { meanings: { financialYearStarts: start } }) =>
    monthsPhrase(words, year, { month: start }, { month: start - 1 }),
);

/** `Q3`, `quarter 3`, `third quarter`, `3rd quarter`. */
export const quarterNumber: Reader<number> = made(
  either(
    made(sequence(says('q', 'qtr', 'quarter'), digits(1)), ([, number]) => number),
    made(
      sequence(digits(1), says('st quarter', 'nd quarter', 'rd quarter', 'th quarter')),
      ([number]) => number,
    ),
    made(says('first quarter'), () => 1),
    made(says('second quarter'), () => 2),
    made(says('third quarter'), () => 3),
    made(says('fourth quarter'), () => 4),
  ),
  (number) => (number >= 1 && number <= 4 ? number : undefined),
);

/** `Q3`, or `Q1-Q2`: the first quarter meant and the last. */
const quarters: Reader<{ first: number; last: number }> = made(
  sequence(quarterNumber, maybe(sequence(says('-', '/', 'to', 'and', '&'), quarterNumber))),
  ([first, second]) => {
    const last = second?.[1] ?? first;
    return first <= last ? { first, last } : undefined;
  },
);

const ofYear = maybe(either(says('of', 'of the'), mark(',')));

/** `Q3 2025/26`, `2025/26 Q3`; and `Q3 2025` for a council that has said what that is. */
export const quarterReader: Reader<Phrase> = either(
  made(sequence(quarters, ofYear, financialYear), ([named, , year], words, { meanings }) =>
    quartersPhrase(words, named, year, meanings.financialYearStarts),
  ),
  made(sequence(financialYear, ofYear, quarters), ([year, , named], words, { meanings }) =>
    quartersPhrase(words, named, year, meanings.financialYearStarts),
  ),
  made(sequence(quarters, ofYear, fullYear), ([named, , year], words, { meanings }) => {
    if (!meanings.quarters) return undefined;
    return quartersPhrase(
      words,
      named,
      year,
      meanings.quarters === 'financial' ? meanings.financialYearStarts : 1,
    );
  }),
);

function quartersPhrase(
  words: string,
  { first, last }: { first: number; last: number },
  year: number,
  startOfYear: number,
): Phrase {
  const firstMonth = startOfYear + (first - 1) * 3;
  const lastMonth = startOfYear + last * 3 - 1;
  const from = firstMonth > 12 ? firstMonth - 12 : firstMonth;
  const to = lastMonth > 12 ? lastMonth - 12 : lastMonth;
  return monthsPhrase(words, firstMonth > 12 ? year + 1 : year, { month: from }, { month: to });
}
