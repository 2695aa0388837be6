import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  describeCause,
  describeDueSoon,
  describeLateness,
  isClosed,
  isDueSoon,
} from '../../src/plan/assess.ts';
import { addDays } from '../../src/plan/date.ts';
import type { Plan } from '../../src/plan/model.ts';
import type * as File from '../../src/source/generated/plan-file.ts';
import { type ActionFields, day, firstAction, firstMilestone, planWith } from './plans.ts';

function stateOn(plan: Plan, asOf: string) {
  const state = assess(plan, day(asOf)).actions.get(firstAction(plan));
  if (state === undefined) throw new Error('the action was not assessed');
  return state;
}

/** The last day on which an action is in time, or nothing where no day can pass. */
function lastDay(action: ActionFields, fields: Partial<File.PlanFile> = {}): string | undefined {
  return stateOn(planWith([action], fields), '2024-06-21').clock?.lastDay;
}

describe('the last day on which an action is in time', () => {
  it.each<[ActionFields, string | undefined]>([
    [{ due: 'March 2025' }, '2025-03-31'],
    [{ due: '5 March 2025' }, '2025-03-05'],
    [{ due: 'February 2028' }, '2028-02-29'],
    [{ due: 'June to September 2025' }, '2025-09-30'],
    [{ due: 'within 28 days' }, '2024-07-18'],
    [{ due: 'Report to Cabinet, July 2025' }, '2025-07-31'],
    [{ due: { says: 'When the post is filled', by: 'May 2025' } }, '2025-05-31'],
    // It begins on a day and goes on: the beginning, then the review.
    [{ due: 'From December 2024' }, '2024-12-31'],
    [{ due: 'From December 2024', status: 'not-started', review: 'May 2025' }, '2024-12-31'],
    [{ due: 'From December 2024', status: 'in-progress', review: 'May 2025' }, '2025-05-31'],
    [{ due: 'From December 2024', status: 'in-progress' }, undefined],
    [{ due: 'March 2025 and ongoing' }, '2025-03-31'],
    [{ due: 'March 2025 and ongoing', status: 'in-progress', review: 'May 2026' }, '2026-05-31'],
    // Words that tell the status count as one.
    [
      { due: 'Commenced on 16 May 2024 and will continue through autumn 2024', review: 'May 2025' },
      '2025-05-31',
    ],
    // No end: the review, or nothing.
    [{ due: 'Ongoing', review: '30 September 2024' }, '2024-09-30'],
    [{ due: 'Ongoing' }, undefined],
    [{ due: 'TBC', review: '30 September 2024' }, '2024-09-30'],
    [{ due: 'TBC' }, undefined],
    [{ due: 'Subject to funding' }, undefined],
    [{ due: 'To be addressed through 2, above' }, undefined],
    [{ due: 'Has started' }, undefined],
    [{ due: 'asap' }, undefined],
    [{}, undefined],
    [{ review: '30 September 2024' }, '2024-09-30'],
    // A date is a date, whenever it is reviewed.
    [{ due: 'March 2025', review: '30 September 2024' }, '2025-03-31'],
    // It repeats: the end of the period that is owed.
    [{ due: 'Quarterly' }, '2024-09-19'],
    [{ due: 'By March each year' }, '2025-03-31'],
    [{ due: 'Quarterly', met: ['2024-06-21'] }, '2024-12-19'],
    [{ due: 'Quarterly', updates: [{ date: '2024-06-21', note: 'Done.' }] }, '2024-12-19'],
    // What is said to be done after the day has not been done yet.
    [{ due: 'Quarterly', met: ['2024-06-22'] }, '2024-09-19'],
    // Done or stopped: no clock at all.
    ...['complete', 'verified', 'deferred', 'cancelled', 'superseded', 'business-as-usual'].map(
      (status): [ActionFields, undefined] => [{ due: 'March 2025', status }, undefined],
    ),
    [{ due: 'Completed in May 2024' }, undefined],
    [{ due: 'March 2025', status: 'no such word' }, '2025-03-31'],
  ])('%j: %s', (action, expected) => {
    expect(lastDay(action)).toBe(expected);
  });

  it('is not known where nobody says what it counts from', () => {
    expect(lastDay({ due: 'Quarterly' }, { agreed: {} })).toBeUndefined();
    expect(lastDay({ due: 'within 28 days' }, { agreed: {} })).toBeUndefined();
    expect(lastDay({ due: 'November' }, { agreed: {} })).toBeUndefined();
    expect(lastDay({ due: 'Quarterly', review: 'May 2025' }, { agreed: {} })).toBe('2025-05-31');
  });

  it('is that of the part which falls due first', () => {
    const parts = [
      { title: 'a', due: 'January 2025', status: 'complete' },
      { title: 'b', due: 'May 2025' },
      { title: 'c', due: 'March 2025' },
    ];
    expect(lastDay({ milestones: parts })).toBe('2025-03-31');
    expect(lastDay({ milestones: parts, due: 'February 2025' })).toBe('2025-02-28');
    expect(lastDay({ milestones: parts, status: 'complete' })).toBeUndefined();
  });

  it('is that of the last part where all are done and the action says that it is not', () => {
    const milestones = [
      { title: 'a', due: 'March 2025', status: 'complete' },
      { title: 'b', due: 'January 2025', status: 'cancelled' },
    ];
    expect(lastDay({ milestones, status: 'in-progress' })).toBe('2025-03-31');
    expect(lastDay({ milestones })).toBeUndefined();
    expect(lastDay({ milestones, status: 'in-progress', due: 'May 2025' })).toBe('2025-05-31');
    const open = [...milestones, { title: 'c', due: 'Ongoing' }];
    expect(lastDay({ milestones: open, status: 'in-progress' })).toBeUndefined();
  });

  it('of a part without an end is the review of its action, and of one that repeats counts what the action did', () => {
    const milestones = [{ title: 'a', due: 'Ongoing' }];
    expect(lastDay({ due: 'March 2026', milestones, review: 'May 2025' })).toBe('2025-05-31');
    expect(lastDay({ milestones: [{ title: 'a', due: 'Quarterly' }], met: ['2024-06-21'] })).toBe(
      '2024-12-19',
    );
  });

  it('of a part without a date of its own is that of the action, and is not told twice', () => {
    const plan = planWith([{ milestones: [{ title: 'a' }], review: 'May 2025' }]);
    expect(assess(plan, day('2024-07-01')).milestones.get(firstMilestone(plan))).toEqual({ late: false });
    expect(stateOn(plan, '2024-07-01').clock).toEqual({ kind: 'review', lastDay: '2025-05-31' });
  });
});

