import { describe, expect, it } from 'vitest';
import { assess } from '../../src/plan/assess.ts';
import { type RagRule, ragOf, readLength, USUAL_RAG_RULE } from '../../src/plan/rag.ts';
import { type ActionFields, day, firstAction, planWith } from './plans.ts';

function rating(fields: ActionFields, asOf: string, rule: RagRule = USUAL_RAG_RULE) {
  const plan = planWith([fields]);
  return ragOf(firstAction(plan), assess(plan, day(asOf)), rule);
}

const redAfter = (text: string): RagRule => ({
  rule: 'lateness',
  redAfter: readLength(text) ?? expect.unreachable(),
  complete: 'blue',
});

describe('the rating by lateness', () => {
  it('is green to the last day, amber for a month, then red', () => {
    const due = { due: '31 January 2025' };
    expect(rating(due, '2025-01-31')).toBe('green');
    expect(rating(due, '2025-02-01')).toBe('amber');
    // February has no 31st: the month is over on its last day.
    expect(rating(due, '2025-02-28')).toBe('amber');
    expect(rating(due, '2025-03-01')).toBe('red');
  });

  it.each([
    ['0 days', '2025-05-31', '2025-06-01'],
    ['14 days', '2025-06-14', '2025-06-15'],
    ['6 weeks', '2025-07-12', '2025-07-13'],
    ['3 months', '2025-08-31', '2025-09-01'],
  ])('turns red after %s where the council says so', (length, last, red) => {
    const due = { due: '31 May 2025', status: 'in-progress' };
    expect(rating(due, last, redAfter(length))).toBe(length === '0 days' ? 'green' : 'amber');
    expect(rating(due, red, redAfter(length))).toBe('red');
  });

  it('is that of the part that is late', () => {
    const fields = { due: 'May 2025', milestones: [{ title: 'Agree the dates', due: 'March 2025' }] };
    expect(rating(fields, '2025-04-15')).toBe('amber');
    expect(rating(fields, '2025-05-15')).toBe('red');
  });

  it('is blue for what is complete, however late it was', () => {
    for (const status of ['complete', 'verified']) {
      expect(rating({ due: 'May 2025', status }, '2026-01-01')).toBe('blue');
      expect(rating({ status }, '2026-01-01')).toBe('blue');
    }
  });

  it('is not given to what no day can make late', () => {
    for (const status of ['deferred', 'cancelled', 'superseded', 'business-as-usual']) {
      expect(rating({ due: 'May 2025', status }, '2026-01-01')).toBeUndefined();
    }
    for (const due of ['TBC', 'Ongoing', 'ASAP']) expect(rating({ due }, '2026-01-01')).toBeUndefined();
    expect(rating({}, '2026-01-01')).toBeUndefined();
  });
});

describe('the rating by three months', () => {
  const rule: RagRule = { rule: 'three-months', complete: 'green' };

  it('is amber up to three months late, and red beyond', () => {
    const fields = { due: '31 May 2025', status: 'in-progress' };
    expect(rating(fields, '2025-05-31', rule)).toBe('green');
    expect(rating(fields, '2025-08-31', rule)).toBe('amber');
    expect(rating(fields, '2025-09-01', rule)).toBe('red');
  });

  it('is green for what is complete, where the council has no blue', () => {
    expect(rating({ due: 'May 2025', status: 'complete' }, '2026-01-01', rule)).toBe('green');
  });
});

describe('the rating by risk', () => {
  const rule: RagRule = { rule: 'risk', complete: 'blue' };

  it('is never worked out, but for what is complete', () => {
    expect(rating({ due: 'May 2025' }, '2026-01-01', rule)).toBeUndefined();
    expect(
      rating({ due: 'May 2025', status: 'in-progress', rag: 'red' }, '2025-01-01', rule),
    ).toBeUndefined();
    expect(rating({ due: 'May 2025', status: 'complete' }, '2026-01-01', rule)).toBe('blue');
  });
});

describe('the rating by per cent complete', () => {
  const rule: RagRule = { rule: 'per-cent', greenFrom: 80, amberFrom: 50, complete: 'blue' };
  const parts = (done: number, all: number) =>
    Array.from({ length: all }, (_, index) => ({
      title: `Part ${index}`,
      status: index < done ? 'complete' : 'in-progress',
    }));

  it.each([
    [8, 10, 'green'],
    [7, 10, 'amber'],
    [5, 10, 'amber'],
    [4, 10, 'red'],
    [0, 10, 'red'],
  ] as const)('with %i of %i milestones done is %s', (done, all, rag) => {
    expect(rating({ milestones: parts(done, all) }, '2025-01-01', rule)).toBe(rag);
  });

  it('does not wait for the date, and is blue for what is said to be complete', () => {
    expect(rating({ due: 'May 2030', milestones: parts(1, 4) }, '2025-01-01', rule)).toBe('red');
    expect(rating({ status: 'complete', milestones: parts(1, 4) }, '2025-01-01', rule)).toBe('blue');
  });

  it('is not given where nothing is to be measured, and not to what was stopped', () => {
    expect(rating({ due: 'May 2025' }, '2026-01-01', rule)).toBeUndefined();
    expect(rating({ status: 'deferred', milestones: parts(1, 2) }, '2026-01-01', rule)).toBeUndefined();
  });
});

it('gives no rating to what is open in a plan that is over, by any rule', () => {
  const plan = planWith([{ due: 'May 2025', milestones: [{ title: 'A', status: 'complete' }] }]);
  const closed = { ...assess(plan, day('2026-01-01')), closed: true };
  for (const rule of [
    { rule: 'risk', complete: 'blue' },
    { rule: 'per-cent', greenFrom: 80, amberFrom: 50, complete: 'blue' },
  ] as const)
    expect(ragOf(firstAction(plan), closed, rule)).toBeUndefined();
});

it('gives no rating where the rule is off', () => {
  expect(rating({ due: 'May 2025' }, '2026-01-01', { rule: 'off' })).toBeUndefined();
  expect(rating({ status: 'complete' }, '2026-01-01', { rule: 'off' })).toBeUndefined();
});

it('reads lengths of time as the configuration writes them', () => {
  expect(readLength('1 month')).toEqual({ number: 1, unit: 'month' });
  expect(readLength('10 days')).toEqual({ number: 10, unit: 'day' });
  for (const text of ['month', '1  month', '1 year', '-1 days', '1000 days', '1 months '])
    expect(readLength(text)).toBeUndefined();
});
