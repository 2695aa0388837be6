import { describe, expect, test } from 'vitest';
import { wantedIssues } from '../../src/tracker/desired.ts';
import { type Difference, difference } from '../../src/tracker/difference.ts';
import type { ChangeOperation, CreateOperation } from '../../src/tracker/operation.ts';
import type { TrackedIssue } from '../../src/tracker/tracker.ts';
import type { View } from '../../src/view/view.ts';
import { action, late, OPTIONS, plan, view, viewOf, withStatus } from './example.ts';

const LATE = viewOf(late('12'));
const DONE = viewOf(withStatus('12', 'complete', 'Complete'));
const MOVED = viewOf(late('12', '2022-08-05'));

const decide = (what: View, ...issues: TrackedIssue[]) => difference(wantedIssues(what, OPTIONS), issues);

/** The one operation there is. */
function only(found: Difference): ChangeOperation {
  expect(found.operations).toHaveLength(1);
  return found.operations[0] as ChangeOperation;
}

/** The issue as it is after a create. */
function created(what: View = LATE, number = 41): TrackedIssue {
  const { draft } = decide(what).operations[0] as CreateOperation;
  return { number, ...draft, open: true, trusted: true };
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
      ({ draft }, at): TrackedIssue => ({ ...draft, number: at + 1, open: true, trusted: true }),
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

  test('of two with one key the open one that is ours is kept up to date, else the lower number', () => {
    const [first, second] = [created(LATE, 41), created(LATE, 43)];
    expect(decide(MOVED, first, second).left).toEqual([{ action: KEY, issue: 43, reason: 'second-issue' }]);
    expect(only(decide(MOVED, first, second)).seen.number).toBe(41);
    expect(only(decide(MOVED, closed(first), second)).seen.number).toBe(43);
    const old = reopened(carriedOut(DONE, first));
    expect(only(decide(MOVED, old, second)).seen.number).toBe(43);
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
