import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../src/plan/date.ts';
import { wantedIssues } from '../../src/tracker/desired.ts';
import { difference } from '../../src/tracker/difference.ts';
import type { ChangeOperation, CreateOperation } from '../../src/tracker/operation.ts';
import type { TrackedIssue } from '../../src/tracker/tracker.ts';
import type { ActionView, View } from '../../src/view/view.ts';
import { action, late, OPTIONS, plan, view, viewOf, withStatus } from './example.ts';

const LATE = viewOf(late('12'));
const DONE = viewOf(withStatus('12', 'complete', 'Complete'));
const MOVED = viewOf(late('12', '2022-08-05'));

function decide(what: View, ...issues: TrackedIssue[]) {
  const { operations, left } = difference(wantedIssues(what, OPTIONS), issues);
  return { operations, left };
}

/** The one operation there is. */
function only(found: ReturnType<typeof decide>): ChangeOperation {
  expect(found.operations).toHaveLength(1);
  return found.operations[0] as ChangeOperation;
}

/** The issue as it is after a create. */
function created(what: View = LATE, number = 41): TrackedIssue {
  const { draft } = decide(what).operations[0] as CreateOperation;
  return { number, ...draft, open: true, locked: false, trusted: true };
}

/** The issue as it is after the one operation that the view asks for. */
function carriedOut(what: View, issue: TrackedIssue): TrackedIssue {
  const { change } = only(decide(what, issue));
  return {
    ...issue,
    title: change.title ?? issue.title,
    body: change.body ?? issue.body,
    open: change.state === undefined ? issue.open : change.state === 'open',
  };
}

const closed = (issue: TrackedIssue): TrackedIssue => ({ ...issue, open: false });
const reopened = (issue: TrackedIssue): TrackedIssue => ({ ...issue, open: true });
const stateOf = (issue: TrackedIssue) => /\bst=(\w+)/.exec(issue.body)?.[1];

describe('when nobody interferes', () => {
  test('a late action without an issue has one opened, in one go', () => {
    const operation = decide(LATE).operations[0] as CreateOperation;
    expect(operation).toMatchObject({ op: 'create', action: 'exampleshire-2022/12' });
    expect(operation.draft.body).toMatch(
      /^<!-- plan-sync v1 key=exampleshire-2022\/12 ep=2022-07-31 st=open t=/,
    );
    expect(operation.draft.labels).toEqual(['overdue', 'exampleshire-2022']);
  });

  test('a second look asks for nothing', () => {
    expect(decide(LATE, created())).toEqual({ operations: [], left: [] });
  });

  test('the plan says something new: the text follows', () => {
    const renamed = viewOf(late('12', '2022-07-31', { title: 'Pool budgets' }));
    const operation = only(decide(renamed, created()));
    expect(operation).toMatchObject({ op: 'update', why: 'plan-changed', title: operation.change.title });
    expect(operation.change.title).toBe('Overdue: Pool budgets [exampleshire-2022/12]');
    expect(operation.change.state).toBeUndefined();
    expect(decide(renamed, carriedOut(renamed, created()))).toEqual({ operations: [], left: [] });
  });

  test('a new date that has passed too: a new episode in the same issue', () => {
    const operation = only(decide(MOVED, created()));
    expect(operation).toMatchObject({ op: 'update', why: 'new-date' });
    expect(operation.change.body).toContain(' ep=2022-08-05 st=open ');
  });

  test('no longer late: it closes, and says why', () => {
    const operation = only(decide(DONE, created()));
    expect(operation).toMatchObject({ op: 'close', change: { state: 'closed', stateReason: 'completed' } });
    expect(operation.change.body).toContain(' st=closed ');
    expect(operation.change.body).toContain('The plan now shows it as “Complete”.');
    expect(decide(DONE, carriedOut(DONE, created()))).toEqual({ operations: [], left: [] });
  });

  test('late again: it opens again', () => {
    const done = carriedOut(DONE, created());
    const operation = only(decide(LATE, done));
    expect(operation).toMatchObject({ op: 'reopen', change: { state: 'open', stateReason: 'reopened' } });
    expect(operation.change.body).toContain(' st=open ');
    expect(decide(LATE, carriedOut(LATE, done))).toEqual({ operations: [], left: [] });
  });

  test('taken out of the plan: it closes as not planned, under a title that tells nothing', () => {
    const operation = only(decide(viewOf(action('1')), created()));
    expect(operation).toMatchObject({ op: 'close', change: { stateReason: 'not_planned' } });
    expect(operation.change.title).toBe('Action 12: no longer in the plan [exampleshire-2022/12]');
    expect(operation.change.body).not.toContain('What was promised');
  });

  test('the old date again, after a new one: no to and fro', () => {
    const future = viewOf(action('12'));
    const issue = carriedOut(LATE, carriedOut(future, created()));
    expect(decide(LATE, issue)).toEqual({ operations: [], left: [] });
  });

  test('updates come first, then closes, reopens and creates', () => {
    const before = viewOf(late('1'), late('2'), late('3'));
    const creations = decide(before).operations as CreateOperation[];
    const issues = creations.map(
      ({ draft }, at): TrackedIssue => ({
        ...draft,
        number: at + 1,
        open: true,
        locked: false,
        trusted: true,
      }),
    );
    const now = viewOf(
      late('9'),
      late('1', '2022-08-05'),
      withStatus('2', 'complete', 'Complete'),
      late('3'),
    );
    issues[2] = carriedOut(viewOf(withStatus('3', 'complete', 'Complete')), issues[2] as TrackedIssue);
    expect(decide(now, ...issues).operations.map(({ op }) => op)).toEqual([
      'update',
      'close',
      'reopen',
      'create',
    ]);
  });
});

