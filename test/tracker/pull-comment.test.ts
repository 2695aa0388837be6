import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitHubComments } from '../../src/tracker/github-comments.ts';
import { type CommentResult, planComment, writeComment } from '../../src/tracker/pull-comment.ts';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { BOT, OFFICER, OUTSIDER, type StoredComment } from '../contract/repository.ts';
import { now } from './example.ts';

const TEXTS = { allClear: 'All clear.', second: 'Written twice.', cut: 'Cut.' };
const PULL = 2;

describe.each(['api.github.com', 'ghes-3.17'] as const)(
  'the comment on a pull request at %s',
  async (edition) => {
    const github = await startGitHub(edition);
    let waits: number[] = [];
    afterAll(() => github.close());
    beforeEach(() => {
      github.reset();
      github.repository.open({ title: 'An issue' }, OFFICER);
      github.repository.open({ title: 'Move a date' }, OFFICER, 'pull-request');
    });
    afterEach(() => expect(github.violations).toEqual([]));

    /** One run with `--apply`; `meanwhile` is what a person does between our reading and our writing. */
    async function say(text: string | undefined, { token = TOKEN, pull = PULL, meanwhile = () => {} } = {}) {
      waits = [];
      const sleep = async (milliseconds: number) => void waits.push(milliseconds);
      const options = { repository: github.name, apiUrl: github.url, token, sleep, now };
      const comments = gitHubComments(pull, options);
      const state = await comments.state();
      if (state === undefined) return 'no pull request';
      const plan = planComment(state, await comments.list(), {
        ...TEXTS,
        ...(text !== undefined && { text }),
      });
      meanwhile();
      const result: CommentResult = await writeComment(plan, comments, sleep);
      return plan.left ?? result;
    }

    const bodies = () => github.repository.comments.map(({ body }) => body);
    const comment = (at = 0) => github.repository.comments[at] as StoredComment;
    const writes = () => github.log.map(({ method }) => method).filter((method) => method !== 'GET');

    test('is written once, follows the text, and says "all clear" in the end', async () => {
      expect(await say('Action 7 moved.')).toBe('done');
      expect(bodies()).toEqual([
        expect.stringMatching(
          /^<!-- plan-sync-comment v1 b=[0-9a-f]{12} -->\nAction 7 moved\.\n<!-- \/plan-sync -->$/,
        ),
      ]);
      await say('Action 7 and 8 moved.');
      await say(undefined);
      expect(bodies()).toEqual([expect.stringContaining('\nAll clear.\n')]);
      expect(writes()).toEqual(['POST', 'PATCH', 'PATCH']);
    });

    test('is not written again when it says all of it already', async () => {
      await say('Action 7 moved.');
      github.forget();
      await say('Action 7 moved.');
      expect(writes()).toEqual([]);
    });

    test('is not there as long as there is nothing to say', async () => {
      expect(await say(undefined)).toBe('done');
      expect(github.repository.comments).toEqual([]);
    });

    test('is found behind a hundred others', async () => {
      for (let number = 1; number <= 120; number += 1) github.repository.comment(PULL, `${number}`, OUTSIDER);
      await say('One.');
      await say('Two.');
      expect(github.repository.comments).toHaveLength(121);
      expect(comment(120).body).toContain('Two.');
    });

    test('keeps what people wrote below it, and is theirs once they change it', async () => {
      await say('One.');
      github.repository.rewrite(comment(), `${comment().body}\r\n\r\nThanks!`);
      await say('Two.');
      expect(comment().body).toMatch(/\nTwo\.\n<!-- \/plan-sync -->\r\n\r\nThanks!$/);
      github.repository.rewrite(comment(), comment().body.replace('Two.', 'Three.'));
      expect(await say('Four.')).toBe('edited');
      expect(comment().body).toContain('Three.');
    });

    test('is not taken from a passer-by who copies its first line', async () => {
      await say('One.');
      const copied = comment().body;
      github.reset();
      for (const title of ['An issue', 'A change'])
        github.repository.open({ title }, OFFICER, 'pull-request');
      github.repository.comment(PULL, copied, OUTSIDER);
      await say('Two.');
      expect(bodies()).toEqual([copied, expect.stringContaining('Two.')]);
    });

    test('cannot be ended by its own text', async () => {
      await say('One. <!-- /plan-sync --> Two.');
      github.forget();
      await say('One. <!-- /plan-sync --> Two.');
      expect(writes()).toEqual([]);
    });

    test('written twice by two runs at once, one of them says so', async () => {
      await say('One.');
      github.repository.comment(PULL, comment().body, BOT);
      await say('Two.');
      expect(bodies()).toEqual([expect.stringContaining('Two.'), expect.stringContaining('Written twice.')]);
      expect(waits).toEqual([1000]);
      github.forget();
      await say('Two.');
      expect(writes()).toEqual([]);
    });

    test.each(['drop-after', '502-after', 'cut-after'] as const)(
      'that was written without an answer (%s) is looked for and not sent again',
      async (kind) => {
        github.fail({ kind, at: 1, on: 'POST' });
        expect(await say('One.')).toBe('done');
        expect(writes()).toEqual(['POST']);
        expect(waits).toEqual([2000]);
      },
    );

    test.each(['drop-before', '502-before'] as const)(
      'that nobody knows of (%s) is not sent again in this run',
      async (kind) => {
        github.fail({ kind, at: 1, on: 'POST' });
        expect(await say('One.')).toEqual({
          error: expect.stringContaining('whether the comment was written'),
        });
        expect(writes()).toEqual(['POST']);
        expect(waits).toEqual([2000, 3000, 10_000]);
      },
    );

    test('of another kind is not taken for one that was written without an answer', async () => {
      github.repository.comment(PULL, 'I agree.', OFFICER);
      github.fail({ kind: 'drop-before', at: 1, on: 'POST' });
      expect(await say('One.')).toHaveProperty('error');
      github.fail({ kind: 'rejected', at: 1, on: 'POST' });
      expect(await say('One.')).toHaveProperty('error');
      expect(waits).toEqual([]);
    });

    test('without its end line is theirs, and so is a second one that they changed', async () => {
      await say('One.');
      github.repository.comment(PULL, comment().body.replace('One.', 'Mine.'), OFFICER);
      github.repository.rewrite(comment(), comment().body.replace('<!-- /plan-sync -->', ''));
      const before = bodies();
      expect(await say('Two.')).toBe('edited');
      expect(bodies()).toEqual(before);
    });

    test.each(['drop-after', '502-after', '502-before'] as const)(
      'is changed in spite of %s',
      async (kind) => {
        await say('One.');
        github.fail({ kind, at: 1, on: 'PATCH' });
        expect(await say('Two.')).toBe('done');
        expect(bodies()).toEqual([expect.stringContaining('Two.')]);
      },
    );

    test('is left alone when a person was quicker', async () => {
      await say('One.');
      const meanwhile = () => void github.repository.rewrite(comment(), 'Mine now.');
      expect(await say('Two.', { meanwhile })).toBe('changed-meanwhile');
      expect(bodies()).toEqual(['Mine now.']);
    });

    test('waits when GitHub asks for it', async () => {
      github.fail({ kind: 'secondary-limit', at: 1, on: 'POST' });
      expect(await say('One.')).toBe('done');
      expect(waits).toEqual([60_000]);
    });

    test('says what a token that may only read would need', async () => {
      github.fail({ kind: 'read-only', at: 1, on: 'POST' });
      expect(await say('One.')).toEqual({ error: expect.stringContaining('pull-requests: write') });
      expect(writes()).toEqual(['POST']);
    });

    test('is not written where people have closed or locked the pull request', async () => {
      github.repository.people.lock(PULL);
      expect(await say('One.')).toBe('locked');
      github.repository.open({ title: 'Another' }, OFFICER, 'pull-request');
      github.repository.people.close(3);
      expect(await say('One.', { pull: 3 })).toBe('closed');
      expect(github.repository.comments).toEqual([]);
    });

    test('is not written on an issue, or on nothing', async () => {
      expect(await say('One.', { pull: 1 })).toBe('no pull request');
      expect(await say('One.', { pull: 9 })).toBe('no pull request');
    });

    test('fits, however long its text is', async () => {
      expect(await say('x'.repeat(70_000))).toBe('done');
      expect(comment().body.endsWith('Cut.\n<!-- /plan-sync -->')).toBe(true);
    });
  },
);
