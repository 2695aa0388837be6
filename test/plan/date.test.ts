import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isLeapYear,
  lastDayOfMonth,
  londonDate,
  type PlainDate,
  partsOf,
  plainDate,
  readIsoDate,
  weekdayOf,
} from '../../src/plan/date.ts';
import { day } from './deadline/tables.ts';

const anyDay = fc.integer({ min: 0, max: 109_572 }).map((days) => addDays(day('1900-01-01'), days));

describe('a day of the calendar', () => {
  test.each([
    [2028, 2, 29, '2028-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2100, 2, 28, '2100-02-28'],
    [2022, 12, 31, '2022-12-31'],
    [1000, 1, 1, '1000-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%i-%i-%i', (year, month, date, expected) => {
    expect(plainDate(year, month, date)).toBe(expected);
  });

  test.each([
    [2100, 2, 29],
    [2027, 2, 29],
    [2022, 4, 31],
    [2022, 1, 0],
    [2022, 0, 1],
    [2022, 13, 1],
    [999, 1, 1],
    [10_000, 1, 1],
    [2022.5, 1, 1],
    [2022, 1, Number.NaN],
  ])('%d-%d-%d does not exist', (year, month, date) => {
    expect(plainDate(year, month, date)).toBeUndefined();
  });

  test.each([
    ['2022-05-31', '2022-05-31'],
    ['2022-02-29', undefined],
    ['2022-5-31', undefined],
    ['2022-05-31T00:00', undefined],
    [' 2022-05-31', undefined],
    ['2022-05-31\n', undefined],
    ['0999-05-31', undefined],
    ['', undefined],
  ])('%j as ISO text', (text, expected) => {
    expect(readIsoDate(text)).toBe(expected);
  });

  test('leap years', () => {
    expect([1900, 2000, 2023, 2024, 2100, 2400].filter(isLeapYear)).toEqual([2000, 2024, 2400]);
  });

  test('the length of each month', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => lastDayOfMonth(2023, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lastDayOfMonth(2024, 2)).toBe(29);
  });

  test('taken apart and put together it is the same', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day } = partsOf(date);
        expect(plainDate(year, month, day)).toBe(date);
        expect(readIsoDate(date)).toBe(date);
      }),
    );
  });
});

describe('counting', () => {
  test.each([
    ['2022-12-31', 1, '2023-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2022-03-27', 1, '2022-03-28'],
    ['2022-10-30', 1, '2022-10-31'],
    ['2022-01-01', -1, '2021-12-31'],
    ['1970-01-01', -1, '1969-12-31'],
    ['2022-06-20', 28, '2022-07-18'],
  ])('%s and %i days', (date, days, expected) => {
    expect(addDays(day(date), days)).toBe(expected);
  });

  test.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2022-12-31', 2, '2023-02-28'],
    ['2022-11-30', 1, '2022-12-30'],
    ['2022-01-31', -1, '2021-12-31'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-15', -13, '2020-12-15'],
    ['2022-05-31', 0, '2022-05-31'],
  ])('%s and %i months', (date, months, expected) => {
    expect(addMonths(day(date), months)).toBe(expected);
  });

  test.each([
    ['2022-05-31', '2022-06-01', 1],
    ['2022-06-01', '2022-05-31', -1],
    ['2022-05-31', '2022-05-31', 0],
    ['2022-03-26', '2022-03-28', 2],
    ['2024-01-01', '2025-01-01', 366],
  ])('from %s to %s', (from, to, expected) => {
    expect(daysBetween(day(from), day(to))).toBe(expected);
  });

  test('days added are days between, and text order is the order of time', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(Math.sign(days)).toBe(other > date ? 1 : other < date ? -1 : 0);
      }),
    );
  });

  test('months added keep the day of the month, or end with the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const from = partsOf(date);
        const to = partsOf(addMonths(date, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, lastDayOfMonth(to.year, to.month)));
      }),
    );
  });

  test.each([
    ['2022-07-04', 1],
    ['2022-07-10', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
    ['2000-02-29', 2],
  ])('the weekday of %s', (date, expected) => {
    expect(weekdayOf(day(date))).toBe(expected);
  });
});

describe('the date in the United Kingdom', () => {
  test.each<[string, string]>([
    ['2022-07-15T22:59:59Z', '2022-07-15'],
    ['2022-07-15T23:00:00Z', '2022-07-16'],
    ['2022-07-15T23:30:00Z', '2022-07-16'],
    ['2022-01-15T23:30:00Z', '2022-01-15'],
    ['2022-01-16T00:00:00Z', '2022-01-16'],
    // Clocks went forward at 01:00 on 27 March 2022, and back at 02:00 on 30 October.
    ['2022-03-26T23:30:00Z', '2022-03-26'],
    ['2022-03-27T23:30:00Z', '2022-03-28'],
    ['2022-10-29T23:30:00Z', '2022-10-30'],
    ['2022-10-30T23:30:00Z', '2022-10-30'],
    ['2022-12-31T23:59:59Z', '2022-12-31'],
    ['2023-01-01T00:00:00Z', '2023-01-01'],
  ])('at %s', (instant, expected) => {
    expect(londonDate(new Date(instant))).toBe(expected as PlainDate);
  });
});