describe('what there is to do', () => {
  const before = viewOf(late('1'), late('2'), late('3'), late('4'));
  const numbered = (numbers: readonly number[]) =>
    (decide(before).operations as CreateOperation[]).map(
      ({ draft }, at): TrackedIssue => ({
        ...draft,
        ...{ number: numbers[at] ?? 0, open: true, locked: false, trusted: true },
      }),
    );

  test('is in its own order, whatever the order of the issues and of the plan', () => {
    const [one, two, three] = numbered([1, 2, 3]) as [TrackedIssue, TrackedIssue, TrackedIssue];
    const now = viewOf(
      late('9'),
      late('1'),
      withStatus('2', 'complete', 'Complete'),
      late('3', '2022-08-05'),
    );
    const done = carriedOut(viewOf(withStatus('1', 'complete', 'Complete')), one);
    const { operations } = decide(now, done, two, three);
    expect(operations.map(({ op, action }) => `${op} ${action.split('/')[1]}`)).toEqual([
      'update 3',
      'close 2',
      'reopen 1',
      'create 9',
    ]);
    expect(operations.map((one) => ('why' in one ? one.why : undefined))).toEqual([
      'new-date',
      'not-overdue',
      'overdue',
      undefined,
    ]);
  });

  test('names what is left in order of the issues, and the numbers of all', () => {
    const [one, two, three, four] = numbered([9, 2, 5, 4]) as TrackedIssue[];
    const issues = [
      { ...(one as TrackedIssue), title: 'Mine' },
      closed(two as TrackedIssue),
      { ...(three as TrackedIssue), locked: true },
      { ...(four as TrackedIssue), trusted: false },
    ];
    const found = difference(wantedIssues(before, OPTIONS), issues);
    expect(found.left.map(({ issue, reason }) => [issue, reason])).toEqual([
      [2, 'closed-by-person'],
      [4, 'not-trusted'],
      [5, 'locked'],
      [9, 'retitled'],
    ]);
    expect([...found.numbers]).toEqual([
      ['exampleshire-2022/2', 2],
      ['exampleshire-2022/1', 9],
    ]);
  });
});

