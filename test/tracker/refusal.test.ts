import { describe, expect, test } from 'vitest';
import { type Answer, type Attempt, refusal } from '../../src/tracker/refusal.ts';

const told = (attempt: Attempt, status: number, more: Partial<Answer> = {}) => {
  const { kind, wait } = refusal(
    { status, message: '', headers: {}, ...more },
    attempt,
    'exampleshire/plans',
  );
  return wait === undefined ? kind : { kind, wait };
};
const said = (message: string) => ({ message });

/** What an answer means: the status alone does not tell. */
describe('an answer', () => {
  test.each([
    ['list', 301, {}, 'moved'],
    ['change', 307, {}, 'moved'],
    ['create', 401, {}, 'bad-credentials'],
    ['list', 403, {}, 'no-access'],
    ['read', 403, {}, 'no-access'],
    ['change', 403, {}, 'read-only-token'],
    ['create', 403, {}, 'read-only-token'],
    ['label', 403, {}, 'read-only-token'],
    ['comment', 403, {}, 'read-only-token'],
    ['rewrite', 403, {}, 'read-only-token'],
    ['create', 403, said('Repository was archived so is read-only.'), 'archived'],
    ['read', 404, {}, 'gone'],
    ['read', 410, {}, 'gone'],
    ['list', 404, {}, 'no-access'],
    ['create', 410, {}, 'issues-disabled'],
    ['create', 400, {}, 'rejected'],
    ['create', 422, {}, 'rejected'],
    ['change', 499, {}, 'rejected'],
    ['create', 500, {}, 'unknown-outcome'],
    ['comment', 502, {}, 'unknown-outcome'],
    ['change', 500, {}, 'unavailable'],
    ['rewrite', 500, {}, 'unavailable'],
    // A success that was not the one asked for: nobody knows what it did.
    ['create', 200, {}, 'unknown-outcome'],
    ['list', 204, {}, 'unavailable'],
  ] as const)('to %s with status %i %j is %s', (attempt, status, more, kind) => {
    expect(told(attempt, status, more)).toBe(kind);
  });

  const used = { 'x-ratelimit-remaining': '0' };
  test.each([
    ['its words', 403, { message: 'You have exceeded a secondary rate limit.' }, undefined],
    ['its words of old', 403, { message: 'You have triggered an abuse detection mechanism.' }, undefined],
    ['429', 429, {}, undefined],
    ['Retry-After', 403, { headers: { 'retry-after': '60' } }, { seconds: 60 }],
    [
      'a used-up counter',
      403,
      { headers: { ...used, 'x-ratelimit-reset': '1700000000' } },
      { until: 1_700_000_000 },
    ],
    [
      'both, of which the first counts',
      429,
      { headers: { ...used, 'retry-after': 5, 'x-ratelimit-reset': 9 } },
      { seconds: 5 },
    ],
    [
      'a counter that is not used up',
      429,
      { headers: { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': '9' } },
      undefined,
    ],
    ['a wait of nothing', 429, { headers: { 'retry-after': '0' } }, undefined],
    ['a wait that is no number', 429, { headers: { 'retry-after': 'soon' } }, undefined],
    ['a wait without end', 429, { headers: { 'retry-after': 'Infinity' } }, undefined],
    ['an end that is none', 403, { headers: { ...used, 'x-ratelimit-reset': '0' } }, undefined],
    ['an end that is no number', 403, { headers: { ...used, 'x-ratelimit-reset': 'later' } }, undefined],
    ['an end that never comes', 403, { headers: { ...used, 'x-ratelimit-reset': 'Infinity' } }, undefined],
  ] as const)('by %s asks us to slow down', (_, status, more, wait) => {
    expect(told('create', status, more)).toEqual(wait ? { kind: 'rate-limited', wait } : 'rate-limited');
  });

  test('without a word of limits is none, whatever it is asked for', () => {
    expect(told('create', 422, { headers: { 'retry-after': '60' } })).toBe('rejected');
    expect(told('change', 403, { headers: { 'x-ratelimit-remaining': '9' } })).toBe('read-only-token');
  });

  test('is quoted on one line and not at length', () => {
    const { message } = refusal(
      { status: 422, message: `a\n${'b '.repeat(500)}`, headers: {} },
      'change',
      'x/y',
    );
    expect(message).toMatch(/^GitHub refused it\. GitHub says: a b b /);
    expect(message.length).toBeLessThan(240);
  });
});
