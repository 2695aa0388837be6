import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitHubIssues } from '../../src/tracker/github.ts';
import { type IssueTracker, readRepository, TrackerError } from '../../src/tracker/tracker.ts';
import type { FaultKind } from '../contract/faults.ts';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { BOT, OFFICER, OUTSIDER } from '../contract/repository.ts';
import { now } from './example.ts';

const github = await startGitHub();
afterAll(() => github.close());
beforeEach(() => github.reset());
afterEach(() => expect(github.violations).toEqual([]));

let waits: number[] = [];

function tracker(token = TOKEN, timeoutMs = 5000): IssueTracker {
  waits = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  return gitHubIssues({ repository: github.name, apiUrl: github.url, token, sleep, now, timeoutMs });
}

async function errorOf(work: Promise<unknown>): Promise<TrackerError> {
  const error = await work.then(
    () => new Error('It worked.'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TrackerError);
  return error as TrackerError;
}

const DRAFT = { title: 'Overdue', body: 'text', labels: ['overdue', 'exampleshire-2022'], assignees: [] };
const SENT = { title: 'Overdue', body: 'text', labels: ['overdue', 'exampleshire-2022'] };
const methods = () => github.log.map(({ method }) => method);

describe('reading', () => {
  test('gives all issues, open and closed, of all pages, without pull requests', async () => {
    for (let number = 1; number <= 250; number++) {
      github.repository.open({ title: `Issue ${number}` }, BOT, number % 50 === 0 ? 'pull-request' : 'issue');
    }
    github.repository.people.close(7);
    const issues = await tracker().list();
    expect(issues).toHaveLength(245);
    expect(issues.find(({ number }) => number === 7)?.open).toBe(false);
    expect(github.log.map(({ query }) => query.page)).toEqual([undefined, '2', '3']);
    expect(github.log[0]?.query).toEqual({
      state: 'all',
      sort: 'created',
      direction: 'asc',
      per_page: '100',
    });
  });

  test('tells who can be trusted', async () => {
    for (const author of [BOT, OFFICER, OUTSIDER]) github.repository.open({ title: author.login }, author);
    expect((await tracker().list()).map(({ trusted }) => trusted)).toEqual([true, true, false]);
  });

  test('gives an issue without a body an empty one', async () => {
    github.repository.open({ title: 'One' }, BOT);
    expect(await tracker().list()).toEqual([
      { number: 1, title: 'One', body: '', open: true, labels: [], locked: false, trusted: true },
    ]);
  });

  test.each(['502-before', 'drop-before', 'cut-after'] as const)('is tried again after %s', async (kind) => {
    github.repository.open({ title: 'One' }, BOT);
    github.fail({ kind, at: 1 }, { kind, at: 2 });
    expect(await tracker().list()).toHaveLength(1);
    expect(waits).toEqual([1000, 2000]);
  });

  test('is given up after four tries', async () => {
    github.fail(...[1, 2, 3, 4].map((at) => ({ kind: '502-before', at }) as const));
    expect((await errorOf(tracker().list())).kind).toBe('unavailable');
    expect(github.log).toHaveLength(4);
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('does not wait for ever', async () => {
    github.fail({ kind: 'hang-before', at: 1 });
    expect(await tracker(TOKEN, 100).list()).toEqual([]);
  });

  test.each([
    ['moved', 'moved'],
    ['long-limit', 'rate-limited'],
    ['issues-disabled', 'issues-disabled'],
    ['read-only', 'no-access'],
  ] as const)('meets %s at once', async (kind, expected) => {
    github.fail({ kind, at: 1 });
    expect((await errorOf(tracker().list())).kind).toBe(expected);
    expect(github.log).toHaveLength(1);
  });

  test('of pages that come round again is given up', async () => {
    const page = Array.from({ length: 100 }, (_, at) => ({ number: at + 1, title: 'x', state: 'open' }));
    const server = createServer((_, reply) => {
      reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const error = await errorOf(
      gitHubIssues({ repository: github.name, apiUrl, sleep: async () => {}, now }).list(),
    );
    expect(error.message).toContain('come round again');
    server.closeAllConnections();
    server.close();
  });

  test('of a repository that is not there says so', async () => {
    const sleep = async () => {};
    const repository = { owner: 'exampleshire', name: 'nothing' };
    const error = await errorOf(
      gitHubIssues({ repository, apiUrl: github.url, token: TOKEN, sleep, now }).list(),
    );
    expect(error.kind).toBe('no-access');
    expect(error.message).toContain('exampleshire/nothing');
  });
});

describe('opening', () => {
  test('is one request with everything in it', async () => {
    const issue = await tracker().create(DRAFT);
    expect(issue).toEqual({ ...SENT, number: 1, open: true, locked: false, trusted: true });
    expect(github.log).toMatchObject([{ method: 'POST', sent: SENT }]);
  });

  test.each([
    ['502-after', 1],
    ['drop-after', 1],
    ['cut-after', 1],
    ['502-before', 0],
    ['drop-before', 0],
    ['hang-before', 0],
  ] as const)('after %s is not sent again', async (kind, opened) => {
    github.fail({ kind, at: 1 });
    expect((await errorOf(tracker(TOKEN, 300).create(DRAFT))).kind).toBe('unknown-outcome');
    expect(methods()).toEqual(['POST']);
    expect(github.repository.issues).toHaveLength(opened);
    expect(waits).toEqual([]);
  });

  test.each([
    ['read-only', 'read-only-token'],
    ['long-limit', 'rate-limited'],
    ['archived', 'archived'],
    ['moved', 'moved'],
    ['issues-disabled', 'issues-disabled'],
    ['rejected', 'rejected'],
  ] as const)('meets %s as what it is', async (kind, expected) => {
    github.fail({ kind, at: 1 });
    expect((await errorOf(tracker().create(DRAFT))).kind).toBe(expected);
    expect(methods()).toEqual(['POST']);
  });

  test('gives it to those who may be assigned', async () => {
    const assignees = ['exampleshire-ceo'];
    await tracker().create({ ...DRAFT, assignees });
    expect(github.repository.find(1)?.assignees).toEqual(assignees);
    expect(await tracker().isAssignable('exampleshire-ceo')).toBe(true);
    expect(await tracker().isAssignable('passer-by')).toBe(false);
  });

  test('for an account that is refused is tried without assignees: nothing was opened', async () => {
    await tracker().create({ ...DRAFT, assignees: ['exampleshire-ceo', 'passer-by'] });
    expect(github.log.map(({ status }) => status)).toEqual([422, 201]);
    expect(github.repository.issues).toMatchObject([{ title: 'Overdue', assignees: [] }]);
  });
});

describe('slowing down', () => {
  test.each([
    ['secondary-limit', 60_000],
    ['bare-limit', 60_000],
    ['primary-limit', 90_000],
  ] as const)('after %s waits as long as GitHub says, and goes on', async (kind, wait) => {
    github.fail({ kind, at: 1 });
    expect(await tracker().create(DRAFT)).toMatchObject({ number: 1 });
    expect(waits).toEqual([wait]);
    expect(github.repository.issues).toHaveLength(1);
  });

  test('is done five minutes in one run at most', async () => {
    github.fail(...Array.from({ length: 9 }, (_, at) => ({ kind: 'bare-limit', at: at + 1 }) as const));
    const one = tracker();
    expect((await errorOf(one.create(DRAFT))).kind).toBe('rate-limited');
    expect(waits).toEqual(Array(5).fill(60_000));
    // What is used up is used up, also for the next request.
    expect((await errorOf(one.list())).kind).toBe('rate-limited');
    expect(waits).toHaveLength(5);
  });

  test('for an hour is left to the next run, and told', async () => {
    github.fail({ kind: 'long-limit', at: 1 });
    const error = await errorOf(tracker().create(DRAFT));
    expect(error.wait).toEqual({ seconds: 3600 });
    expect(error.message).toContain('after 3600 seconds');
    expect(waits).toEqual([]);
  });
});

describe('changing', () => {
  const given = async () => {
    const issue = await tracker().create(DRAFT);
    github.forget();
    return issue;
  };

  test('looks first, and sends what changes and nothing else', async () => {
    const change = { body: 'new', state: 'closed', stateReason: 'not_planned' } as const;
    const issue = await tracker().change(await given(), change);
    expect(issue).toMatchObject({ title: 'Overdue', body: 'new', open: false, labels: DRAFT.labels });
    expect(methods()).toEqual(['GET', 'PATCH']);
    expect(github.log[1]?.sent).toEqual({ body: 'new', state: 'closed', state_reason: 'not_planned' });
  });

  test.each(['502-after', 'drop-after', 'cut-after'] as const)(
    'that was carried out (%s) is found done',
    async (kind) => {
      const seen = await given();
      github.fail({ kind, at: 1, on: 'PATCH' });
      expect(await tracker().change(seen, { title: 'New' })).toMatchObject({ title: 'New' });
      expect(methods()).toEqual(['GET', 'PATCH', 'GET']);
    },
  );

  test.each(['502-before', 'drop-before'] as const)('is tried again after %s', async (kind) => {
    const seen = await given();
    github.fail({ kind, at: 1, on: 'PATCH' });
    expect(await tracker().change(seen, { title: 'New' })).toMatchObject({ title: 'New' });
    expect(methods()).toEqual(['GET', 'PATCH', 'GET', 'PATCH']);
  });

  test('is given up after four tries', async () => {
    const seen = await given();
    github.fail(...[1, 2, 3, 4].map((at) => ({ kind: '502-before', at, on: 'PATCH' }) as const));
    expect((await errorOf(tracker().change(seen, { title: 'New' }))).kind).toBe('unavailable');
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test.each([
    ['retitled', () => github.repository.people.retitle(1, 'Mine')],
    ['edited', () => github.repository.people.append(1, 'Wait!')],
    ['closed', () => github.repository.people.close(1)],
    ['locked', () => github.repository.people.lock(1)],
  ])('does not write over an issue that was %s meanwhile', async (_, act) => {
    const seen = await given();
    act();
    expect(await tracker().change(seen, { body: 'new' })).toBeUndefined();
    expect(methods()).toEqual(['GET']);
  });

  test('does not write over what a person did while we waited', async () => {
    const seen = await given();
    github.fail({ kind: 'secondary-limit', at: 1, on: 'PATCH' });
    const sleep = async () => github.repository.people.append(1, 'Wait!');
    const one = gitHubIssues({ repository: github.name, apiUrl: github.url, token: TOKEN, sleep, now });
    expect(await one.change(seen, { body: 'new' })).toBeUndefined();
    expect(github.repository.find(1)?.body).toContain('Wait!');
  });

  test('follows no redirect', async () => {
    const seen = await given();
    github.fail({ kind: 'moved', at: 1, on: 'PATCH' });
    expect((await errorOf(tracker().change(seen, { title: 'New' }))).kind).toBe('moved');
    expect(methods()).toEqual(['GET', 'PATCH']);
  });

  test('of an issue that was transferred says so', async () => {
    const seen = await given();
    github.fail({ kind: 'moved', at: 1, on: 'GET' });
    expect((await errorOf(tracker().change(seen, { title: 'New' }))).message).toContain('moved');
    expect(methods()).toEqual(['GET']);
  });

  test('of an issue that is gone says so', async () => {
    const seen = await given();
    github.repository.remove(1);
    expect((await errorOf(tracker().change(seen, { title: 'New' }))).kind).toBe('gone');
  });

  test('to a duplicate is told to a server that does not know it as not planned', async () => {
    const seen = await given();
    github.fail({ kind: 'rejected', at: 1, on: 'PATCH' });
    await tracker().change(seen, { state: 'closed', stateReason: 'duplicate' });
    expect(github.repository.find(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    await tracker().change({ ...seen, open: false }, { state: 'open', stateReason: 'reopened' });
    await tracker().change(seen, { state: 'closed', stateReason: 'duplicate' });
    expect(github.repository.find(1)).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
  });
});

describe('labels', () => {
  const LABEL = { name: 'overdue', colour: 'd4351c', description: 'Its last day has passed' };

  test('are read from all pages', async () => {
    for (let at = 0; at < 130; at++)
      github.repository.addLabel({ name: `label ${at}`, color: 'ededed', description: null });
    expect(await tracker().labels()).toHaveLength(130);
    expect(github.log.map(({ query }) => query.page)).toEqual([undefined, '2']);
  });

  test('are made with their colour and what they mean', async () => {
    await tracker().createLabel(LABEL);
    expect(github.repository.labels).toEqual([
      { name: 'overdue', color: 'd4351c', description: 'Its last day has passed' },
    ]);
  });

  test('that are there already stay as they are', async () => {
    github.repository.addLabel({ name: 'Overdue', color: '000000', description: 'ours' });
    await tracker().createLabel(LABEL);
    expect(github.repository.labels).toEqual([{ name: 'Overdue', color: '000000', description: 'ours' }]);
  });

  test.each(['502-after', 'drop-after', '502-before'] as const)('are tried again after %s', async (kind) => {
    github.fail({ kind, at: 1, on: 'POST' });
    await tracker().createLabel(LABEL);
    expect(github.repository.labels).toHaveLength(1);
  });

  test('are refused to a token that may only read', async () => {
    github.fail({ kind: 'read-only', at: 1 });
    expect((await errorOf(tracker().createLabel(LABEL))).kind).toBe('read-only-token');
  });
});

describe('the token', () => {
  test('that is not accepted is told in words', async () => {
    expect((await errorOf(tracker('expired').list())).kind).toBe('bad-credentials');
  });

  test('may have a line end after it, as secrets have', async () => {
    expect(await tracker(`${TOKEN}\n`).list()).toEqual([]);
  });

  test('may be absent for reading', async () => {
    expect(await tracker('').list()).toEqual([]);
  });

  test('with a line end inside is refused, and not shown', () => {
    expect(() => tracker('secret\nsecret')).toThrow(TrackerError);
    expect(() => tracker('secret\nsecret')).not.toThrow(/secret/);
  });

  test.each<FaultKind>(['drop-before', '502-before', 'read-only', 'moved', 'rejected', 'cut-after'])(
    'is in no error after %s',
    async (kind) => {
      github.fail({ kind, at: 1 });
      const error = await errorOf(tracker().create({ ...DRAFT, title: `${TOKEN} ` }));
      expect(JSON.stringify([error, error.message, error.stack, error.cause])).not.toContain(TOKEN);
    },
  );
});

describe('the address', () => {
  const at = (apiUrl: string) =>
    gitHubIssues({ repository: github.name, apiUrl, token: TOKEN, sleep: async () => {}, now });

  test.each([
    'https://api.github.com',
    'https://ghe.example.gov.uk/api/v3/',
    'http://localhost:1',
    'http://[::1]:1/x',
  ])('%s may be sent a token', (url) => {
    expect(() => at(url)).not.toThrow();
  });

  test.each([
    'http://api.github.com',
    'http://localhost.example.com',
    'ftp://localhost',
    'https://user:pass@api.github.com',
    'api.github.com',
    '',
  ])('%j may not', (url) => {
    expect(() => at(url)).toThrow(TrackerError);
  });

  test.each([
    ['exampleshire/plans', { owner: 'exampleshire', name: 'plans' }],
    [' exampleshire/plans.2 \n', { owner: 'exampleshire', name: 'plans.2' }],
    ['exampleshire', undefined],
    ['exampleshire/plans/issues', undefined],
    ['exampleshire/..', undefined],
    ['../plans', undefined],
    ['a b/c', undefined],
  ])('of a repository: %j', (text, repository) => {
    expect(readRepository(text)).toEqual(repository);
  });
});
