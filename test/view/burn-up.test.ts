import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burnUpOf } from '../../src/view/burn-up.ts';
import type { ActionView } from '../../src/view/view.ts';
import { action, COMPLETE, date, day, IN_PROGRESS, milestone } from '../report/fixtures/build.ts';

const AS_OF = day('2022-07-01');
const due = (iso: string) => date('x', 'y', iso);
const done = (iso?: string) => ({
  status: COMPLETE,
  completed: { evidence: [], ...(iso !== undefined && { day: day(iso) }) },
});
const stopped = (iso?: string) => ({
  status: { status: 'cancelled' as const, label: 'Cancelled', symbol: '✗' },
  stopped: { reason: 'x', ...(iso !== undefined && { day: day(iso) }) },
});
const of = (...fields: Partial<ActionView>[]) =>
  burnUpOf(
    fields.map((each, index) => action(`${index}`, `A${index}`, each)),
    day('2022-01-31'),
    AS_OF,
  );

/** The points in short: "2022-03-31: 1 of 3, 2 expected". */
const lines = (...fields: Partial<ActionView>[]) =>
  of(...fields)?.points.map(
    ({ date, total, expected, done }) => `${date}: ${done} of ${total}, ${expected} expected`,
  );

describe('promised against done over time', () => {
  it('begins when the plan was agreed, and counts what is done no further than the day of the figures', () => {
    expect(
      lines(
        { due: due('2022-03-31'), ...done('2022-04-15') },
        { due: due('2022-09-30') },
        { due: due('2022-06-30') },
      ),
    ).toEqual([
      '2022-01-31: 0 of 3, 0 expected',
      '2022-03-31: 0 of 3, 1 expected',
      '2022-04-15: 1 of 3, 1 expected',
      '2022-06-30: 1 of 3, 2 expected',
      '2022-07-01: 1 of 3, 2 expected',
      '2022-09-30: null of 3, 3 expected',
    ]);
  });

  it('expects an action by the date that was agreed first, however often it has moved', () => {
    const moved = { due: due('2023-03-31'), baselineDay: day('2022-05-31'), status: IN_PROGRESS };
    expect(lines(moved)).toContain('2022-05-31: 0 of 1, 1 expected');
    expect(lines(moved)?.at(-1)).toBe('2022-07-01: 0 of 1, 1 expected');
  });

  it('expects an action in parts by the date of the last of them', () => {
    const parts = [milestone('a', { due: due('2022-03-31') }), milestone('b', { due: due('2022-05-31') })];
    expect(lines({ milestones: parts })).toContain('2022-05-31: 0 of 1, 1 expected');
    expect(of({ milestones: [...parts, milestone('c')] })).toMatchObject({ withoutEnd: 1 });
  });

  it('promises no more what was stopped, from the day of the decision', () => {
    expect(lines({ due: due('2022-03-31') }, { due: due('2022-03-31'), ...stopped('2022-05-10') })).toEqual([
      '2022-01-31: 0 of 2, 0 expected',
      '2022-03-31: 0 of 2, 2 expected',
      '2022-05-10: 0 of 1, 1 expected',
      '2022-07-01: 0 of 1, 1 expected',
    ]);
    expect(lines({}, { due: due('2022-06-30'), ...stopped('2022-05-10') })?.at(-1)).toBe(
      '2022-07-01: 0 of 1, 0 expected',
    );
  });

  it('guesses no day: it says how many have none', () => {
    const ongoing = { ...due('2022-03-31'), kind: 'date-then-ongoing' as const };
    expect(of(done(), done('2022-08-01'), stopped(), { due: ongoing }, {})).toEqual({
      points: [
        { date: '2022-01-31', total: 4, expected: 0, done: 0 },
        { date: '2022-07-01', total: 4, expected: 0, done: 0 },
      ],
      doneWithoutDay: 2,
      stoppedWithoutDay: 1,
      withoutEnd: 4,
    });
  });

  it('is nothing for a plan without actions', () => {
    expect(of()).toBeUndefined();
  });

  it('never has more done or expected than promised, and never takes back what is done', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((each) => `2022-06-${String(each).padStart(2, '0')}`);
    const fields = fc.oneof(
      days.map((each) => ({ due: due(each) })),
      fc.tuple(days, days).map(([a, b]) => ({ due: due(a), ...done(b) })),
      fc.tuple(days, days).map(([a, b]) => ({ due: due(a), ...stopped(b) })),
    );
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 12 }), (given) => {
        let before = 0;
        for (const { total, expected, done } of of(...given)?.points ?? []) {
          expect(expected).toBeLessThanOrEqual(total);
          expect(expected).toBeGreaterThanOrEqual(0);
          expect(done ?? 0).toBeLessThanOrEqual(total);
          if (done !== null) expect(done).toBeGreaterThanOrEqual(before);
          before = done ?? before;
        }
      }),
    );
  });
});
