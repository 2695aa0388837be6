import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSettled, STATUSES } from '../../src/plan/status.ts';
import { countActions } from '../../src/view/counts.ts';
import { countGroups, GROUPS, groupOf } from '../../src/view/groups.ts';
import { compareStates, type Movement, readDates } from '../../src/view/movement.ts';
import type { ActionView, DateChangeView } from '../../src/view/view.ts';
import { action, date, day, lateBy, milestone, NOT_LATE, paragraphs } from '../report/fixtures/build.ts';

const SINCE = { since: day('2024-04-15'), commit: 'abc' };
const planOf = (...otherActions: ActionView[]) => ({
  recommendations: [],
  otherActions,
  counts: countActions(0, otherActions),
});
const between = (before: ActionView[], now: ActionView[]) =>
  compareStates(planOf(...before), planOf(...now), SINCE);

const status = (name: (typeof STATUSES)[number] | undefined): ActionView['status'] => ({
  ...(name && { status: name }),
  label: name ?? '',
  symbol: '',
});
const late = lateBy(3, '2024-04-01', 'late');
const change = (more: Partial<DateChangeView> = {}): DateChangeView => ({
  date: '1 May 2024',
  day: day('2024-05-01'),
  from: 'March 2024',
  to: 'May 2024',
  ...more,
});

/** Every list of a movement; what is late says how many there were, and is no list. */
const LISTS = [
  'completed',
  'started',
  'reopened',
  'stopped',
  'newlyLate',
  'noLongerLate',
  'added',
  'removed',
  'updated',
  'dates',
] as const satisfies readonly (keyof Movement)[];

const someDue = fc.option(
  fc
    .integer({ min: 1, max: 28 })
    .map((number) => date(`${number} May 2024`, 'x', `2024-05-${String(number).padStart(2, '0')}`)),
  { nil: undefined },
);

/** Any action: its status, date, lateness, changes and parts are independent of each other, as no real one is. */
const someAction = (id: string): fc.Arbitrary<ActionView> =>
  fc
    .record({
      status: fc.constantFrom(undefined, ...STATUSES),
      isLate: fc.boolean(),
      due: someDue,
      partDue: someDue,
      bodies: fc.array(fc.boolean(), { maxLength: 2 }),
      news: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ status: name, isLate, due, partDue, bodies, news }) =>
      action(id, `Action ${id}`, {
        status: status(name),
        lateness: isLate ? late : NOT_LATE,
        ...(due && { due }),
        milestones: [milestone('Part', { ...(partDue && { due: partDue }) })],
        dateChanges: bodies.map((agreed) => change(agreed ? { body: 'Cabinet' } : {})),
        updates: Array.from({ length: news }, () => ({ date: '1 May 2024', note: paragraphs('Told.') })),
      }),
    );

const someActions = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 })
  .chain((ids) => fc.tuple(...ids.map((id) => someAction(String(id)))))
  .map((actions) => [...actions]);

describe('what moved between two states', () => {
  it('is nothing where they are the same', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const movement = between(actions, actions);
        for (const list of LISTS) expect(movement[list]).toEqual([]);
      }),
    );
  });

  it('adds up: late then, and newly, less no longer, less removed, is late now', () => {
    fc.assert(
      fc.property(someActions, someActions, (before, now) => {
        const { basis, newlyLate, noLongerLate, removed } = between(before, now);
        const then = basis.kind === 'states' ? basis.late : Number.NaN;
        const gone = removed.filter((each) => each.late).length;
        const lateNow = now.filter(({ lateness }) => lateness.late).length;
        expect(then + newlyLate.length - noLongerLate.length - gone).toBe(lateNow);
      }),
    );
  });

  it('adds up: actions then, and added, less removed, are the actions now', () => {
    fc.assert(
      fc.property(someActions, someActions, (before, now) => {
        const { added, removed } = between(before, now);
        expect(before.length + added.length - removed.length).toBe(now.length);
      }),
    );
  });

  it('the other way round is what was added removed, and what became late late no longer', () => {
    fc.assert(
      fc.property(someActions, someActions, (before, now) => {
        const there = between(before, now);
        const back = between(now, before);
        expect([...back.removed.map(({ id }) => id)].sort()).toEqual([...there.added].sort());
        const kept = new Set(before.map(({ id }) => id));
        const both = (ids: readonly string[]) => ids.filter((id) => kept.has(id)).sort();
        const remains = new Set(now.map(({ id }) => id));
        expect([...back.noLongerLate].sort()).toEqual(both(there.newlyLate));
        expect(both(back.newlyLate).filter((id) => remains.has(id))).toEqual([...there.noLongerLate].sort());
        expect(back.dates.length).toBe(there.dates.length);
      }),
    );
  });

  it('tells what was completed, started, taken up again and given up', () => {
    const was = (...names: Parameters<typeof status>[0][]) =>
      names.map((name, index) => action(String(index), 'x', { status: status(name) }));
    const movement = between(
      was('in-progress', undefined, 'not-started', 'complete', 'deferred', 'complete', 'in-progress'),
      was('complete', 'in-progress', 'in-progress', 'in-progress', 'cancelled', 'verified', 'superseded'),
    );
    expect(movement).toMatchObject({
      completed: ['0'],
      started: ['1', '2'],
      reopened: ['3'],
      stopped: ['6'],
    });
  });

  it('takes a date in other words for the same date', () => {
    const one = date('31 May 2024', 'By 31 May 2024', '2024-05-31');
    const same = { ...one, words: 'by 31 May 2024' };
    expect(between([action('1', 'x', { due: one })], [action('1', 'x', { due: same })]).dates).toEqual([]);
  });

  it('tells a date that moved, with what the plan records of that move and of no earlier one', () => {
    const may = date('May 2024', 'By 31 May 2024', '2024-05-01', '2024-05-31');
    const july = date('July 2024', 'By 31 July 2024', '2024-07-01', '2024-07-31');
    const old = change({ reason: 'An old one.', body: 'Cabinet' });
    const moved = between(
      [
        action('1', 'x', { due: may, dateChanges: [old] }),
        action('2', 'x', { due: may, dateChanges: [old] }),
      ],
      [
        action('1', 'x', { due: july, dateChanges: [old, change({ reason: 'A new one.' })] }),
        action('2', 'x', { due: july, dateChanges: [old] }),
      ],
    );
    const told = { from: 'May 2024', to: 'July 2024', days: 61 };
    expect(moved.dates).toEqual([
      { action: '1', ...told, recorded: { reason: 'A new one.' } },
      { action: '2', ...told },
    ]);
  });

  it('tells a date of a part, one that came and one that went', () => {
    const may = date('31 May 2024', 'By 31 May 2024', '2024-05-31');
    const parts = (first?: typeof may, second?: typeof may) => [
      action('1', 'x', {
        milestones: [
          milestone('Draft', { id: '1a', ...(first && { due: first }) }),
          milestone('Agree', second && { due: second }),
        ],
      }),
    ];
    expect(between(parts(may), parts(undefined, may)).dates).toEqual([
      { action: '1', part: '1a', from: '31 May 2024' },
      { action: '1', part: 'Agree', to: '31 May 2024' },
    ]);
  });
});

