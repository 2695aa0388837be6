import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/plan/date.ts';
import { monitoringCycle } from '../../src/plan/monitoring-cycle.ts';
import { day, planWith } from './plans.ts';

/** The cycle of a plan agreed on 20 June 2024 that is looked at so often. */
const cycleOf = (...every: readonly (string | undefined)[]) =>
  monitoringCycle(
    planWith([], {
      monitoring: every.map((words, index) => ({
        body: `Board ${index + 1}`,
        ...(words !== undefined && { every: words }),
      })),
    }),
  );

describe('how often a plan is looked at', () => {
  it.each([
    ['6 months', '2024-12-19'],
    ['every six months', '2024-12-19'],
    ['Quarterly', '2024-09-19'],
    ['month', '2024-07-19'],
    ['Each quarter', '2024-09-19'],
    ['twice a year', '2024-12-19'],
    ['By March each year', '2025-03-31'],
  ])('%s: the first time ends on %s', (words, last) => {
    const cycle = cycleOf(words) ?? expect.unreachable();
    expect(cycle.hasMissed([], day(last))).toBe(false);
    expect(cycle.hasMissed([], addDays(day(last), 1))).toBe(true);
  });

  it('is the shortest of them', () => {
    expect(cycleOf('year', 'as needed', '3 months', undefined, 'six-monthly')?.monitoring.body).toBe(
      'Board 3',
    );
  });

  it.each(['whenever the chair asks', 'Ongoing', 'May 2025'])('is not known from %s', (words) => {
    expect(cycleOf(words)).toBeUndefined();
  });

  it('is not known without a day to count from', () => {
    const plan = planWith([], {
      agreed: { body: 'Cabinet' },
      monitoring: [{ body: 'Board', every: 'month' }],
    });
    expect(monitoringCycle(plan)).toBeUndefined();
  });

  it('has missed nothing where something was told every quarter, and two quarters are always too many', () => {
    const cycle = cycleOf('3 months') ?? expect.unreachable();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400 }), (start, later) => {
        const told = addDays(day('2024-06-20'), start);
        const isMissed = cycle.hasMissed([told], addDays(told, later));
        if (later <= 89) expect(isMissed).toBe(false);
        if (later >= 184) expect(isMissed).toBe(true);
      }),
    );
  });
});
