import { MONTH_NAMES, monthName } from '../../../words/months.ts';
import { digits, fullYear, monthWord } from '../calendar/calendar-words.ts';
import { quarterNumber } from '../calendar/financial-year.ts';
import { joinedReader } from '../calendar/joined.ts';
import {
  either,
  made,
  many,
  mark,
  maybe,
  type Reader,
  says,
  sequence,
  type Text,
  tight,
  whole,
} from '../reading/reader.ts';
import { by, within } from './dates.ts';
import { remarkWord } from './free-words.ts';

const twoDigits = (year: number) => String(year % 100).padStart(2, '0');
const financialYear = (year: number) => `${year}/${twoDigits(year + 1)}`;
const isMonth = (number: number) => number >= 1 && number <= 12;

/** `11/12`: the financial year 2011/12, or a day of December. `24/7` and `1/2` may be no date at all. */
const dayOrYears: Reader<string[]> = made(
  sequence(digits(1, 2), mark('/'), digits(1, 2)),
  ([one, , other], words) => {
    const day = one >= 1 && one <= 31 && isMonth(other) ? [`${one} ${monthName(other)}`] : [];
    const years = /^\d\d\D+\d\d$/.test(words) && other === (one + 1) % 100 ? [financialYear(2000 + one)] : [];
    return [...years, ...day];
  },
);

/** `May 22`: a day, or the year 2022. */
const dayOrYear: Reader<string[]> = made(sequence(monthWord, digits(2)), ([month, number]) => {
  const day = number >= 1 && number <= 31 ? [`${number} ${monthName(month)}`] : [];
  return [`${monthName(month)} ${number < 80 ? 2000 + number : 1900 + number}`, ...day];
});

/** `2011-12`: a month, or a financial year. */
const monthOrYears: Reader<string[]> = made(
  sequence(fullYear, tight(mark('-')), digits(2)),
  ([year, , month]) =>
    isMonth(month) && month === (year + 1) % 100
      ? [`${monthName(month)} ${year}`, financialYear(year)]
      : undefined,
);

/** `2022-2023`, `2022 to 2025`, `2022-25`: calendar years, or financial years. */
const calendarOrFinancialYears: Reader<string[]> = made(
  sequence(fullYear, says('-', 'to', '/'), either(fullYear, digits(2))),
  ([first, , written]) => {
    const last = written < 100 ? first - (first % 100) + written : written;
    if (last <= first || (written <= 12 && last !== first + 1)) return undefined;
    const years = [financialYear(first), financialYear(last - 1)];
    return [[...new Set(years)].join(' to '), `January ${first} to December ${last}`];
  },
);

/** `Q3 2025`: of the calendar, or of the financial year. */
const quarterOfWhat: Reader<string[]> = made(
  sequence(quarterNumber, maybe(says('of')), fullYear),
  ([quarter, , year]) => {
    const month = (last: number) => MONTH_NAMES[quarter * 3 - last];
    return [`Q${quarter} ${financialYear(year)}`, `${month(3)} to ${month(1)} ${year}`];
  },
);

/** `FY18`: the financial year that begins in 2018, or the one that ends in it. */
const whichFinancialYear: Reader<string[]> = made(
  sequence(says('fy', 'financial year'), either(fullYear, digits(2))),
  ([, number]) => {
    const year = number < 100 ? 2000 + number : number;
    return [financialYear(year - 1), financialYear(year)];
  },
);

/** `by the end of the year`: of which? */
const endOfWhichYear: Reader<string[]> = made(
  sequence(
    maybe(says('by', 'by the', 'at', 'before')),
    says('end of year', 'end of the year', 'the end of the year', 'year end', 'year-end', 'end of this year'),
  ),
  () => ['by the end of the calendar year', 'by the end of the financial year'],
);

/** `start of May 2022`: its first day, or its first third. */
const startOfMonth: Reader<string[]> = made(
  sequence(
    says('start', 'start of', 'beginning', 'beginning of', 'the start of', 'the beginning of'),
    monthWord,
    fullYear,
  ),
  ([, month, year]) => [`1 ${monthName(month)} ${year}`, `Early ${monthName(month)} ${year}`],
);

/** `bi-monthly`: twice in it, or every second one. */
const twiceOrEverySecond: Reader<string[]> = either(
  made(says('bi-monthly', 'bimonthly'), () => ['Every 2 weeks', 'Every 2 months']),
  made(says('bi-weekly', 'biweekly'), () => ['Every 2 weeks']),
  made(says('bi-annually', 'biannually', 'bi-annual', 'biannual'), () => [
    'Every six months',
    'Every two years',
  ]),
);

/** `Termly`: schools have three terms, and each council its own days for them. */
const eachTerm: Reader<string[]> = made(
  says('termly', 'every term', 'each term', 'once a term', 'once per term'),
  () => ['Every four months'],
);

/** `July and August`: a stretch of time, or two months of every year. */
const touchingMonths: Reader<string[]> = made(
  sequence(monthWord, says('and', '&'), monthWord),
  ([first, , last]) => [
    `${monthName(first)} to ${monthName(last)}`,
    `Every ${monthName(first)} and ${monthName(last)}`,
  ],
);

const dateWords: Reader<string> = made(joinedReader, (_, words) => words);

/** `May 2022 (TBC)`: a date, or none yet. */
const perhaps: Reader<string[]> = made(
  sequence(
    dateWords,
    says('tbc | (tbc) | - tbc | tba | (tba) | ? | (?) | to be confirmed | (to be confirmed)'),
  ),
  ([words]) => [words, 'TBC'],
);

const subject = sequence(says('subject to', 'dependent on', 'depending on'), many(remarkWord, 1));

/** `30 June 2022 (subject to funding)`: a date, or none before something else is known. */
const ifOnly: Reader<string[]> = made(
  sequence(
    dateWords,
    either<unknown>(sequence(mark('('), subject, mark(')')), sequence(maybe(mark('-', ',')), subject)),
  ),
  ([words]) => [words, 'TBC'],
);

/** `May 2022 - completed`: the day on which it was completed, or was to be. */
const completedOrDue: Reader<string[]> = made(
  sequence(
    dateWords,
    says('completed | (completed) | - completed | complete | (complete) | - complete | done'),
  ),
  ([words]) => [`Completed (${words})`, words],
);

const DOUBTS: readonly Reader<string[]>[] = [
  dayOrYears,
  dayOrYear,
  monthOrYears,
  calendarOrFinancialYears,
  quarterOfWhat,
  whichFinancialYear,
  endOfWhichYear,
  startOfMonth,
  twiceOrEverySecond,
  eachTerm,
  touchingMonths,
  perhaps,
  ifOnly,
  completedOrDue,
];

/**
 * What words with two meanings could be, as words that have one: for a message, never for a date. Nothing
 * for words that have no meaning here at all.
 */
export function couldBe(text: Text): readonly string[] | undefined {
  const lead = maybe(either<unknown>(by, within));
  const offers = whole(text, ...DOUBTS.map((doubt) => made(sequence(lead, doubt), ([, found]) => found)));
  return offers?.length ? offers : undefined;
}
