import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeSync, syncJson } from '../../src/tracker/describe.ts';
import { gitHubIssues } from '../../src/tracker/github.ts';
import { isUnfinished, onlyPlanned, planSync, runSync, type SyncResult } from '../../src/tracker/sync.ts';
import type { ActionView, View } from '../../src/view/view.ts';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { BOT, OFFICER, OUTSIDER, type StoredIssue } from '../contract/repository.ts';
import { action, late, now, OPTIONS, plan, view, viewOf, withStatus } from './example.ts';

const github = await startGitHub();
afterAll(() => github.close());
beforeEach(() => {
  github.reset();
  // As after the first issue ever.
  for (const name of ['overdue', 'exampleshire-2022', 'exampleshire-2018'])
    github.repository.addLabel({ name, color: 'd4351c', description: null });
});
afterEach(() => expect(github.violations).toEqual([]));

let waits: number[] = [];

interface Settings {
  readonly token?: string;
  readonly limit?: number;
  /** What a person does between our reading and our writing. */
  readonly meanwhile?: () => void;
}

/** One run with `--apply`, as the command line does it. */
async function sync(what: View, settings: Settings = {}): Promise<SyncResult> {
  waits = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    github.advance(milliseconds);
  };
  const { token = TOKEN, limit, meanwhile } = settings;
  const tracker = gitHubIssues({ repository: github.name, apiUrl: github.url, token, sleep, now });
  const options = limit === undefined ? OPTIONS : { ...OPTIONS, limit };
  const planned = planSync(what, await tracker.list(), options);
  meanwhile?.();
  return runSync(planned, tracker, sleep);
}

const outcomes = (result: SyncResult) =>
  result.operations.map(({ operation, outcome }) => `${operation.op} ${outcome}`);
const methods = () => github.log.map(({ method }) => method);
const writes = () => methods().filter((method) => method !== 'GET');
const issue = (number: number) => github.repository.find(number) as StoredIssue;

const LATE = viewOf(late('1'), late('2'));
const ONE_DONE = viewOf(withStatus('1', 'complete', 'Complete'), late('2'));
const MOVED = viewOf(late('1', '2022-08-05'), late('2'));

/** Runs once and forgets the requests of it. */
async function given(what: View): Promise<void> {
  await sync(what);
  github.forget();
}

