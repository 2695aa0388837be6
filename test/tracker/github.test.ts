import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitHubIssues } from '../../src/tracker/github.ts';
import { type IssueTracker, readRepository, TrackerError } from '../../src/tracker/tracker.ts';
import type { FaultKind } from '../contract/faults.ts';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { BOT, OFFICER, OUTSIDER } from '../contract/repository.ts';

const github = await startGitHub();
afterAll(() => github.close());
beforeEach(() => github.reset());
afterEach(() => expect(github.violations).toEqual([]));

let waits: number[] = [];

function tracker(token = TOKEN, timeoutMs = 5000): IssueTracker {
  waits = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  return gitHubIssues({ repository: github.name, apiUrl: github.url, token, sleep, timeoutMs });
}

async function errorOf(work: Promise<unknown>): Promise<TrackerError> {
  const error = await work.then(
    () => new Error('It worked.'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TrackerError);
  return error as TrackerError;
}

const DRAFT = { title: 'Overdue', body: 'text', labels: ['overdue', 'exampleshire-2022'] };
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
    expect(await tracker().read(1)).toEqual({
      number: 1,
      title: 'One',
      body: '',
      open: true,
      labels: [],
      trusted: true,
    });
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
    ['secondary-limit', 'rate-limited'],
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
      gitHubIssues({ repository: github.name, apiUrl, sleep: async () => {} }).list(),
    );
    expect(error.message).toContain('come round again');
    server.closeAllConnections();
    server.close();
  });

  test('of an issue that is gone says so', async () => {
    expect((await errorOf(tracker().read(9))).kind).toBe('gone');
  });

  test('of a repository that is not there says so', async () => {
    const sleep = async () => {};
    const repository = { owner: 'exampleshire', name: 'nothing' };
    const error = await errorOf(gitHubIssues({ repository, apiUrl: github.url, token: TOKEN, sleep }).list());
    expect(error.kind).toBe('no-access');
    expect(error.message).toContain('exampleshire/nothing');
  });
});

describe('opening', () => {
  test('is one request with everything in it', async () => {
    const issue = await tracker().create(DRAFT);
    expect(issue).toEqual({ ...DRAFT, number: 1, open: true, trusted: true });
    expect(github.log).toMatchObject([{ method: 'POST', sent: DRAFT }]);
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
    ['secondary-limit', 'rate-limited'],
    ['archived', 'archived'],
    ['moved', 'moved'],
    ['issues-disabled', 'issues-disabled'],
    ['rejected', 'rejected'],
  ] as const)('meets %s as what it is', async (kind, expected) => {
    github.fail({ kind, at: 1 });
    expect((await errorOf(tracker().create(DRAFT))).kind).toBe(expected);
    expect(methods()).toEqual(['POST']);
  });

  test('says how long GitHub asks to wait', async () => {
    github.fail({ kind: 'secondary-limit', at: 1 });
    const error = await errorOf(tracker().create(DRAFT));
    expect(error.retryAfter).toBe(60);
    expect(error.message).toContain('after 60 seconds');
  });
});

describe('changing', () => {
  test('sends what changes and nothing else', async () => {
    await tracker().create(DRAFT);
    const issue = await tracker().change(1, { body: 'new', state: 'closed', stateReason: 'not_planned' });
    expect(issue).toMatchObject({ title: 'Overdue', body: 'new', open: false, labels: DRAFT.labels });
    expect(github.log[1]?.sent).toEqual({ body: 'new', state: 'closed', state_reason: 'not_planned' });
  });

  test.each(['502-after', 'drop-after', 'cut-after', '502-before'] as const)(
    'is tried again after %s',
    async (kind) => {
      await tracker().create(DRAFT);
      github.fail({ kind, at: 1 });
      expect(await tracker().change(1, { title: 'New' })).toMatchObject({ title: 'New' });
      expect(methods()).toEqual(['POST', 'PATCH', 'PATCH']);
    },
  );

  test('follows no redirect', async () => {
    await tracker().create(DRAFT);
    github.fail({ kind: 'moved', at: 1 });
    expect((await errorOf(tracker().change(1, { title: 'New' }))).kind).toBe('moved');
    expect(methods()).toEqual(['POST', 'PATCH']);
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
    gitHubIssues({ repository: github.name, apiUrl, token: TOKEN, sleep: async () => {} });

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
