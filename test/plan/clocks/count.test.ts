import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK_HOLIDAY_YEARS, isBankHoliday, type Nation } from '../../../src/plan/clocks/bank-holidays.ts';
import { type Counting, lastDayOf, workingDayAfter } from '../../../src/plan/clocks/count.ts';
import { addDays, type PlainDate, partsOf, weekdayOf } from '../../../src/plan/date.ts';
import { day } from '../plans.ts';

const months = (count: number, start: string, counting: Counting = 'after') =>
  lastDayOf({ count, unit: 'month', counting }, day(start));
const workingDays = (count: number, start: string, nation: Nation = 'england-and-wales') =>
  workingDayAfter(day(start), count, nation);

describe('calendar months', () => {
  it.each([
    // A peer team on site from 12 to 15 March 2024.
    [3, '2024-03-15', '2024-06-15'],
    [5, '2024-03-15', '2024-08-15'],
    [12, '2024-03-15', '2025-03-15'],
    [60, '2024-02-29', '2029-02-28'],
    // Clamped to the end of the month, in a common year and in a leap year.
    [6, '2024-08-31', '2025-02-28'],
    [6, '2023-08-31', '2024-02-29'],
    [3, '2024-11-30', '2025-02-28'],
    [1, '2024-12-31', '2025-01-31'],
  ])('%i months after %s end on %s', (count, start, last) => {
    expect(months(count, start)).toBe(last);
  });

  it.each([
    // "One month beginning with the day on which it was sent": that day counts, so the month ends before its like.
    [1, '2024-03-05', '2024-04-04'],
    [1, '2024-03-01', '2024-03-31'],
    [2, '2024-04-08', '2024-06-07'],
    [1, '2024-12-15', '2025-01-14'],
    // February has no such day to end before, so the month ends with February.
    [1, '2025-01-29', '2025-02-28'],
    [1, '2025-01-31', '2025-02-28'],
    [1, '2024-01-29', '2024-02-28'],
    [1, '2024-01-31', '2024-02-29'],
    [2, '2025-12-31', '2026-02-28'],
  ])('%i months beginning with %s end on %s', (count, start, last) => {
    expect(months(count, start, 'beginning-with')).toBe(last);
  });

  it.each([
    // Wales: published before the day four months before the election, 6 May 2027.
    [4, '2027-05-06', '2027-01-05'],
    [4, '2027-06-30', '2027-02-27'],
  ])('before the day %i months before %s is until %s', (count, start, last) => {
    expect(months(count, start, 'before')).toBe(last);
  });
});

describe('weeks and days', () => {
  it('count the day they begin with, or not', () => {
    const of = (count: number, unit: 'week' | 'day', counting: Counting) =>
      lastDayOf({ count, unit, counting }, day('2024-06-03'));
    expect(of(28, 'day', 'after')).toBe('2024-07-01');
    expect(of(28, 'day', 'beginning-with')).toBe('2024-06-30');
    expect(of(8, 'week', 'after')).toBe('2024-07-29');
    expect(of(8, 'week', 'beginning-with')).toBe('2024-07-28');
    expect(of(2, 'week', 'before')).toBe('2024-05-19');
  });
});

describe('working days', () => {
  it.each([
    // Six weeks of five days, and no bank holiday among them: Monday 3 June to Monday 15 July 2024.
    [30, '2024-06-03', '2024-07-15'],
    // Fourteen weeks, and 26 August 2024 among them: Tuesday 10 September.
    [70, '2024-06-03', '2024-09-10'],
    // Over Christmas 2024: 25, 26 December and 1 January do not count.
    [20, '2024-12-02', '2025-01-02'],
    // Received on a Saturday: the first working day is Monday.
    [1, '2024-06-01', '2024-06-03'],
    // Received on Maundy Thursday 2024: Good Friday and Easter Monday do not count.
    [1, '2024-03-28', '2024-04-02'],
    // The week of the Platinum Jubilee, and the day of the state funeral.
    [1, '2022-06-01', '2022-06-06'],
    [1, '2022-09-16', '2022-09-20'],
  ])('%i after %s, in England and Wales: %s', (count, start, expected) => {
    expect(workingDays(count, start)).toBe(expected);
  });

  it('differ between the nations', () => {
    expect(workingDays(1, '2024-03-28', 'scotland')).toBe('2024-04-01');
    expect(workingDays(1, '2024-03-15', 'northern-ireland')).toBe('2024-03-19');
    expect(workingDays(1, '2025-01-01', 'scotland')).toBe('2025-01-03');
  });

  it('are not given beyond the bank holidays that are known', () => {
    const { first, last } = BANK_HOLIDAY_YEARS;
    expect(workingDays(20, `${last}-12-20`)).toBeUndefined();
    expect(workingDays(1, `${first - 1}-06-01`)).toBeUndefined();
    expect(workingDays(1, `${first - 1}-12-31`)).toBe(`${first}-01-02`);
  });

  const nations = fc.constantFrom<Nation>('england-and-wales', 'scotland', 'northern-ireland');
  const starts = fc.nat(365 * 8).map((days) => addDays(day('2019-01-01'), days));
  const counts = fc.integer({ min: 1, max: 120 });

  it('are never a Saturday, a Sunday or a bank holiday', () => {
    fc.assert(
      fc.property(starts, counts, nations, (start, count, nation) => {
        const date = workingDayAfter(start, count, nation) as PlainDate;
        expect(weekdayOf(date)).toBeLessThan(6);
        expect(isBankHoliday(date, nation)).toBe(false);
      }),
    );
  });

  it('come later the more there are, and the later they begin', () => {
    fc.assert(
      fc.property(starts, counts, nations, (start, count, nation) => {
        const date = workingDayAfter(start, count, nation) as PlainDate;
        expect((workingDayAfter(start, count + 1, nation) as PlainDate) > date).toBe(true);
        expect((workingDayAfter(addDays(start, 1), count, nation) as PlainDate) >= date).toBe(true);
        expect(workingDayAfter(date, 1, nation)).toBe(workingDayAfter(start, count + 1, nation));
      }),
    );
  });
});

describe('the last day', () => {
  const starts = fc.nat(365 * 60).map((days) => addDays(day('2000-01-01'), days));
  const units = fc.constantFrom('month', 'week', 'day');
  const counts = fc.integer({ min: 1, max: 60 });

  it('is a day later when the first day does not count, unless the month is too short to tell', () => {
    fc.assert(
      fc.property(starts, counts, units, (start, count, unit) => {
        const after = lastDayOf({ count, unit, counting: 'after' }, start) as PlainDate;
        const inclusive = lastDayOf({ count, unit, counting: 'beginning-with' }, start);
        const isClamped = unit === 'month' && partsOf(after).day !== partsOf(start).day;
        expect(inclusive).toBe(isClamped ? after : addDays(after, -1));
      }),
    );
  });

  it('comes later the later it counts from, and lies in the month that is so many on', () => {
    fc.assert(
      fc.property(starts, counts, (start, count) => {
        const last = months(count, start) as PlainDate;
        expect((months(count, addDays(start, 1)) as PlainDate) >= last).toBe(true);
        const from = partsOf(start);
        const to = partsOf(last);
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(count);
      }),
    );
  });

  it('is the same in every time zone', () => {
    const all = () => [
      months(6, '2024-08-31'),
      months(1, '2024-03-30', 'beginning-with'),
      workingDays(70, '2024-10-25'),
    ];
    const before = process.env.TZ;
    const expected = all();
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'Europe/London', 'America/St_Johns']) {
        process.env.TZ = zone;
        expect(all()).toEqual(expected);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
