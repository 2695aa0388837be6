import { describe, expect, it } from 'vitest';
import { holds, Waivers } from '../../src/check/waivers.ts';
import type { Problem } from '../../src/plan/finding.ts';
import type { Plan, Waiver } from '../../src/plan/model.ts';
import { atValue } from '../../src/plan/place.ts';
import type * as File from '../../src/source/generated/plan-file.ts';
import { day, planWith } from '../plan/plans.ts';

const problem = (owner: Partial<Problem> = {}): Problem => ({
  message: 'Wrong.',
  help: 'Right.',
  place: atValue([]),
  ...owner,
});
const waiver = (fields: Partial<File.Waiver> = {}) => ({
  rule: 'missing-lead',
  until: '31 March 2025',
  reason: 'Vacant.',
  ...fields,
});
const planWaiving = (...waivers: Partial<File.Waiver>[]): Plan =>
  planWith([{}, {}], { waivers: waivers.map(waiver) });

function only(plan: Plan): Waiver {
  const [first] = plan.waivers;
  if (first === undefined) throw new Error('the plan has no waiver');
  return first;
}

describe('what a waiver speaks of', () => {
  const speaks = (fields: Partial<File.Waiver>, owner: Partial<Problem>, rule = 'missing-lead') => {
    const plan = planWaiving(fields);
    return new Waivers(plan, day('2024-07-01')).accept(rule, problem(owner)) === only(plan);
  };

  it('is every finding of its rule, and of no other', () => {
    expect(speaks({}, {})).toBe(true);
    expect(speaks({}, { action: '1' })).toBe(true);
    expect(speaks({}, {}, 'missing-deadline')).toBe(false);
  });

  it('is one action, if it names one', () => {
    expect(speaks({ action: '1' }, { action: '1' })).toBe(true);
    expect(speaks({ action: '1' }, { action: '2' })).toBe(false);
    expect(speaks({ action: '1' }, { recommendation: '1' })).toBe(false);
    expect(speaks({ action: '1' }, {})).toBe(false);
  });

  it('is one recommendation, if it names one, with the actions under it', () => {
    expect(speaks({ recommendation: '1' }, { recommendation: '1' })).toBe(true);
    expect(speaks({ recommendation: '1' }, { action: '2' })).toBe(true);
    expect(speaks({ recommendation: '2' }, { action: '2' })).toBe(false);
    expect(speaks({ recommendation: '1', action: '2' }, { action: '2' })).toBe(true);
    expect(speaks({ recommendation: '1', action: '1' }, { action: '2' })).toBe(false);
  });
});

describe('the time of a waiver', () => {
  it('ends after its last day', () => {
    const march = only(planWaiving({ until: '31 March 2025' }));
    expect(holds(march, day('2025-03-31'))).toBe(true);
    expect(holds(march, day('2025-04-01'))).toBe(false);
    expect(holds(only(planWaiving({ until: 'March 2025' })), day('2025-03-31'))).toBe(true);
  });

  it('never comes where nobody can read when it ends', () => {
    expect(holds(only(planWaiving({ until: 'further notice' })), day('2020-01-01'))).toBe(false);
  });
});

describe('the use of waivers', () => {
  it('is counted for each that speaks of a finding, whether or not it accepts it', () => {
    const plan = planWaiving(
      { until: '31 March 2025' },
      { until: '30 June 2025', action: '1' },
      { action: '9' },
    );
    const waivers = new Waivers(plan, day('2025-04-01'));
    const [old, current, unused] = plan.waivers;
    if (!old || !current || !unused) throw new Error('three waivers were given');
    expect(waivers.accept('missing-lead', problem({ action: '1' }))).toBe(current);
    expect(waivers.accept('missing-lead', problem({ action: '2' }))).toBeUndefined();
    expect(waivers.useOf(old)).toEqual({ matched: 2, unaccepted: 1 });
    expect(waivers.useOf(current)).toEqual({ matched: 1, unaccepted: 0 });
    expect(waivers.useOf(unused)).toEqual({ matched: 0, unaccepted: 0 });
  });
});
