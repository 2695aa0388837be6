import { describe, expect, test } from 'vitest';
import { showDeadline } from '../../../src/plan/deadline/index.ts';
import { showDate, showDateRange, showDateShort } from '../../../src/words/months.ts';
import { day } from './tables.ts';

// What phrases come to is in understood.txt; here are deadlines that no phrase makes.
test.each([
  [{ kind: 'repeating' } as const, 'Repeating'],
  [{ kind: 'repeating', recurrence: { months: [2] } } as const, 'Every year by the end of February'],
  [
    { kind: 'repeating', recurrence: { months: [3, 9], day: 15 } } as const,
    'Every 15 March and 15 September',
  ],
  [{ kind: 'status' } as const, 'Status only, no date'],
  [
    { kind: 'status', status: 'complete', first: day('2021-12-01'), last: day('2022-02-28') } as const,
    'Complete (1 December 2021 to 28 February 2022)',
  ],
  [
    { kind: 'status', status: 'complete', first: day('2022-05-01'), last: day('2022-05-10') } as const,
    'Complete (1 to 10 May 2022)',
  ],
])('%j', (deadline, shown) => {
  expect(showDeadline({ words: 'as written', ...deadline })).toBe(shown);
});

describe('dates for people', () => {
  test.each([
    ['2022-05-01', '1 May 2022', '1 May 2022'],
    ['2022-09-30', '30 September 2022', '30 Sep 2022'],
    ['2024-02-29', '29 February 2024', '29 Feb 2024'],
    ['2022-12-31', '31 December 2022', '31 Dec 2022'],
  ])('%s', (date, long, short) => {
    expect([showDate(date), showDateShort(date)]).toEqual([long, short]);
  });

  test.each(['', 'May 2022', '2022-13-01', '2022-5-1'])(
    '%j is no ISO date and comes back unchanged',
    (text) => {
      expect([showDate(text), showDateShort(text)]).toEqual([text, text]);
    },
  );

  test.each([
    ['2022-06-01', '2022-06-30', '1 to 30 June 2022'],
    ['2022-06-01', '2022-09-30', '1 June to 30 September 2022'],
    ['2004-12-01', '2005-01-31', '1 December 2004 to 31 January 2005'],
    ['2022-06-01', '2023-06-01', '1 June 2022 to 1 June 2023'],
    ['2022-06-01', '2022-06-01', '1 June 2022'],
    ['soon', '2022-06-01', 'soon to 2022-06-01'],
  ])('%s to %s', (first, last, shown) => {
    expect(showDateRange(first, last)).toBe(shown);
  });
});
