import { SYNC_WORDS } from '../words/issue.ts';
import type { PullComment, PullComments } from './comments.ts';
import { PAGE, type Query, readComment, readIssue } from './github-answer.ts';
import { type GitHubOptions, gitHubClient, unusable } from './github-client.ts';
import type { Attempt } from './refusal.ts';
import { TrackerError } from './tracker.ts';

const FIRST_PAGE: Query = { per_page: String(PAGE) };

/**
 * The comments of a pull request on GitHub, which keeps them as those of an issue. Throws `TrackerError` at
 * once when the address or the token cannot be used safely.
 */
export function gitHubComments(pull: number, options: GitHubOptions): PullComments {
  const { send, pages, tries } = gitHubClient(options);
  const issue = { issue_number: pull };

  async function list(): Promise<PullComment[]> {
    const nameOf = (item: unknown) => readable(item, 'list').id;
    const items = await pages('GET /issues/{issue_number}/comments', issue, FIRST_PAGE, nameOf);
    return items.map((item) => readable(item, 'list')).sort((a, b) => a.id - b.id);
  }

  return {
    list,

    state: () =>
      tries.upToFourTimes(async () => {
        // Asked of pull requests: a token for those need not see issues.
        const route = 'GET /pulls/{pull_number}';
        const item = await orNothing(() => send('read', 200, route, { pull_number: pull }));
        if (item === undefined) return undefined;
        const found = readIssue(item);
        if (found === undefined) throw unusable('read', SYNC_WORDS.errors.notAnIssue);
        return { open: found.open, locked: found.locked };
      }),

    create: (body) =>
      tries.once(async () => {
        const sent = { ...issue, body };
        return readable(await send('comment', 201, 'POST /issues/{issue_number}/comments', sent), 'comment');
      }),

    change: (seen, body) =>
      tries.upToFourTimes(async () => {
        // Looked at before every attempt: one that was carried out without an answer is found done.
        const found = (await list()).find(({ id }) => id === seen.id);
        if (found?.body === body) return found;
        if (found?.body !== seen.body) return undefined;
        const sent = { comment_id: seen.id, body };
        const answer = await send('rewrite', 200, 'PATCH /issues/comments/{comment_id}', sent);
        return readable(answer, 'rewrite');
      }),
  };
}

async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof TrackerError && error.kind === 'gone') return undefined;
    throw error;
  }
}

function readable(item: unknown, attempt: Attempt): PullComment {
  const comment = readComment(item);
  if (comment === undefined) throw unusable(attempt, SYNC_WORDS.errors.notAComment);
  return comment;
}
