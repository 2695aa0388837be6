import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadContract } from './contract.ts';
import { startGitHub, TOKEN } from './github.ts';
import { BOT, OFFICER, OUTSIDER } from './repository.ts';

const ISSUES = '/repos/exampleshire/plans/issues';

describe.each(['api.github.com', 'ghes-3.17'] as const)('the description of %s', (edition) => {
  const contract = loadContract(edition);
  const error = { message: 'Validation Failed', documentation_url: 'x' };
  const exchange = { method: 'GET', path: ISSUES, query: {}, status: 200, answered: [] };

  test('lets a good exchange pass', () => {
    const query = { state: 'all', sort: 'created', direction: 'asc', per_page: '100', page: '2' };
    expect(contract.violations({ ...exchange, query })).toEqual([]);
    const patch = { method: 'PATCH', path: `${ISSUES}/4`, sent: { title: 'A', state_reason: null } };
    expect(contract.violations({ ...exchange, ...patch, status: 422, answered: error })).toEqual([]);
  });

  test.each([
    ['an unknown route', { path: `${ISSUES}/4/nonsense` }],
    ['an unknown method', { method: 'DELETE' }],
    ['an unknown parameter', { query: { colour: 'red' } }],
    ['a value that is not in the list', { query: { state: 'shut' } }],
    ['a number that is none', { query: { per_page: 'many' } }],
    ['a body that is missing', { method: 'POST', status: 422, answered: error }],
    ['a body without its title', { method: 'POST', sent: {}, status: 422, answered: error }],
    [
      'a misspelt property',
      { method: 'POST', sent: { title: 'A', lables: [] }, status: 422, answered: error },
    ],
    [
      'a reason that GitHub does not know',
      { method: 'PATCH', path: `${ISSUES}/4`, sent: { state_reason: 'done' }, status: 422, answered: error },
    ],
    ['an undescribed status', { status: 299 }],
    ['an answer of another shape', { answered: [{ number: 4 }] }],
  ])('notices %s', (_, differs) => {
    expect(contract.violations({ ...exchange, ...differs })).not.toEqual([]);
  });
});

describe('the GitHub of our own', async () => {
  const github = await startGitHub();
  afterAll(() => github.close());
  beforeEach(() => github.reset());

  const call = async (method: string, path: string, sent?: object, token = TOKEN) => {
    const headers = { authorization: `token ${token}`, 'user-agent': 'test' };
    const body = sent === undefined ? {} : { body: JSON.stringify(sent) };
    return fetch(`${github.url}${path}`, { method, headers, redirect: 'manual', ...body });
  };
  const open = (title: string, author = BOT) => {
    const issue = github.repository.open({ title, body: 'line 1\nline 2', labels: ['overdue'] }, author);
    if ('code' in issue) throw new Error(issue.code);
    return issue;
  };

  test('answers as described', async () => {
    open('One');
    github.repository.open({ title: 'Two' }, OFFICER, 'pull-request');
    expect((await call('GET', `${ISSUES}?state=all`)).status).toBe(200);
    expect((await call('GET', `${ISSUES}/1`)).status).toBe(200);
    expect((await call('GET', `${ISSUES}/9`)).status).toBe(404);
    expect((await call('POST', ISSUES, { title: 'Three', labels: ['a'] })).status).toBe(201);
    expect(
      (await call('PATCH', `${ISSUES}/1`, { state: 'closed', state_reason: 'not_planned' })).status,
    ).toBe(200);
    expect((await call('POST', ISSUES, { title: 'x', body: 'x'.repeat(65_537) })).status).toBe(422);
    expect(github.violations).toEqual([]);
    expect(github.repository.find(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });

  test('ignores a reason without a change of state, and replaces labels', async () => {
    open('One');
    await call('PATCH', `${ISSUES}/1`, { state: 'open', state_reason: 'completed', labels: ['new'] });
    expect(github.repository.find(1)).toMatchObject({ state: 'open', stateReason: null, labels: ['new'] });
  });

  test('drops the labels of a passer-by and lets them change nothing', async () => {
    open('One');
    await call('POST', ISSUES, { title: 'Two', labels: ['overdue'] }, 'token-of-a-passer-by');
    expect(github.repository.find(2)).toMatchObject({ labels: [], author: OUTSIDER });
    expect((await call('PATCH', `${ISSUES}/1`, { title: 'x' }, 'token-of-a-passer-by')).status).toBe(403);
    expect((await call('GET', ISSUES, undefined, 'no-such-token')).status).toBe(401);
  });

  test('gives its pages by a cursor', async () => {
    for (const title of ['One', 'Two', 'Three']) open(title);
    const first = await call('GET', `${ISSUES}?per_page=2&direction=asc`);
    const next = new URL(/<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '');
    expect(next.searchParams.get('after')).not.toBeNull();
    const second = (await (await call('GET', `${ISSUES}${next.search}`)).json()) as { title: string }[];
    expect(second.map(({ title }) => title)).toEqual(['Three']);
    expect(github.violations).toEqual([]);
  });

  test('ends lines in CRLF when a person saves', () => {
    open('One');
    github.repository.people.append(1, 'line 3');
    expect(github.repository.find(1)?.body).toBe('line 1\r\nline 2\r\nline 3');
  });

  test('fails when told to, at the request it was told', async () => {
    github.fail({ kind: '502-after', at: 2, on: 'POST' }, { kind: 'moved', at: 3, on: 'POST' });
    const statuses = [];
    for (const title of ['One', 'Two', 'Three'])
      statuses.push((await call('POST', ISSUES, { title })).status);
    expect(statuses).toEqual([201, 502, 301]);
    expect(github.repository.issues.map(({ title }) => title)).toEqual(['One', 'Two']);
    github.fail({ kind: 'drop-after', at: 1 }, { kind: 'drop-before', at: 2 });
    await expect(call('POST', ISSUES, { title: 'Four' })).rejects.toThrow();
    await expect(call('POST', ISSUES, { title: 'Five' })).rejects.toThrow();
    expect(github.repository.issues.map(({ title }) => title)).toEqual(['One', 'Two', 'Four']);
    expect(github.violations).toEqual([]);
  });
});
