import { describe, expect, it } from 'vitest';
import { BANK_HOLIDAY_YEARS, isBankHoliday, type Nation } from '../../../src/plan/clocks/bank-holidays.ts';
import { addDays, lastDayOfMonth, type PlainDate, plainDate, weekdayOf } from '../../../src/plan/date.ts';
import { day } from '../plans.ts';

const { first, last } = BANK_HOLIDAY_YEARS;
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The bank holidays of a year, in order, as the table has them. */
function inTable(year: number, nation: Nation): string[] {
  const days: string[] = [];
  for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
    if (isBankHoliday(date, nation)) days.push(date);
  }
  return days;
}

/** Easter Sunday in the Gregorian calendar, as Gauss counted it, with his two exceptions. */
function easter(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const moon = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30;
  const sunday = (4 + century - Math.floor(century / 4)) % 7;
  const full = (19 * (year % 19) + moon) % 30;
  const wait = (2 * (year % 4) + 4 * (year % 7) + 6 * full + sunday) % 7;
  if (full === 29 && wait === 6) return day(`${year}-04-19`);
  if (full === 28 && wait === 6 && year % 19 > 10) return day(`${year}-04-18`);
  return addDays(day(`${year}-03-22`), full + wait);
}

function firstMonday(year: number, month: number): PlainDate {
  let date = plainDate(year, month, 1) as PlainDate;
  while (weekdayOf(date) !== 1) date = addDays(date, 1);
  return date;
}

function lastMonday(year: number, month: number): PlainDate {
  let date = plainDate(year, month, lastDayOfMonth(year, month)) as PlainDate;
  while (weekdayOf(date) !== 1) date = addDays(date, -1);
  return date;
}

/** Days that are kept together: one on a weekend is kept on the next weekday that is none of the others. */
function withSubstitutes(...days: readonly string[]): string[] {
  const kept = days.filter((one) => weekdayOf(day(one)) < 6);
  for (const one of days.filter((each) => weekdayOf(day(each)) >= 6)) {
    let date = day(one);
    while (weekdayOf(date) >= 6 || kept.includes(date)) date = addDays(date, 1);
    kept.push(date);
  }
  return kept;
}

/** What was proclaimed for one year only: instead of a day, or besides. */
const MOVED: Readonly<Record<string, string>> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' };
const PROCLAIMED: Readonly<Record<Nation, readonly string[]>> = {
  'england-and-wales': ['2022-06-03', '2022-09-19', '2023-05-08'],
  scotland: ['2022-06-03', '2022-09-19', '2023-05-08', '2026-06-15'],
  'northern-ireland': ['2022-06-03', '2022-09-19', '2023-05-08'],
};

function byRule(year: number, nation: Nation): string[] {
  const sunday = easter(year);
  const common = [
    addDays(sunday, -2),
    firstMonday(year, 5),
    lastMonday(year, 5),
    ...withSubstitutes(`${year}-12-25`, `${year}-12-26`),
    ...PROCLAIMED[nation].filter((date) => date.startsWith(`${year}`)),
  ];
  const own: Readonly<Record<Nation, readonly string[]>> = {
    'england-and-wales': [...withSubstitutes(`${year}-01-01`), addDays(sunday, 1), lastMonday(year, 8)],
    scotland: [
      ...withSubstitutes(`${year}-01-01`, `${year}-01-02`),
      firstMonday(year, 8),
      ...withSubstitutes(`${year}-11-30`),
    ],
    'northern-ireland': [
      ...withSubstitutes(`${year}-01-01`),
      ...withSubstitutes(`${year}-03-17`),
      addDays(sunday, 1),
      ...withSubstitutes(`${year}-07-12`),
      lastMonday(year, 8),
    ],
  };
  return [...common, ...own[nation]].map((date) => MOVED[date] ?? date).sort();
}

describe('the bank holidays', () => {
  it.each(years)('of %i are those of the rule, and those that were proclaimed', (year) => {
    for (const nation of ['england-and-wales', 'scotland', 'northern-ireland'] as const)
      expect(inTable(year, nation)).toEqual(byRule(year, nation));
  });

  it('are as published on GOV.UK', () => {
    // https://www.gov.uk/bank-holidays, England and Wales and then Scotland, 2022 with its three days of its own.
    expect(inTable(2022, 'england-and-wales')).toEqual(
      '2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27'.split(
        ' ',
      ),
    );
    expect(inTable(2022, 'scotland')).toEqual(
      '2022-01-03 2022-01-04 2022-04-15 2022-05-02 2022-06-02 2022-06-03 2022-08-01 2022-09-19 2022-11-30 2022-12-26 2022-12-27'.split(
        ' ',
      ),
    );
    expect(inTable(2027, 'england-and-wales')).toEqual(
      '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28'.split(' '),
    );
  });

  it('are unknown outside the table', () => {
    expect(isBankHoliday(day(`${first - 1}-12-31`), 'scotland')).toBeUndefined();
    expect(isBankHoliday(day(`${last + 1}-01-01`), 'scotland')).toBeUndefined();
    expect(isBankHoliday(day(`${last}-12-31`), 'scotland')).toBe(false);
  });
});