describe('a person closed it', () => {
  const issue = closed(created());

  test('it stays closed while the date is the same, and that is reported', () => {
    expect(decide(LATE, issue)).toEqual({
      operations: [],
      left: [{ action: 'exampleshire-2022/12', issue: 41, reason: 'closed-by-person' }],
    });
  });

  test('nothing is said of it when the action is done', () => {
    expect(decide(DONE, issue)).toEqual({ operations: [], left: [] });
  });

  test('a new date is a new promise: it opens again', () => {
    expect(only(decide(MOVED, issue))).toMatchObject({ op: 'reopen' });
  });
});

describe('a person reopened it', () => {
  const issue = reopened(carriedOut(DONE, created()));

  test.each([
    ['done', DONE],
    ['late again', LATE],
  ])('it is noted as theirs and left open while the action is %s', (_, what) => {
    const operation = only(decide(what, issue));
    expect(operation).toMatchObject({ op: 'update', why: 'reopened-by-person' });
    expect(Object.keys(operation.change)).toEqual(['body']);
    const held = carriedOut(what, issue);
    expect(stateOf(held)).toBe('held');
    expect(decide(DONE, held)).toMatchObject({ operations: [], left: [{ reason: 'held' }] });
    expect(decide(LATE, held)).toMatchObject({ operations: [], left: [{ reason: 'held' }] });
    // Closed by them later: still theirs, and not our own close.
    expect(decide(LATE, closed(held))).toMatchObject({ operations: [], left: [{ reason: 'held' }] });
    expect(decide(DONE, closed(held))).toEqual({ operations: [], left: [] });
  });

  test('a new date makes it ours again', () => {
    const held = carriedOut(DONE, issue);
    expect(stateOf(carriedOut(MOVED, held))).toBe('open');
    expect(only(decide(MOVED, closed(held)))).toMatchObject({ op: 'reopen' });
    expect(only(decide(DONE, carriedOut(MOVED, held)))).toMatchObject({ op: 'close' });
  });
});

describe('a person changed it', () => {
  const renamed = viewOf(late('12', '2022-07-31', { title: 'Pool budgets' }));

  test('their title stays, and the text goes on following the plan', () => {
    const issue = { ...created(), title: 'Ask Sam' };
    const found = decide(renamed, issue);
    expect(found.left).toEqual([{ action: 'exampleshire-2022/12', issue: 41, reason: 'retitled' }]);
    expect(only(found).change.title).toBeUndefined();
    expect(only(found).change.body).toContain('Pool budgets');
    const next = carriedOut(renamed, issue);
    expect(decide(renamed, next).operations).toEqual([]);
    expect(carriedOut(DONE, next).title).toBe('Ask Sam');
  });

  test('their words in our text stay, also when it closes and opens', () => {
    const issue = created();
    const edited = { ...issue, body: issue.body.replace('What was promised', 'What we want') };
    expect(decide(renamed, edited).left).toMatchObject([{ reason: 'edited' }]);
    const { change } = only(decide(renamed, edited));
    expect(change.title).toBe('Overdue: Pool budgets [exampleshire-2022/12]');
    expect(change.body).toContain('What we want');
    const done = carriedOut(DONE, edited);
    expect(done.body).toContain('What we want');
    expect(carriedOut(LATE, done).body).toContain('What we want');
  });

  test('what they wrote below stays byte for byte', () => {
    const issue = created();
    const appended = { ...issue, body: `${issue.body}\n\nI am on it.  \n`.replaceAll('\n', '\r\n') };
    expect(decide(LATE, appended)).toEqual({ operations: [], left: [] });
    const done = carriedOut(DONE, appended);
    expect(done.body).toContain('“Complete”');
    expect(done.body.endsWith('\r\n\r\nI am on it.  \r\n')).toBe(true);
  });

  test('labels are theirs', () => {
    expect(decide(LATE, { ...created(), labels: [] })).toEqual({ operations: [], left: [] });
    expect(only(decide(MOVED, { ...created(), labels: [] })).change).not.toHaveProperty('labels');
  });

  test('so much below that our new text would not fit: the old one stays', () => {
    const issue = created();
    const full = { ...issue, body: issue.body + 'x'.repeat(65_536 - issue.body.length) };
    const longer = viewOf(late('12', '2022-08-05', { title: `${'longer '.repeat(10)}` }));
    const { change } = only(decide(longer, full));
    expect(change.body).toHaveLength(65_536);
    expect(change.body).toContain('ep=2022-08-05');
  });
});