describe('lateness', () => {
  it('begins on the day after the last day', () => {
    const plan = planWith([{ due: 'May 2025' }]);
    expect(stateOn(plan, '2025-05-30')).toMatchObject({ late: false, days: 1 });
    expect(stateOn(plan, '2025-05-31')).toMatchObject({ late: false, days: 0 });
    expect(stateOn(plan, '2025-06-01')).toMatchObject({ late: true, days: 1 });
    expect(stateOn(plan, '2026-06-01')).toMatchObject({ late: true, days: 366 });
  });

  it('counts the days of leap years', () => {
    expect(stateOn(planWith([{ due: '28 February 2028' }]), '2028-03-01')).toMatchObject({ days: 2 });
    expect(stateOn(planWith([{ due: '28 February 2027' }]), '2027-03-01')).toMatchObject({ days: 1 });
  });

  it('ends on the day on which the plan is closed', () => {
    const plan = planWith([{ due: 'May 2025' }], { closed: { date: '31 July 2025', reason: 'Over.' } });
    expect(stateOn(plan, '2025-07-30').late).toBe(true);
    expect(assess(plan, day('2025-07-30')).closed).toBe(false);
    expect(stateOn(plan, '2025-07-31')).toEqual({ late: false });
    expect(assess(plan, day('2025-07-31')).closed).toBe(true);
  });

  it('has no place in a plan that is closed on a day nobody can read', () => {
    const plan = planWith([{ due: 'May 2025' }], { closed: { date: 'some day', reason: 'Over.' } });
    expect(isClosed(plan, day('2020-01-01'))).toBe(true);
  });

  it('once begun never ends by itself, whatever the plan, as long as nothing in it repeats', () => {
    const words = fc.constantFrom(
      'May 2024',
      '29 February 2024',
      'June to September 2024',
      'From December 2023',
      'March 2024 and ongoing',
      'Ongoing',
      'TBC',
      'within 28 days',
      'Has started',
      'Completed in May 2024',
      'asap',
      'Subject to funding',
    );
    const status = fc.constantFrom('not-started', 'in-progress', 'complete', 'deferred', undefined);
    const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const step = { due: optional(words), status };
    const milestone = fc.record({ title: fc.constant('Part'), ...step }).map(said);
    const action = fc
      .record({
        ...step,
        review: optional(fc.constantFrom('May 2024', '30 September 2024', 'soon')),
        milestones: fc.array(milestone, { maxLength: 3 }),
        updates: fc.array(fc.constant({ date: '2024-06-21', note: 'Told.' }), { maxLength: 1 }),
      })
      .map(said);
    fc.assert(
      fc.property(action, fc.nat(900), fc.nat(900), (fields, from, later) => {
        const plan = planWith([fields as ActionFields]);
        const before = stateOn(plan, addDays(day('2023-06-01'), from));
        const after = stateOn(plan, addDays(day('2023-06-01'), from + later));
        if (before.late) expect(after).toMatchObject({ late: true, days: before.days + later });
      }),
    );
  });
});