describe('what a plan records of the days since', () => {
  const read = (...actions: ActionView[]) =>
    readDates(planOf(...actions), { ...SINCE, asOf: day('2024-07-01'), because: 'no-git' });
  const done = (id: string, on: string) =>
    action(id, 'x', { status: status('complete'), completed: { date: on, day: day(on), evidence: [] } });

  it('begins on the day after, and ends on the day of the report', () => {
    const { completed } = read(
      done('1', '2024-04-15'),
      done('2', '2024-04-16'),
      done('3', '2024-07-01'),
      done('4', '2024-07-02'),
      action('5', 'x', { status: status('complete') }),
    );
    expect(completed).toEqual(['2', '3']);
  });

  it('holds each move of a date, and what became late', () => {
    const moved = action('1', 'x', {
      dateChanges: [change({ day: day('2024-04-15') }), change({ body: 'Cabinet' }), change()],
      milestones: [milestone('Draft', { id: '1a', dateChanges: [change()] })],
    });
    const movement = read(
      moved,
      action('2', 'x', { lateness: lateBy(1, '2024-04-15', 'late') }),
      action('3', 'x', { lateness: lateBy(1, '2024-04-14', 'late') }),
    );
    const told = { action: '1', from: 'March 2024', to: 'May 2024' };
    expect(movement.dates).toEqual([
      { ...told, recorded: { body: 'Cabinet' } },
      { ...told, recorded: {} },
      { ...told, part: '1a', recorded: {} },
    ]);
    expect(movement.newlyLate).toEqual(['2']);
  });
});

describe('the five groups', () => {
  it('hold every action once', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const counts = countGroups(actions);
        expect(GROUPS.reduce((sum, group) => sum + counts[group], 0)).toBe(actions.length);
        for (const group of GROUPS)
          expect(actions.filter((each) => groupOf(each) === group)).toHaveLength(counts[group]);
      }),
    );
  });

  it('have what is late among the outstanding, and nothing else', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        // No action that is done or stopped is ever late.
        const possible = actions.filter((each) => !(each.lateness.late && isSettled(each.status.status)));
        const lateNow = possible.filter(({ lateness }) => lateness.late).length;
        expect(countGroups(possible).outstanding).toBe(lateNow);
      }),
    );
  });

  it('take a move that nobody is named for as a request, until somebody is', () => {
    const asked = action('1', 'x', { dateChanges: [change({ body: 'Cabinet' }), change()] });
    const agreed = action('1', 'x', { dateChanges: [change(), change({ body: 'Cabinet' })] });
    const ofPart = action('1', 'x', { milestones: [milestone('Part', { dateChanges: [change()] })] });
    const ofDonePart = action('1', 'x', {
      milestones: [milestone('Part', { status: status('complete'), dateChanges: [change()] })],
    });
    expect([asked, agreed, ofPart, ofDonePart].map(groupOf)).toEqual([
      'extension-requested',
      'live',
      'extension-requested',
      'live',
    ]);
  });

  it('have what was deferred among the live, and everyday work among the completed', () => {
    const groups = STATUSES.map((name) => [name, groupOf(action('1', 'x', { status: status(name) }))]);
    expect(Object.fromEntries(groups)).toEqual({
      'not-started': 'live',
      'in-progress': 'live',
      complete: 'completed',
      verified: 'completed',
      deferred: 'live',
      cancelled: 'deleted',
      superseded: 'deleted',
      'business-as-usual': 'completed',
    });
  });
});
