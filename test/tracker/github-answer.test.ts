import { describe, expect, test } from 'vitest';
import {
  isPullRequest,
  nextPage,
  readComment,
  readIssue,
  readLabel,
} from '../../src/tracker/github-answer.ts';

/** What is taken out of an answer, which may come from anywhere. */
describe('the next page', () => {
  const asked = { state: 'all', per_page: '100' };
  const link = (query: string) => `<https://api.github.com/repositories/1/issues?${query}>; rel="next"`;

  test('is the one of the header, with its cursor', () => {
    const header = `${link('state=all&per_page=100&after=abc&page=2')}, <https://x>; rel="last"`;
    expect(nextPage(header, asked, 100)).toEqual({ ...asked, after: 'abc', page: '2' });
  });

  test('has no names that we did not ask for: some are orders to Octokit', () => {
    const query = 'state=all&page=2&baseUrl=https://evil.example&headers=x&owner=other';
    expect(nextPage(link(query), asked, 100)).toEqual({ state: 'all', page: '2' });
  });

  test.each([
    ['', '2'],
    ['<https://api.github.com/a>; rel="prev"', '2'],
    ['<not an address>; rel="next"', '2'],
    ['rel="next"', '2'],
  ])('after a full page with the header %j is asked for by number', (header, page) => {
    expect(nextPage(header, asked, 100)).toEqual({ ...asked, page });
    expect(nextPage(header, { ...asked, page: '4' }, 100)).toEqual({ ...asked, page: '5' });
  });

  test('is none after a page that is not full, or where cursors have ended', () => {
    expect(nextPage('', asked, 99)).toBeUndefined();
    expect(nextPage('', { ...asked, after: 'abc' }, 100)).toBeUndefined();
  });
});

describe('an answer', () => {
  const issue = {
    number: 4,
    title: 'One',
    state: 'open',
    user: { type: 'User' },
    author_association: 'MEMBER',
  };

  test('is an issue with what we need of it', () => {
    const labels = ['a', { name: 'b' }, { name: 4 }, null];
    expect(readIssue({ ...issue, body: 'text', labels, locked: true })).toEqual({
      ...{ number: 4, title: 'One', body: 'text', open: true, labels: ['a', 'b', '', ''] },
      ...{ locked: true, trusted: true },
    });
    expect(readIssue({ ...issue, state: 'closed', author_association: 'NONE', user: null })).toMatchObject({
      ...{ open: false, body: '', labels: [], locked: false, trusted: false },
    });
    expect(readIssue({ ...issue, author_association: 'NONE', user: { type: 'Bot' } })?.trusted).toBe(true);
    const as = (state: string, state_reason: unknown) => readIssue({ ...issue, state, state_reason });
    expect(as('closed', 'duplicate')).toMatchObject({ open: false, duplicate: true });
    for (const other of [as('closed', 'completed'), as('closed', null), as('open', 'duplicate')])
      expect(other).not.toHaveProperty('duplicate');
  });

  test.each([
    null,
    undefined,
    'html',
    4,
    {},
    { ...issue, number: '4' },
    { ...issue, title: null },
    { ...issue, state: 1 },
  ])('that is %j is no issue', (item) => {
    expect(readIssue(item)).toBeUndefined();
  });

  test('is a comment with what we need of it', () => {
    expect(readComment({ id: 7, body: 'text', user: { type: 'Bot' } })).toEqual({
      id: 7,
      body: 'text',
      trusted: true,
    });
    expect(readComment({ id: 7, body: null, user: null })).toEqual({ id: 7, body: '', trusted: false });
  });

  test.each([null, undefined, 'html', {}, { id: '7' }])('that is %j is no comment', (item) => {
    expect(readComment(item)).toBeUndefined();
  });

  test('is the name of a label, or nothing', () => {
    expect([{ name: 'a' }, 'b', null, {}, 4].map(readLabel)).toEqual(['a', 'b', '', '', '']);
  });

  test('tells pull requests from issues', () => {
    expect([{ pull_request: {} }, { pull_request: null }, {}].map(isPullRequest)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