describe('whose issue it is', () => {
  const KEY = 'exampleshire-2022/12';

  test('a marker in an issue of a passer-by counts for nothing, and is reported', () => {
    const forged = { ...closed(created()), trusted: false };
    const found = decide(LATE, forged);
    expect(found.operations.map(({ op }) => op)).toEqual(['create']);
    expect(found.left).toEqual([{ action: KEY, issue: 41, reason: 'not-trusted' }]);
  });

  test('the marker was taken out: it is theirs, and no other is opened', () => {
    const issue = { ...created(), body: 'Mine now.' };
    expect(decide(LATE, issue)).toEqual({
      operations: [],
      left: [{ action: KEY, issue: 41, reason: 'released' }],
    });
    expect(decide(MOVED, closed(issue)).operations).toEqual([]);
    expect(decide(DONE, issue)).toEqual({ operations: [], left: [] });
  });

  test('the same from a passer-by, or without the label, is just an issue', () => {
    const issue = { ...created(), body: 'Mine now.' };
    expect(decide(LATE, { ...issue, trusted: false }).operations.map(({ op }) => op)).toEqual(['create']);
    expect(decide(LATE, { ...issue, labels: [] }).operations.map(({ op }) => op)).toEqual(['create']);
  });

  test('a marker that cannot be read: nothing is changed, and no other is opened', () => {
    const issue = created();
    const damaged = { ...issue, body: issue.body.replace(' st=open', '') };
    expect(decide(LATE, damaged)).toEqual({
      operations: [],
      left: [{ action: KEY, issue: 41, reason: 'damaged-marker' }],
    });
  });

  test('of several with one key the open one of ours is kept', () => {
    const [first, second] = [created(LATE, 41), created(LATE, 43)];
    expect(only(decide(MOVED, closed(first), second)).seen.number).toBe(43);
    const old = reopened(carriedOut(DONE, first));
    expect(only(decide(MOVED, old, second)).seen.number).toBe(43);
    expect(decide(MOVED, old, second).left).toEqual([{ action: KEY, issue: 41, reason: 'second-issue' }]);
    // A person closed one of them: what they decided counts, not that we closed the other.
    expect(decide(LATE, carriedOut(DONE, first), closed(second)).operations).toEqual([]);
  });

  test('issues of plans that were not read are not touched', () => {
    const elsewhere = view(plan([late('12')], { id: 'exampleshire-2018' }));
    const issue = created(elsewhere);
    expect(decide(DONE, issue)).toEqual({ operations: [], left: [] });
    expect(decide(viewOf(), { ...issue, body: issue.body.replace(' st=open', '') })).toEqual({
      operations: [],
      left: [],
    });
    expect(decide(elsewhere, issue, created(LATE, 42))).toEqual({ operations: [], left: [] });
  });
});

