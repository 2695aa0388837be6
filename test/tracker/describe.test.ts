import { describe, expect, test } from 'vitest';
import type { Applied } from '../../src/tracker/apply.ts';
import { describeSync, syncJson } from '../../src/tracker/describe.ts';
import type { ChangeOperation, Operation } from '../../src/tracker/operation.ts';
import type { SyncResult } from '../../src/tracker/sync.ts';
import type { TrackedIssue } from '../../src/tracker/tracker.ts';

const KEY = 'exampleshire-2022/12';
const SEEN: TrackedIssue = {
  number: 41,
  title: 'Ask Sam',
  body: '',
  open: true,
  labels: [],
  locked: false,
  trusted: true,
};

const create = (title = 'Overdue: Pool budgets'): Operation => ({
  op: 'create',
  action: KEY,
  title,
  draft: { title, body: '', labels: [], assignees: [] },
  labels: [],
});
const change = (op: ChangeOperation['op'], why: ChangeOperation['why']): Operation => ({
  ...{ op, why, action: KEY, title: 'Ask Sam', seen: SEEN, change: {} },
});
const of = (operation: Operation, outcome: Applied['outcome'], more: Partial<Applied> = {}): Applied => ({
  operation,
  outcome,
  issue: operation.op === 'create' ? null : 41,
  ...more,
});
const result = (apply: boolean, operations: Applied[], more: Partial<SyncResult> = {}): SyncResult => ({
  ...{ apply, operations, left: [] },
  ...more,
});

describe('for people', () => {
  test('what would be done', () => {
    const operations = [
      of(change('update', 'new-date'), 'planned'),
      of(change('close', 'not-overdue'), 'planned'),
      of(change('reopen', 'overdue'), 'planned'),
      of(create(), 'planned'),
      of(create('Overdue: Meet'), 'planned'),
    ];
    const left = [{ action: KEY, issue: 7, reason: 'closed-by-person' } as const];
    expect(describeSync(result(false, operations, { left }))).toBe(
      [
        'Would update #41 (exampleshire-2022/12) – it has a new date, and that has passed',
        'Would close #41 (exampleshire-2022/12) – it needs no issue now',
        'Would reopen #41 (exampleshire-2022/12) – the action is overdue',
        'Would open “Overdue: Pool budgets”',
        'Would open “Overdue: Meet”',
        'Left alone #7 (exampleshire-2022/12): a person closed it; it stays closed until the action gets a new date.',
        '2 issues to open, 1 to reopen, 1 to close, 1 to update, nothing written: add --apply to do it.',
        '',
      ].join('\n'),
    );
  });

  test('what was done', () => {
    const operations = [of(change('close', 'not-overdue'), 'done'), of(create(), 'done', { issue: 43 })];
    expect(describeSync(result(true, operations))).toBe(
      [
        'Closed #41 (exampleshire-2022/12) – it needs no issue now',
        'Opened #43 “Overdue: Pool budgets”',
        '1 issue opened, 1 closed.',
        '',
      ].join('\n'),
    );
  });

  test('what was not done, and why', () => {
    const operations = [
      of(change('close', 'not-overdue'), 'deferred', { problem: { kind: 'changed-meanwhile' } }),
      of(create(), 'refused', { problem: { kind: 'error', message: 'GitHub refused it.' } }),
      of(create(), 'refused', { problem: { kind: 'not-tried' } }),
    ];
    expect(describeSync(result(true, operations))).toBe(
      [
        'Put off closing #41 (exampleshire-2022/12) – somebody changed it a moment ago; the next run looks again',
        'Did not open “Overdue: Pool budgets” – GitHub refused it.',
        'Did not open “Overdue: Pool budgets” – not tried, after what is said above',
        '1 put off to the next run, 2 not done.',
        'Part of the work is left: run it again later.',
        '',
      ].join('\n'),
    );
  });

  test('nothing to do', () => {
    expect(describeSync(result(true, []))).toBe('Nothing to do: the issues are as the plans want them.\n');
  });

  test('too much at once, printed and applied', () => {
    const tripped = { op: 'close', count: 23, limit: 20 } as const;
    const operations = [of(change('close', 'not-overdue'), 'planned')];
    expect(describeSync(result(false, operations, { tripped }))).toMatch(
      /add --apply to do it\.\nWith --apply this would stop before the first write: 23 issues would be closed at once.*add --limit 23\.\n$/,
    );
    const refused = [of(change('close', 'not-overdue'), 'refused')];
    expect(describeSync(result(true, refused, { tripped }))).toMatch(
      /^Did not close #41 \(exampleshire-2022\/12\)\nStopped before the first write:/,
    );
  });

  test('nothing that a terminal or a workflow would obey', () => {
    const said = 'a\u001b[2J\n::error::b ##[error]c';
    const applied = of(create(), 'refused', { problem: { kind: 'error', message: said } });
    const text = describeSync(result(true, [applied]));
    expect(text.split('\n')[0]).toMatch(/a \[2J ::error::b ## \[error\]c$/);
  });
});

describe('for programs', () => {
  test('each operation with its outcome, and a reason where there is one', () => {
    const operations = [
      of(change('update', 'reopened-by-person'), 'done'),
      of(create(), 'deferred', { problem: { kind: 'error', message: 'No answer.' } }),
    ];
    const tripped = { op: 'create', count: 21, limit: 20 } as const;
    const left = [{ action: KEY, issue: 7, reason: 'retitled' } as const];
    expect(syncJson(result(true, operations, { left, tripped }))).toEqual({
      version: 1,
      operations: [
        {
          op: 'update',
          action: KEY,
          issue: 41,
          title: 'Ask Sam',
          outcome: 'done',
          reason: 'a person reopened it, so it is left to them until the action gets a new date',
        },
        {
          op: 'create',
          action: KEY,
          issue: null,
          title: 'Overdue: Pool budgets',
          outcome: 'deferred',
          reason: 'No answer.',
        },
      ],
      left: [{ action: KEY, issue: 7, reason: 'a person changed its title, which stays as they wrote it' }],
      stopped: expect.stringContaining('21 issues would be opened'),
    });
  });
});
