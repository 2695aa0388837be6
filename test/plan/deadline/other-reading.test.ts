import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIsoDate } from '../../../src/plan/date.ts';
import { otherReading, readDeadline } from '../../../src/plan/deadline/index.ts';

const agreed = readIsoDate('2024-06-20');
const read = (words: string) => readDeadline(words, { agreed });
const readingsOf = (words: string) => otherReading(read(words), read);

describe('a date that others may read otherwise', () => {
  it.each([
    ['03/04/2025', '3 April 2025', '4 March 2025'],
    ['By 3.4.25', 'By 3 April 2025', 'By 4 March 2025'],
    ['from 1-2-2025', 'from 1 February 2025', 'from 2 January 2025'],
    ['1 / 2 / 2025', '1 February 2025', '2 January 2025'],
    ['01/02/2025 to 03/04/2025', '1 February 2025 to 3 April 2025', '2 January 2025 to 4 March 2025'],
    ['Monthly from 1/2/2025', 'Monthly from 1 February 2025', 'Monthly from 2 January 2025'],
    ['winter 2025', 'winter 2025/26', 'February 2025'],
    ['By Winter 25', 'By Winter 2025/26', 'By February 2025'],
  ])('%s: %s or %s', (words, meant, other) => {
    expect(readingsOf(words)).toEqual({ meant, other });
  });

  it.each([
    '04/04/2025',
    '31/03/2025',
    '13/04/2025',
    '2025-04-03',
    '2025/04/03',
    '04/2025',
    '2024/25',
    '3 April 2025',
    '01/04/2025 to 30/06/2025',
    '01/02/2025 to 30/04/2025',
    'winter 2025/26',
    'winter',
    'Autumn 2025',
    // Not understood at all, which another rule tells.
    '03/04',
    '03/04/2025 or so',
    '99/99/2025',
  ])('not %s', (words) => {
    expect(readingsOf(words)).toBeUndefined();
  });

  it('has two readings, each understood, and the first is the one that counts', () => {
    const part = fc.integer({ min: 1, max: 28 });
    const year = fc.integer({ min: 1980, max: 2079 });
    const mark = fc.constantFrom('/', '.', '-');
    fc.assert(
      fc.property(part, part, year, mark, fc.boolean(), (one, two, full, between, short) => {
        const words = [one, two, short ? String(full % 100).padStart(2, '0') : full].join(between);
        const deadline = read(words);
        const readings = readingsOf(words);
        expect(readings !== undefined).toBe(one <= 12 && two <= 12 && one !== two);
        if (readings === undefined) return;
        expect(read(readings.meant).last).toBe(deadline.last);
        const other = read(readings.other);
        expect([other.problem, other.last === deadline.last]).toEqual([undefined, false]);
      }),
    );
  });
});
