import { SYNC_WORDS } from '../words/issue.ts';
import { isPullRequest, PAGE, type Query, readIssue, readLabel } from './github-answer.ts';
import { type GitHubOptions, gitHubClient, unusable } from './github-client.ts';
import type { Attempt } from './refusal.ts';
import { isAsSeen, isAsWanted } from './same.ts';
import {
  type IssueChange,
  type IssueDraft,
  type IssueTracker,
  type TrackedIssue,
  TrackerError,
} from './tracker.ts';

/** Everything, in an order that new issues do not disturb: a label or a search would lose some. */
const FIRST_PAGE: Query = { state: 'all', sort: 'created', direction: 'asc', per_page: String(PAGE) };
const FIRST_LABELS: Query = { per_page: String(PAGE) };

/**
 * The issues of a GitHub repository. Throws `TrackerError` at once when the address or the token cannot be
 * used safely.
 */
export function gitHubIssues(options: GitHubOptions): IssueTracker {
  const { send, pages, tries } = gitHubClient(options);

  async function read(number: number): Promise<TrackedIssue> {
    return wholeIssue(
      await send('read', 200, 'GET /issues/{issue_number}', { issue_number: number }),
      'read',
    );
  }

  async function open(draft: IssueDraft): Promise<TrackedIssue> {
    const { title, body, labels, assignees } = draft;
    const sent = { title, body, labels, ...(assignees.length > 0 && { assignees }) };
    return wholeIssue(await send('create', 201, 'POST /issues', sent), 'create');
  }

  async function write(number: number, { stateReason, ...change }: IssueChange): Promise<TrackedIssue> {
    const reason = stateReason === undefined ? {} : { state_reason: stateReason };
    const sent = { issue_number: number, ...change, ...reason };
    return wholeIssue(await send('change', 200, 'PATCH /issues/{issue_number}', sent), 'change');
  }

  return {
    async list() {
      const items = await pages('GET /issues', {}, FIRST_PAGE, (item) => readable(item).number);
      return items
        .filter((item) => !isPullRequest(item))
        .map(readable)
        .sort((a, b) => a.number - b.number);
    },

    async create(draft) {
      try {
        return await tries.once(() => open(draft));
      } catch (error) {
        // GitHub refuses the whole issue for one account that it cannot be given to; nothing was opened.
        if (!isRejected(error) || draft.assignees.length === 0) throw error;
        return tries.once(() => open({ ...draft, assignees: [] }));
      }
    },

    change: (seen, change) =>
      tries.upToFourTimes(async () => {
        const found = await read(seen.number);
        if (isAsWanted(found, seen, change)) return found;
        if (!isAsSeen(found, seen)) return undefined;
        try {
          return await write(seen.number, change);
        } catch (error) {
          if (!isRejected(error) || change.stateReason !== 'duplicate') throw error;
          return write(seen.number, { ...change, stateReason: 'not_planned' });
        }
      }),

    async labels() {
      return (await pages('GET /labels', {}, FIRST_LABELS, readLabel)).map(readLabel);
    },

    createLabel: ({ name, colour, description }) =>
      tries.upToFourTimes(async () => {
        try {
          await send('label', 201, 'POST /labels', { name, color: colour, description });
        } catch (error) {
          // It is there already: made by somebody meanwhile, or by an attempt of ours without an answer.
          if (!isRejected(error)) throw error;
        }
      }),

    isAssignable: (login) =>
      tries.upToFourTimes(async () => {
        try {
          await send('read', 204, 'GET /assignees/{assignee}', { assignee: login });
          return true;
        } catch (error) {
          if (error instanceof TrackerError && error.kind === 'gone') return false;
          throw error;
        }
      }),
  };
}

function readable(item: unknown): TrackedIssue {
  const issue = readIssue(item);
  if (issue === undefined) throw unusable('list', SYNC_WORDS.errors.notAnIssue);
  return issue;
}

function isRejected(error: unknown): boolean {
  return error instanceof TrackerError && error.kind === 'rejected';
}

function wholeIssue(answer: unknown, attempt: Attempt): TrackedIssue {
  const issue = readIssue(answer);
  if (issue === undefined) throw unusable(attempt, SYNC_WORDS.errors.notAnIssue);
  return issue;
}
