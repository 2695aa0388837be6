import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/plan/status.ts';
import { loadPlan } from '../../src/source/load.ts';
import { REVIEW_KINDS } from '../../src/words/labels.ts';
import { casesIn } from './cases.ts';

/** What the rules say of these plans is asked in rules.test.ts; here, whether there are enough to ask about. */
describe('the plans in which everything is right', () => {
  const plans = casesIn(join(import.meta.dirname, 'ok'))
    .flatMap(({ files }) => files)
    .map((file) => loadPlan(file).plan);

  it('are two dozen or more, of twenty councils or more', () => {
    expect(plans).not.toContain(undefined);
    expect(plans.length).toBeGreaterThanOrEqual(24);
    expect(new Set(plans.map((plan) => plan?.council)).size).toBeGreaterThanOrEqual(20);
  });

  it('answer every kind of review', () => {
    const kinds = new Set(plans.flatMap((plan) => plan?.reviews.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(Object.keys(REVIEW_KINDS).sort());
  });

  it('are at every stage: open, over, and with actions of every status', () => {
    expect(new Set(plans.map((plan) => plan?.closed !== undefined))).toEqual(new Set([true, false]));
    const statuses = new Set(plans.flatMap((plan) => plan?.actions.map(({ status }) => status?.status)));
    expect(statuses).toEqual(new Set([undefined, ...STATUSES]));
  });
});