describe('the same issue was opened twice', () => {
  const KEY = 'exampleshire-2022/12';
  const [first, second, third] = [created(LATE, 41), created(LATE, 43), created(LATE, 47)];

  test('the lowest number is kept, the others are closed as duplicates, each with its line', () => {
    const { operations, left } = decide(LATE, third, first, second);
    expect(left).toEqual([]);
    expect(operations).toMatchObject([
      { op: 'close', action: KEY, why: 'duplicate', seen: { number: 43 } },
      { op: 'close', action: KEY, why: 'duplicate', seen: { number: 47 } },
    ]);
    const { change } = operations[0] as ChangeOperation;
    expect(change).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    expect(change.body).toMatch(/^<!-- plan-sync v1 \S+ ep=2022-07-31 st=closed /);
    expect(change.body).toContain('It was opened twice. Issue 41 is about the same action');
    expect(change.body).not.toContain('#41');
  });

  test('the one that is kept is brought up to date all the same', () => {
    const { operations } = decide(MOVED, first, second);
    expect(operations.map(({ op }) => op)).toEqual(['update', 'close']);
    expect(decide(DONE, first, second).operations).toMatchObject([
      { why: 'not-overdue', seen: { number: 41 } },
      { why: 'duplicate', seen: { number: 43 } },
    ]);
  });

  test('a person closed one of them as a duplicate: the other is gone on with', () => {
    const pointed = { ...closed(first), duplicate: true as const };
    expect(decide(LATE, pointed, second)).toEqual({ operations: [], left: [] });
    const done = carriedOut(DONE, second);
    expect(only(decide(LATE, pointed, done))).toMatchObject({ op: 'reopen', seen: { number: 43 } });
    expect(only(decide(MOVED, pointed, done))).toMatchObject({ op: 'reopen', seen: { number: 43 } });
  });

  test('a person closed the one that was kept, as a duplicate of something else: that holds', () => {
    const { change } = only(decide(LATE, first, second));
    const healed = { ...closed(second), body: change.body ?? '', duplicate: true as const };
    const pointed = { ...closed(first), duplicate: true as const };
    expect(decide(LATE, pointed, healed)).toMatchObject({
      operations: [],
      left: [{ issue: 41, reason: 'closed-by-person' }],
    });
  });

  test('healed once, it stays healed', () => {
    const healed = {
      ...second,
      body: (decide(LATE, first, second).operations[0] as ChangeOperation).change.body ?? '',
      open: false,
    };
    expect(decide(LATE, first, healed)).toEqual({ operations: [], left: [] });
    const afterwards = carriedOut(DONE, first);
    expect(only(decide(LATE, afterwards, healed)).seen.number).toBe(41);
    // Who opens it again wants both.
    expect(decide(LATE, first, reopened(healed))).toEqual({
      operations: [],
      left: [{ action: KEY, issue: 43, reason: 'second-issue' }],
    });
  });

  test('the words of a person in it are kept', () => {
    const edited = { ...second, body: second.body.replace('promised', 'wanted') };
    const { change } = only(decide(LATE, first, edited));
    expect(change.body).toContain('wanted');
    expect(change.body).toContain('st=closed');
  });

  test('closes too many at once like any other close', () => {
    const copies = Array.from({ length: 22 }, (_, at) => created(LATE, 50 + at));
    expect(decide(LATE, ...copies).operations).toHaveLength(21);
  });
});

describe('a person locked it', () => {
  const KEY = 'exampleshire-2022/12';
  const locked = { ...created(), locked: true };
  const left = [{ action: KEY, issue: 41, reason: 'locked' }];

  test('it is left as it is while the date is the same', () => {
    expect(decide(LATE, locked)).toEqual({ operations: [], left });
    expect(decide(LATE, closed(locked))).toEqual({ operations: [], left });
    expect(decide(DONE, locked)).toEqual({ operations: [], left });
    expect(decide(DONE, closed(locked))).toEqual({ operations: [], left: [] });
  });

  test('a new date gets a new issue, and the locked one stays', () => {
    const { operations, left: aside } = decide(MOVED, locked);
    expect(operations.map(({ op }) => op)).toEqual(['create']);
    expect(aside).toEqual(left);
    const next = created(MOVED, 42);
    expect(decide(MOVED, locked, next)).toEqual({ operations: [], left: [] });
    expect(only(decide(DONE, locked, next)).seen.number).toBe(42);
    expect(decide(MOVED, locked, { ...next, locked: true }).operations).toEqual([]);
  });
});

