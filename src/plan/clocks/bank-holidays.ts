import { type PlainDate, partsOf } from '../date.ts';

/** Bank holidays differ between the nations of the United Kingdom. */
export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland';

/**
 * The bank holidays of each nation, year by year, as month and day, with the substitute days for those that fall
 * on a weekend. Source: https://www.gov.uk/bank-holidays, which goes about two years ahead. They are kept and not
 * worked out, because some are proclaimed for one year only: 8 May 2020 (moved), 2 and 3 June 2022 (Platinum
 * Jubilee), 19 September 2022 (state funeral), 8 May 2023 (coronation), 15 June 2026 (Scotland, World Cup).
 *
 * When a year is published, add its line to each nation. Until then dates that need it are not given.
 */
const BANK_HOLIDAYS: Readonly<Record<Nation, Readonly<Record<number, string>>>> = {
  'england-and-wales': {
    2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
    2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
    2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
    2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2019: '01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26',
    2020: '01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28',
    2021: '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28',
    2022: '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
    2023: '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  'northern-ireland': {
    2019: '01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26',
    2020: '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28',
    2021: '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28',
    2022: '01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27',
    2023: '01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26',
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
};

const YEARS = Object.keys(BANK_HOLIDAYS['england-and-wales']).map(Number);

/** The first and the last year of the table; it has all years between them, for each nation. */
export const BANK_HOLIDAY_YEARS = { first: Math.min(...YEARS), last: Math.max(...YEARS) };

const DAYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BANK_HOLIDAYS).map(([nation, years]) => [
    nation,
    new Set(Object.entries(years).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`))),
  ]),
);

/** Whether a day is a bank holiday in a nation; nothing for a year that the table does not hold. */
export function isBankHoliday(date: PlainDate, nation: Nation): boolean | undefined {
  const { year } = partsOf(date);
  if (year < BANK_HOLIDAY_YEARS.first || year > BANK_HOLIDAY_YEARS.last) return undefined;
  return DAYS.get(nation)?.has(date) ?? false;
}
