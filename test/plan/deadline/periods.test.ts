import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/plan/date.ts';
import { owedPeriod, periodOn, readDeadline } from '../../../src/plan/deadline/index.ts';
import { day } from './tables.ts';

describe('the period that holds a day', () => {
  test.each([
    // words, agreed, day, first, last
    ['Monthly', '2022-06-20', '2022-06-20', '2022-06-20', '2022-07-19'],
    ['Monthly', '2022-06-20', '2022-07-19', '2022-06-20', '2022-07-19'],
    ['Monthly', '2022-06-20', '2022-07-20', '2022-07-20', '2022-08-19'],
    ['Monthly', '2022-01-31', '2022-02-27', '2022-01-31', '2022-02-27'],
    ['Monthly', '2022-01-31', '2022-02-28', '2022-02-28', '2022-03-30'],
    ['Monthly', '2022-01-31', '2022-03-31', '2022-03-31', '2022-04-29'],
    ['Quarterly', '2022-06-20', '2023-03-19', '2022-12-20', '2023-03-19'],
    ['every six months', '2022-06-20', '2022-12-20', '2022-12-20', '2023-06-19'],
    ['Yearly', '2024-02-29', '2025-02-27', '2024-02-29', '2025-02-27'],
    ['Yearly', '2024-02-29', '2028-02-29', '2028-02-29', '2029-02-27'],
    ['daily', '2022-06-20', '2022-12-31', '2022-12-31', '2022-12-31'],
    ['fortnightly', '2022-06-20', '2022-07-04', '2022-07-04', '2022-07-17'],
    ['fortnightly', '2022-06-20', '2022-07-03', '2022-06-20', '2022-07-03'],
    ['By March each year', '2022-06-20', '2022-06-20', '2022-06-20', '2023-03-31'],
    ['By March each year', '2022-06-20', '2023-04-01', '2023-04-01', '2024-03-31'],
    ['By March each year', '2022-03-31', '2022-03-31', '2022-03-31', '2022-03-31'],
    ['Annual review in May', '2022-06-20', '2024-05-31', '2023-06-01', '2024-05-31'],
    ['Feb & Oct', '2023-12-01', '2023-12-01', '2023-12-01', '2024-02-29'],
    ['Feb & Oct', '2023-12-01', '2024-03-01', '2024-03-01', '2024-10-31'],
    ['Feb & Oct', '2023-12-01', '2024-11-01', '2024-11-01', '2025-02-28'],
    ['By 15 March each year', '2022-06-20', '2023-03-15', '2022-06-20', '2023-03-15'],
    ['By 15 March each year', '2022-06-20', '2023-03-16', '2023-03-16', '2024-03-15'],
    ['Monthly from April 2022', '2022-06-20', '2022-04-30', '2022-04-01', '2022-04-30'],
    ['Monthly from April 2022', '2022-06-20', '2022-06-20', '2022-06-01', '2022-06-30'],
  ])('%s, agreed %s: on %s', (words, agreed, on, first, last) => {
    const context = { agreed: day(agreed) };
    expect(periodOn(readDeadline(words, context), context.agreed, day(on))).toEqual({ first, last });
  });

  test('there is none before the first, without a start, or without a repeat', () => {
    const agreed = day('2022-06-20');
    const monthly = readDeadline('Monthly', { agreed });
    expect(periodOn(monthly, agreed, day('2022-06-19'))).toBeUndefined();
    expect(periodOn(monthly, undefined, day('2022-06-20'))).toBeUndefined();
    expect(periodOn(readDeadline('May 2022', { agreed }), agreed, agreed)).toBeUndefined();
  });

  test('what names its own start needs no agreed date', () => {
    const monthly = readDeadline('Monthly from April 2022', {});
    expect(periodOn(monthly, undefined, day('2022-05-31'))).toEqual({
      first: '2022-05-01',
      last: '2022-05-31',
    });
    expect(owedPeriod(monthly, undefined, [])).toEqual({ first: '2022-04-01', last: '2022-04-30' });
  });

  const repeats = fc.constantFrom(
    ...[
      'daily',
      'weekly',
      'every 3 weeks',
      'Monthly',
      'every 5 months',
      'Quarterly',
      'Yearly',
      'every 2 years',
    ],
    ...[
      'By March each year',
      'Feb & Oct',
      'By 15 March each year',
      'Every 29 February',
      'Quarterly (Jan, Apr, Jul, Oct)',
    ],
  );
  const start = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2019-12-25'), days));

  test('periods follow each other without a gap, and the first begins on the day of agreement', () => {
    fc.assert(
      fc.property(repeats, start, fc.nat(3000), (words, agreed, later) => {
        const deadline = readDeadline(words, { agreed });
        const on = addDays(agreed, later);
        const period = periodOn(deadline, agreed, on);
        if (!period) throw new Error('no period');
        expect(period.first <= on && on <= period.last).toBe(true);
        expect(periodOn(deadline, agreed, period.last)).toEqual(period);
        expect(periodOn(deadline, agreed, period.first)).toEqual(period);
        expect(periodOn(deadline, agreed, addDays(period.last, 1))?.first).toBe(addDays(period.last, 1));
        expect(periodOn(deadline, agreed, agreed)?.first).toBe(agreed);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the period that is owed', () => {
  test.each([
    ['nothing done yet', 'Monthly', [], '2022-06-20', '2022-07-19'],
    ['done in the first period', 'Monthly', ['2022-07-01'], '2022-07-20', '2022-08-19'],
    ['done on the first day of a period', 'Monthly', ['2022-07-20'], '2022-08-20', '2022-09-19'],
    [
      'a gap before the latest is forgiven',
      'Monthly',
      ['2022-06-21', '2022-10-01'],
      '2022-10-20',
      '2022-11-19',
    ],
    ['in any order', 'Monthly', ['2022-10-01', '2022-06-21'], '2022-10-20', '2022-11-19'],
    [
      'done before the plan was agreed counts for nothing',
      'Monthly',
      ['2022-05-01'],
      '2022-06-20',
      '2022-07-19',
    ],
    ['yearly, done early', 'By March each year', ['2022-09-01'], '2023-04-01', '2024-03-31'],
    ['yearly, not done', 'By March each year', [], '2022-06-20', '2023-03-31'],
  ])('%s', (_title, words, done, first, last) => {
    const agreed = day('2022-06-20');
    const owed = owedPeriod(readDeadline(words, { agreed }), agreed, done.map(day));
    expect(owed).toEqual({ first, last });
  });

  test('there is none where there are no periods', () => {
    const agreed = day('2022-06-20');
    expect(owedPeriod(readDeadline('Monthly', {}), undefined, [])).toBeUndefined();
    expect(owedPeriod(readDeadline('May 2022', { agreed }), agreed, [])).toBeUndefined();
  });
});