describe('an action has a new number', () => {
  const OLD = viewOf(late('12'));
  const issue = created(OLD);
  const renamed = late('12b', '2022-07-31', { previously: ['11', '12'], title: 'Action 12' });
  const NEW = viewOf(renamed);
  const KEY = 'exampleshire-2022/12b';

  test('its issue is found by the old one, and carries the new one from then on', () => {
    const { change, op, action: key } = only(decide(NEW, issue));
    expect([op, key]).toEqual(['update', KEY]);
    expect(change.title).toBe(`Overdue: Action 12 [${KEY}]`);
    expect(change.body).toMatch(/^<!-- plan-sync v1 key=exampleshire-2022\/12b /);
    expect(decide(NEW, carriedOut(NEW, issue))).toEqual({ operations: [], left: [] });
  });

  test('what a person decided goes with it', () => {
    expect(decide(NEW, closed(issue))).toEqual({
      operations: [],
      left: [{ action: KEY, issue: 41, reason: 'closed-by-person' }],
    });
    const theirs = { ...issue, title: 'Ask Sam' };
    expect(only(decide(NEW, theirs)).change.title).toBeUndefined();
    const released = { ...issue, body: 'Mine now.' };
    expect(decide(NEW, released).left).toEqual([{ action: KEY, issue: 41, reason: 'released' }]);
  });

  test('done meanwhile: the old issue closes, as its own', () => {
    const done = viewOf(withStatus('12b', 'complete', 'Complete', { previously: ['12'] }));
    expect(only(decide(done, issue))).toMatchObject({
      op: 'close',
      action: KEY,
      change: { stateReason: 'completed' },
    });
  });

  test('a number that another action has today is not taken from it', () => {
    const both = viewOf(renamed, late('12', '2022-07-31', { title: 'Action 12' }));
    expect(decide(both, issue).operations).toMatchObject([{ op: 'create', action: KEY }]);
    const twice = viewOf(renamed, late('9', '2022-07-31', { previously: ['12'] }));
    expect(decide(twice, issue).operations.map(({ op }) => op)).toEqual(['close', 'create', 'create']);
  });

  test('without being told, it is another action', () => {
    expect(decide(viewOf(late('12b')), issue).operations.map(({ op }) => op)).toEqual(['close', 'create']);
  });
});

describe('an action that the plan keeps out of the sync', () => {
  const SILENT = viewOf(late('12', '2022-07-31', { sync: false }));

  test('gets no issue, and one that it had is closed', () => {
    expect(decide(SILENT).operations).toEqual([]);
    const { change } = only(decide(SILENT, created()));
    expect(change).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(change.body).toContain('**This issue is no longer needed.** The plan asks for no issue about it.');
  });

  test('is chased again once it is no longer kept out', () => {
    expect(only(decide(LATE, carriedOut(SILENT, created()))).op).toBe('reopen');
  });
});

describe('the marker is not where we put it', () => {
  const KEY = 'exampleshire-2022/12';
  const theirs = { operations: [], left: [{ action: KEY, issue: 41, reason: 'released' }] };

  test.each([
    ['words above it', (body: string) => `Sam looks at it.\n\n${body}`],
    ['an empty line above it', (body: string) => `\n${body}`],
    ['all comments taken out', (body: string) => body.replace(/<!--.*?-->/g, '')],
    ['nothing left', () => ''],
  ])('%s: it is theirs', (_, change) => {
    const issue = { ...created(), body: change(created().body) };
    expect(decide(LATE, issue)).toEqual(theirs);
  });

  test('words above it tell together with the title or the label', () => {
    const issue = { ...created(), body: `Sam looks at it.\n${created().body}` };
    expect(decide(LATE, { ...issue, labels: [] })).toEqual(theirs);
    expect(decide(LATE, { ...issue, title: 'Ask Sam' })).toEqual(theirs);
    expect(decide(LATE, { ...issue, title: 'Ask Sam', labels: [] }).operations).toHaveLength(1);
    expect(decide(LATE, { ...issue, trusted: false }).operations).toHaveLength(1);
  });
});

describe('an issue about a plan that is not at hand', () => {
  const all = (...issues: TrackedIssue[]) => {
    const { operations, left } = difference(
      wantedIssues(view(plan([], { id: 'exampleshire-2018' })), { ...OPTIONS, allPlans: true }),
      issues,
    );
    return { operations, left };
  };
  const told = { operations: [], left: [{ action: 'exampleshire-2022/12', issue: 41, reason: 'plan-gone' }] };

  test('is told where all plans are, whatever a person did to it, and never changed', () => {
    expect(all(created())).toEqual(told);
    expect(all({ ...created(), title: 'Ask Sam' })).toEqual(told);
    expect(all({ ...created(), body: created().body.replace(' st=open ', ' st=held ') })).toEqual(told);
    expect(all({ ...created(), body: created().body.replace(' st=', ' state=') })).toEqual(told);
  });

  test.each<[string, Partial<TrackedIssue>]>([
    ['closed', { open: false }],
    ['locked', { locked: true }],
    ['of a passer-by', { trusted: false }],
    ['without our first line', { body: 'Mine now.' }],
    ['with a first line that names no action', { body: '<!-- plan-sync v1 key=12 -->' }],
  ])('%s: it is not told', (_, differs) => {
    expect(all({ ...created(), ...differs })).toEqual({ operations: [], left: [] });
  });

  test('is not told where only some plans are at hand', () => {
    const other = view(plan([], { id: 'exampleshire-2018' }));
    expect(decide(other, created())).toEqual({ operations: [], left: [] });
  });
});