describe('run after run', () => {
  test('the first opens one issue for each late action, with one POST each', async () => {
    const result = await sync(LATE);
    expect(outcomes(result)).toEqual(['create done', 'create done']);
    expect(methods()).toEqual(['GET', 'GET', 'POST', 'POST']);
    expect(github.repository.issues).toMatchObject([
      { number: 1, state: 'open', title: 'Overdue: Action 1 [exampleshire-2022/1]' },
      { number: 2, state: 'open', labels: ['overdue', 'exampleshire-2022'] },
    ]);
    expect(result.operations.map((one) => one.issue)).toEqual([1, 2]);
    expect(isUnfinished(result)).toBe(false);
  });

  test('the second writes nothing', async () => {
    await given(LATE);
    expect(outcomes(await sync(LATE))).toEqual([]);
    expect(methods()).toEqual(['GET']);
  });

  test('done: closed; then overdue again: reopened; then quiet', async () => {
    await given(LATE);
    expect(outcomes(await sync(ONE_DONE))).toEqual(['close done']);
    expect(issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(methods()).toEqual(['GET', 'GET', 'PATCH']);
    expect(outcomes(await sync(ONE_DONE))).toEqual([]);
    expect(outcomes(await sync(LATE))).toEqual(['reopen done']);
    expect(issue(1)).toMatchObject({ state: 'open', stateReason: 'reopened' });
    expect(outcomes(await sync(LATE))).toEqual([]);
  });

  test('many issues of others in between: 3 pages, and still nothing written', async () => {
    for (let number = 1; number <= 130; number++)
      github.repository.open({ title: `Other ${number}` }, OFFICER);
    github.repository.open({ title: 'A pull request', body: 'x' }, OFFICER, 'pull-request');
    await sync(LATE);
    for (let number = 1; number <= 100; number++)
      github.repository.open({ title: `More ${number}` }, OFFICER);
    github.forget();
    expect(outcomes(await sync(LATE))).toEqual([]);
    expect(methods()).toEqual(['GET', 'GET', 'GET']);
  });

  test('300 issues of ours on a quiet day: 3 requests', async () => {
    const many = viewOf(...Array.from({ length: 300 }, (_, at) => late(String(at + 1))));
    await sync(many, { limit: 300 });
    expect(github.repository.issues).toHaveLength(300);
    github.forget();
    expect(outcomes(await sync(many))).toEqual([]);
    expect(methods()).toEqual(['GET', 'GET', 'GET']);
    expect(waits).toEqual([]);
  });

  test('two issues for one action are made one again', async () => {
    await given(LATE);
    const { title, body, labels } = issue(1);
    github.repository.open({ title, body, labels }, BOT);
    const result = await sync(LATE);
    expect(outcomes(result)).toEqual(['close done']);
    expect(describeSync(result)).toContain(
      'Closed #3 (exampleshire-2022/1) – it was opened twice, and the other',
    );
    expect(issue(1).state).toBe('open');
    expect(issue(3)).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    expect(outcomes(await sync(LATE))).toEqual([]);
  });

  test('an action with a new number keeps its issue', async () => {
    await given(LATE);
    const renamed = viewOf(late('1b', '2022-07-31', { previously: ['1'], title: 'Action 1' }), late('2'));
    expect(outcomes(await sync(renamed))).toEqual(['update done']);
    expect(issue(1).title).toBe('Overdue: Action 1 [exampleshire-2022/1b]');
    expect(outcomes(await sync(renamed))).toEqual([]);
    expect(github.repository.issues).toHaveLength(2);
  });

  test('pauses between writes, longer before an issue is opened', async () => {
    await given(viewOf(late('1'), late('2'), late('3')));
    await sync(
      viewOf(
        late('1', '2022-08-05'),
        withStatus('2', 'complete', 'Complete'),
        late('3'),
        late('4'),
        late('5'),
      ),
    );
    expect(waits).toEqual([1000, 3000, 3000]);
  });

  test('works with Enterprise, under its prefix', async () => {
    const enterprise = await startGitHub('ghes-3.17');
    const sleep = async () => {};
    const tracker = gitHubIssues({
      repository: enterprise.name,
      apiUrl: enterprise.url,
      token: TOKEN,
      sleep,
      now,
    });
    for (const what of [LATE, ONE_DONE, LATE, LATE]) {
      await runSync(planSync(what, await tracker.list(), OPTIONS), tracker, sleep);
    }
    expect(enterprise.url).toMatch(/\/api\/v3$/);
    expect(enterprise.violations).toEqual([]);
    expect(enterprise.repository.issues.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(
      enterprise.log.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/labels')),
    ).toHaveLength(4);
    await enterprise.close();
  });
});

describe('what people do stays', () => {
  test('closed', async () => {
    await given(LATE);
    github.repository.people.close(1, 'not_planned');
    const result = await sync(LATE);
    expect(writes()).toEqual([]);
    expect(result.left).toMatchObject([{ issue: 1, reason: 'closed-by-person' }]);
    expect(isUnfinished(result)).toBe(false);
    expect(outcomes(await sync(MOVED))).toEqual(['reopen done']);
  });

  test('reopened, and closed again later', async () => {
    await given(LATE);
    await sync(ONE_DONE);
    github.repository.people.reopen(1);
    expect(outcomes(await sync(ONE_DONE))).toEqual(['update done']);
    expect(issue(1).state).toBe('open');
    expect(outcomes(await sync(ONE_DONE))).toEqual([]);
    github.repository.people.close(1);
    expect(outcomes(await sync(LATE))).toEqual([]);
    expect(issue(1).state).toBe('closed');
  });

  test('retitled, edited, added to, unlabelled', async () => {
    await given(viewOf(late('1'), late('2'), late('3'), late('4')));
    const { people } = github.repository;
    people.retitle(1, 'Ask Sam');
    people.edit(2, (body) => body.replace('What was promised', 'What we want'));
    people.append(3, '\nI am on it.  ');
    people.unlabel(4, 'overdue');
    const done = ['1', '2', '3', '4'].map((id) => withStatus(id, 'complete', 'Complete'));
    expect(outcomes(await sync(viewOf(...done)))).toEqual(Array(4).fill('close done'));
    expect(issue(1).title).toBe('Ask Sam');
    expect(issue(2).body).toContain('What we want');
    expect(issue(3).body).toContain('“Complete”');
    expect(issue(3).body?.endsWith('\r\n\r\nI am on it.  ')).toBe(true);
    expect(issue(4).labels).toEqual(['exampleshire-2022']);
    await sync(viewOf(late('1'), late('2'), late('3'), late('4')));
    expect(issue(2).body).toContain('What we want');
    expect(issue(4).labels).toEqual(['exampleshire-2022']);
    github.forget();
    await sync(viewOf(late('1'), late('2'), late('3'), late('4')));
    expect(writes()).toEqual([]);
  });

  test('also while we were about to write', async () => {
    await given(LATE);
    const result = await sync(ONE_DONE, { meanwhile: () => github.repository.people.append(1, 'Wait!') });
    expect(outcomes(result)).toEqual(['close deferred']);
    expect(writes()).toEqual([]);
    expect(isUnfinished(result)).toBe(true);
    expect(outcomes(await sync(ONE_DONE))).toEqual(['close done']);
    expect(issue(1).body?.endsWith('Wait!')).toBe(true);
  });

  test('deleted while we were about to write', async () => {
    await given(LATE);
    const result = await sync(MOVED, { meanwhile: () => github.repository.remove(1) });
    expect(outcomes(result)).toEqual(['update deferred']);
    expect(writes()).toEqual([]);
  });

  test('locked: left as it is, and a new date gets a new issue', async () => {
    await given(LATE);
    github.repository.people.lock(1);
    const result = await sync(ONE_DONE);
    expect(writes()).toEqual([]);
    expect(result.left).toMatchObject([{ issue: 1, reason: 'locked' }]);
    expect(outcomes(await sync(MOVED))).toEqual(['create done']);
    expect(issue(1)).toMatchObject({ state: 'open', locked: true });
    expect(outcomes(await sync(MOVED))).toEqual([]);
  });

  test("a passer-by's marker moves nothing", async () => {
    await given(LATE);
    const { title, body } = issue(1);
    github.repository.remove(1);
    const forged = github.repository.open({ title, body }, OUTSIDER) as StoredIssue;
    github.repository.people.close(forged.number);
    const result = await sync(LATE);
    expect(outcomes(result)).toEqual(['create done']);
    expect(result.left).toMatchObject([{ issue: forged.number, reason: 'not-trusted' }]);
    expect(writes()).toEqual(['POST']);
  });
});

describe('when GitHub does not answer as it should', () => {
  test.each(['502-after', 'drop-after', 'cut-after'] as const)(
    'an issue that was opened all the same (%s) is there once, and adopted',
    async (kind) => {
      github.fail({ kind, at: 1, on: 'POST' });
      const result = await sync(LATE);
      expect(outcomes(result)).toEqual(['create done', 'create done']);
      expect(result.operations.map((one) => one.issue)).toEqual([1, 2]);
      expect(isUnfinished(result)).toBe(false);
      expect(writes()).toEqual(['POST', 'POST']);
      expect(waits).toEqual([2000, 3000]);
      expect(github.repository.issues).toHaveLength(2);
      expect(outcomes(await sync(LATE))).toEqual([]);
      expect(github.repository.issues).toHaveLength(2);
    },
  );

  test('an issue of a person with the same title is not taken for it', async () => {
    const title = 'Overdue: Action 1 [exampleshire-2022/1]';
    github.repository.open({ title, body: 'About the same.' }, OFFICER);
    github.fail({ kind: 'drop-before', at: 1, on: 'POST' });
    expect(outcomes(await sync(viewOf(late('1'))))).toEqual(['create deferred']);
    expect(writes()).toEqual(['POST']);
  });

  test('an account of which nobody knows whether it can be assigned is left out', async () => {
    const ceo = { key: 'ceo', full: 'Chief Executive', kind: 'officer', github: 'exampleshire-ceo' } as const;
    const leads = { text: 'Chief Executive', who: [ceo], supporting: [] };
    for (const name of ['lead: Chief Executive'])
      github.repository.addLabel({ name, color: '5694ca', description: null });
    // The list, the labels, and then the account, four times.
    github.fail(...[3, 4, 5, 6].map((at) => ({ kind: '502-before', at, on: 'GET' }) as const));
    expect(outcomes(await sync(viewOf(late('1', '2022-07-31', { leads }))))).toEqual(['create done']);
    expect(issue(1).assignees).toEqual([]);
  });

  test('is looked for until the list has it, and no longer than fifteen seconds', async () => {
    github.lagBehind(4000);
    github.fail({ kind: '502-after', at: 1, on: 'POST' });
    expect(outcomes(await sync(LATE))).toEqual(['create done', 'create done']);
    expect(waits).toEqual([2000, 3000, 3000]);
    github.advance(60_000);
    github.lagBehind(60_000);
    github.fail({ kind: '502-after', at: 1, on: 'POST' });
    const three = viewOf(late('1'), late('2'), late('3'));
    expect(outcomes(await sync(three))).toEqual(['create deferred']);
    expect(waits).toEqual([2000, 3000, 10_000]);
    github.advance(60_000);
    expect(outcomes(await sync(three))).toEqual([]);
    expect(github.repository.issues).toHaveLength(3);
  });

  test('a list that cannot be read while looking is no proof of anything', async () => {
    github.fail(
      { kind: '502-after', at: 1, on: 'POST' },
      ...[3, 4, 5, 6].map((at) => ({ kind: '502-before', at, on: 'GET' }) as const),
    );
    expect(outcomes(await sync(viewOf(late('1'))))).toEqual(['create done']);
    expect(github.repository.issues).toHaveLength(1);
  });

  test('an issue that was not opened (drop-before) is opened by the next run', async () => {
    github.fail({ kind: 'drop-before', at: 2, on: 'POST' });
    expect(outcomes(await sync(LATE))).toEqual(['create done', 'create deferred']);
    expect(outcomes(await sync(LATE))).toEqual(['create done']);
    expect(github.repository.issues).toHaveLength(2);
  });

  test('twice in a row: the rest is put off', async () => {
    github.fail({ kind: '502-before', at: 1, on: 'POST' }, { kind: '502-before', at: 2, on: 'POST' });
    const result = await sync(viewOf(late('1'), late('2'), late('3')));
    expect(outcomes(result)).toEqual(Array(3).fill('create deferred'));
    expect(writes()).toHaveLength(2);
  });

  test('a change is tried again', async () => {
    await given(LATE);
    github.fail({ kind: '502-after', at: 1, on: 'PATCH' });
    expect(outcomes(await sync(ONE_DONE))).toEqual(['close done']);
    expect(writes()).toEqual(['PATCH']);
    expect(waits).toEqual([1000]);
  });

  test('told to slow down: it waits and goes on', async () => {
    github.fail({ kind: 'secondary-limit', at: 2, on: 'POST' });
    const result = await sync(viewOf(late('1'), late('2'), late('3')));
    expect(outcomes(result)).toEqual(Array(3).fill('create done'));
    expect(waits).toEqual([3000, 60_000, 3000]);
  });

  test('told to slow down for long: it stops, says so, and the next run goes on', async () => {
    github.fail({ kind: 'long-limit', at: 2, on: 'POST' });
    const three = viewOf(late('1'), late('2'), late('3'));
    const result = await sync(three);
    expect(outcomes(result)).toEqual(['create done', 'create deferred', 'create deferred']);
    expect(isUnfinished(result)).toBe(true);
    expect(describeSync(result)).toMatch(
      /1 issue opened, 2 put off to the next run\.\nPart of the work is left/,
    );
    expect(writes()).toHaveLength(2);
    expect(outcomes(await sync(three))).toEqual(['create done', 'create done']);
  });

  test.each([
    ['read-only', 'The token may read issues and not write them.'],
    ['moved', 'has moved or been renamed'],
    ['archived', 'is archived'],
    ['issues-disabled', 'Issues are switched off'],
  ] as const)('%s: one attempt, told in words', async (kind, words) => {
    github.fail({ kind, at: 1, on: 'write' });
    const result = await sync(LATE);
    expect(outcomes(result)).toEqual(['create refused', 'create refused']);
    expect(writes()).toEqual(['POST']);
    expect(describeSync(result)).toContain(words);
    expect(isUnfinished(result)).toBe(true);
  });

  test('one that is refused for its content does not stop the others', async () => {
    github.fail({ kind: 'rejected', at: 1, on: 'write' });
    expect(outcomes(await sync(LATE))).toEqual(['create refused', 'create done']);
  });

  test('a broken list is never taken for an empty one', async () => {
    await given(LATE);
    github.fail(...[1, 2, 3, 4].map((at) => ({ kind: 'cut-after', at }) as const));
    await expect(sync(LATE)).rejects.toThrow('GitHub did not give a usable answer');
    expect(writes()).toEqual([]);
  });

  test('an account without a role opens one issue and no more', async () => {
    const result = await sync(LATE, { token: 'token-of-a-passer-by' });
    expect(outcomes(result)).toEqual(['create done', 'create refused']);
    expect(writes()).toEqual(['POST']);
    expect(isUnfinished(result)).toBe(true);
    expect(describeSync(result)).toContain('would not be recognised next time');
  });
});

describe('labels and assignees', () => {
  const led = (...people: [key: string, post: string, github: string][]) =>
    viewOf(
      late('1', '2022-07-31', {
        leads: {
          text: people.map(([, post]) => post).join(', '),
          who: people.map(([key, post, login]) => ({
            key,
            post,
            full: post,
            kind: 'officer',
            github: login,
          })),
          supporting: [],
        },
      }),
    );
  const LED = led(['ceo', 'Chief Executive', 'exampleshire-ceo'], ['it', 'Head of ICT', 'no-role-here']);

  test('a label that the repository lacks is made before the issue that needs it', async () => {
    await sync(LED);
    expect(
      github.log.map(({ method, path }) => `${method} ${path.replace('/repos/exampleshire/plans', '')}`),
    ).toEqual([
      'GET /issues',
      'GET /labels',
      'POST /labels',
      'POST /labels',
      'GET /assignees/exampleshire-ceo',
      'GET /assignees/no-role-here',
      'POST /issues',
    ]);
    expect(github.repository.labels.slice(3)).toEqual([
      { name: 'lead: Chief Executive', color: '5694ca', description: 'Led by Chief Executive' },
      { name: 'lead: Head of ICT', color: '5694ca', description: 'Led by Head of ICT' },
    ]);
    expect(waits).toEqual([1000, 3000]);
    expect(issue(1)).toMatchObject({
      labels: ['overdue', 'exampleshire-2022', 'lead: Chief Executive', 'lead: Head of ICT'],
      assignees: ['exampleshire-ceo'],
    });
  });

  test('what is known is not asked again', async () => {
    const one = led(['ceo', 'Chief Executive', 'exampleshire-ceo']).plans[0]?.recommendations[0]?.actions[0];
    await sync(viewOf(one as ActionView, { ...(one as ActionView), id: '2' }));
    const paths = github.log.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('/labels'))).toHaveLength(2);
    expect(paths.filter((path) => path.includes('/assignees/'))).toHaveLength(1);
  });

  test('later they are the people’s: nothing is put back', async () => {
    await given(LED);
    github.repository.people.unlabel(1, 'lead: Chief Executive');
    const other = led(['cfo', 'Chief Finance Officer', 'exampleshire-cfo']);
    expect(outcomes(await sync(other))).toEqual(['update done']);
    expect(issue(1).labels).toEqual(['overdue', 'exampleshire-2022', 'lead: Head of ICT']);
    expect(issue(1).assignees).toEqual(['exampleshire-ceo']);
  });

  test('when they cannot be had, the issue is opened all the same', async () => {
    github.fail(
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(
        (at) => ({ kind: '502-before', at, on: 'GET' }) as const,
      ),
    );
    expect(outcomes(await sync(LED))).toEqual(['create done']);
    expect(issue(1)).toMatchObject({ assignees: [] });
    expect(github.repository.labels.at(-1)).toMatchObject({ name: 'lead: Head of ICT', color: 'ededed' });
  });

  test('a token that may only read is noticed at the first of them', async () => {
    github.fail({ kind: 'read-only', at: 1, on: 'POST' });
    const result = await sync(LED);
    expect(outcomes(result)).toEqual(['create refused']);
    expect(writes()).toEqual(['POST']);
    expect(github.repository.issues).toEqual([]);
  });
});