/** Without the fields that are not said. */
function said<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

describe('due soon', () => {
  it('is as many days before the last day as asked for', () => {
    const plan = planWith([{ due: '31 May 2025' }]);
    expect(isDueSoon(stateOn(plan, '2025-05-01'), 30)).toBe(true);
    expect(isDueSoon(stateOn(plan, '2025-04-30'), 30)).toBe(false);
    expect(isDueSoon(stateOn(plan, '2025-05-31'), 0)).toBe(true);
    expect(isDueSoon(stateOn(plan, '2025-06-01'), 30)).toBe(false);
    expect(isDueSoon(stateOn(planWith([{ due: 'Ongoing' }]), '2025-05-31'), 30)).toBe(false);
  });

  it('is the last quarter of a period at the earliest', () => {
    const soonFrom = (due: string, days: number) => {
      const plan = planWith([{ due }]);
      let date = day('2024-06-20');
      while (!isDueSoon(stateOn(plan, date), days)) date = addDays(date, 1);
      return date;
    };
    // The month ends on 19 July; of its 30 days the last seven are a quarter.
    expect(soonFrom('Monthly', 30)).toBe('2024-07-12');
    expect(soonFrom('Monthly', 3)).toBe('2024-07-16');
    // The year ends on 19 June 2025, and a quarter of it is more than the 30 days asked for.
    expect(soonFrom('Yearly', 30)).toBe('2025-05-20');
  });
});

describe('in words', () => {
  const late = (action: ActionFields, asOf: string) => {
    const plan = planWith([action]);
    const state = stateOn(plan, asOf);
    return state.late ? describeLateness(firstAction(plan), state) : undefined;
  };

  it.each<[ActionFields, string, string]>([
    [{ due: 'May 2025' }, '2025-06-01', 'Action 1 is 1 day late. It was due by 31 May 2025.'],
    [{ due: 'May 2020' }, '2025-06-01', 'Action 1 is 1,827 days late. It was due by 31 May 2020.'],
    [
      { due: 'From May 2025' },
      '2025-06-02',
      'Action 1 is 2 days late. It was to have started by 31 May 2025, and nothing says that it has.',
    ],
    [
      { due: 'Ongoing', review: 'May 2025' },
      '2025-06-02',
      'Action 1 is 2 days late. It was to be looked at again by 31 May 2025.',
    ],
    [
      { due: 'Quarterly' },
      '2024-09-20',
      'Action 1 is 1 day late. It was to be done by 19 September 2024, and nothing says that it was.',
    ],
    [
      { milestones: [{ id: '1a', title: 'a', due: 'May 2025' }] },
      '2025-06-01',
      'Action 1 is 1 day late. Part 1a was due by 31 May 2025.',
    ],
    [
      { milestones: [{ title: 'a', due: 'Quarterly' }] },
      '2024-09-20',
      'Action 1 is 1 day late. Part 1 was to be done by 19 September 2024, and nothing says that it was.',
    ],
  ])('%j on %s', (action, asOf, expected) => {
    expect(late(action, asOf)).toBe(expected);
  });

  it.each<[ActionFields, string, string]>([
    [{ due: '31 May 2025' }, '2025-05-28', 'Action 1 falls due on 31 May 2025, in 3 days.'],
    [{ due: '31 May 2025' }, '2025-05-30', 'Action 1 falls due on 31 May 2025, tomorrow.'],
    [{ due: '31 May 2025' }, '2025-05-31', 'Action 1 falls due on 31 May 2025, today.'],
    [{ due: 'From May 2025' }, '2025-05-28', 'Action 1 is to have started by 31 May 2025, in 3 days.'],
    [
      { due: 'Ongoing', review: 'May 2025' },
      '2025-05-28',
      'Action 1 is to be looked at again by 31 May 2025, in 3 days.',
    ],
    [
      { milestones: [{ id: '1a', title: 'a', due: 'Quarterly' }] },
      '2024-09-16',
      'Part 1a of action 1 is to be done by 19 September 2024, in 3 days.',
    ],
  ])('%j on %s', (action, asOf, expected) => {
    const plan = planWith([action]);
    const state = stateOn(plan, asOf);
    if (!isDueSoon(state, 30)) throw new Error('it is not due soon');
    expect(describeDueSoon(firstAction(plan), state)).toBe(expected);
  });

  it('why something is late is said the same on every day', () => {
    const plan = planWith([{ due: 'May 2025' }]);
    const causes = ['2025-06-01', '2025-06-02', '2026-01-01'].map((asOf) => {
      const { clock } = stateOn(plan, asOf);
      return clock && describeCause(clock);
    });
    expect(new Set(causes)).toEqual(new Set(['It was due by 31 May 2025']));
  });
});