describe('reminders', () => {
  const dueSoon = (differs: Partial<ActionView> = {}) =>
    action('12', {
      lateness: { late: false, dueSoon: true, lastDay: '2022-08-31' as PlainDate },
      ...differs,
    });
  const SOON = viewOf(dueSoon());
  const OVERDUE = viewOf(late('12', '2022-08-31'));
  const remind = (what: View, ...issues: TrackedIssue[]) =>
    difference(wantedIssues(what, { ...OPTIONS, reminders: true }), issues).operations;
  const opened = (): TrackedIssue => {
    const { draft } = remind(SOON)[0] as CreateOperation;
    return { ...draft, number: 41, open: true, locked: false, trusted: true };
  };

  test('are off unless they are asked for', () => {
    expect(decide(SOON).operations).toEqual([]);
  });

  test('open the issue early, with words and a label of their own', () => {
    const { draft } = remind(SOON)[0] as CreateOperation;
    expect(draft.title).toBe('Due soon: Action 12 [exampleshire-2022/12]');
    expect(draft.labels).toEqual(['due soon', 'exampleshire-2022']);
    expect(draft.body).toContain('**This action is due soon.** Its last day is 31 August 2022.');
    expect(draft.body).toContain('### What to do now');
    expect(remind(SOON, opened())).toEqual([]);
  });

  test('become the issue of the overdue action', () => {
    const [operation] = remind(OVERDUE, opened());
    expect(operation).toMatchObject({ op: 'update', why: 'now-overdue' });
    expect((operation as ChangeOperation).change.title).toBe('Overdue: Action 12 [exampleshire-2022/12]');
    expect((operation as ChangeOperation).change.body).toContain('**This action is overdue.**');
  });

  test('close when the action is done in time', () => {
    const [operation] = remind(DONE, opened());
    expect(operation).toMatchObject({ op: 'close', change: { stateReason: 'completed' } });
    expect((operation as ChangeOperation).change.body).toContain('neither overdue nor due soon');
  });

  test('say that the action is due soon where they open or change the issue of one that was overdue', () => {
    const [again] = remind(SOON, carriedOut(DONE, created()));
    expect(again).toMatchObject({ op: 'reopen', why: 'due-soon', change: { stateReason: 'reopened' } });
    expect(again?.title).toBe('Due soon: Action 12 [exampleshire-2022/12]');
    const [moved] = remind(SOON, created());
    expect(moved).toMatchObject({ op: 'update', why: 'new-date-soon' });
    expect((moved as ChangeOperation).change.body).toContain('**This action is due soon.**');
    expect(remind(MOVED, carriedOut(DONE, created()))).toMatchObject([{ op: 'reopen', why: 'overdue' }]);
    expect(remind(MOVED, created())).toMatchObject([{ op: 'update', why: 'new-date' }]);
  });

  test('that nobody wants any more close, and do not say that the action was overdue', () => {
    const { operations } = decide(SOON, opened());
    expect(operations).toMatchObject([{ op: 'close', why: 'not-overdue' }]);
    const { body } = (operations[0] as ChangeOperation).change;
    expect(body).toContain('**This action is not overdue now.** Nothing in the plan is overdue for it now.');
  });

  test('that a person closed stay closed when the day has passed', () => {
    expect(remind(OVERDUE, closed(opened()))).toEqual([]);
  });
});