describe('too much at once', () => {
  const many = viewOf(...Array.from({ length: 21 }, (_, at) => late(String(at + 1))));

  test('stops before the first write', async () => {
    const result = await sync(many);
    expect(methods()).toEqual(['GET']);
    expect(outcomes(result)).toEqual(Array(21).fill('create refused'));
    expect(isUnfinished(result)).toBe(true);
    expect(describeSync(result)).toContain('Stopped before the first write: 21 issues would be opened');
  });

  test('goes through for whoever has read the list', async () => {
    expect(outcomes(await sync(many, { limit: 21 }))).toEqual(Array(21).fill('create done'));
    expect(outcomes(await sync(viewOf(action('99'))))).toEqual(Array(21).fill('close refused'));
  });
});

describe('only some of the plans', () => {
  test('the issues of the others are left alone', async () => {
    const other = plan([late('1')], { id: 'exampleshire-2018' });
    await given(view(plan([late('1')]), other));
    expect(outcomes(await sync(view(other)))).toEqual([]);
    expect(outcomes(await sync(viewOf(withStatus('1', 'complete', 'Complete'))))).toEqual(['close done']);
    expect(issue(2).state).toBe('open');
  });
});

describe('without --apply', () => {
  test('the same operations are planned and none is carried out', async () => {
    await given(LATE);
    github.repository.people.close(2);
    const tracker = gitHubIssues({ repository: github.name, apiUrl: github.url, sleep: async () => {}, now });
    const what = viewOf(withStatus('1', 'complete', 'Complete'), late('2'), late('3'));
    const planned = onlyPlanned(planSync(what, await tracker.list(), OPTIONS));
    expect(writes()).toEqual([]);
    expect(isUnfinished(planned)).toBe(false);
    expect(syncJson(planned)).toEqual({
      version: 1,
      operations: [
        {
          op: 'close',
          action: 'exampleshire-2022/1',
          issue: 1,
          title: 'Overdue: Action 1 [exampleshire-2022/1]',
          outcome: 'planned',
          reason: 'it needs no issue now',
        },
        {
          op: 'create',
          action: 'exampleshire-2022/3',
          issue: null,
          title: 'Overdue: Action 3 [exampleshire-2022/3]',
          outcome: 'planned',
        },
      ],
      left: [
        {
          action: 'exampleshire-2022/2',
          issue: 2,
          reason: 'a person closed it; it stays closed until the action gets a new date',
        },
      ],
    });
  });
});
