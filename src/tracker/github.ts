import { Octokit } from '@octokit/rest';
import { SYNC_WORDS } from '../words/issue.ts';
import { isPullRequest, nextPage, PAGE, type Query, readIssue, readLabel } from './github-answer.ts';
import { guardedFetch, safeAddress, safeToken, withoutToken } from './github-request.ts';
import { type Attempt, refusal } from './refusal.ts';
import { type Sleep, triesOf } from './retry.ts';
import { isAsSeen, isAsWanted } from './same.ts';
import {
  type IssueChange,
  type IssueDraft,
  type IssueTracker,
  type Repository,
  type TrackedIssue,
  TrackerError,
} from './tracker.ts';

export interface GitHubOptions {
  readonly repository: Repository;
  /** `https://api.github.com`, or `https://HOST/api/v3` for Enterprise. */
  readonly apiUrl: string;
  /** Absent: reads what is public. */
  readonly token?: string;
  readonly sleep: Sleep;
  /** The moment, for limits that end at one. */
  readonly now: () => Date;
  /** For one request, its answer included. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;

/** Everything, in an order that new issues do not disturb: a label or a search would lose some. */
const FIRST_PAGE: Query = { state: 'all', sort: 'created', direction: 'asc', per_page: String(PAGE) };
const FIRST_LABELS: Query = { per_page: String(PAGE) };

interface Page {
  /** By number or name. */
  readonly items: ReadonlyMap<number | string, unknown>;
  /** What to ask for the next page. */
  readonly next?: Query;
}

interface RawAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: { readonly [name: string]: string | number | undefined };
}

/**
 * The issues of a GitHub repository. The only file that knows Octokit.
 *
 * Octokit without its retry plugin, which repeats a POST that has succeeded; redirects are not
 * followed, because `fetch` would send a write, with the token, to wherever a moved repository or
 * issue now is; and only the one status that means success is taken for it, because Octokit gives a
 * 301 out as a success.
 *
 * Throws `TrackerError` at once when the address or the token cannot be used safely.
 */
export function gitHubIssues(options: GitHubOptions): IssueTracker {
  const { repository } = options;
  const tries = triesOf(options.sleep, options.now);
  const token = options.token?.trim() ?? '';
  const named = { owner: repository.owner, repo: repository.name };
  const octokit = new Octokit({
    baseUrl: safeAddress(options.apiUrl),
    userAgent: 'civicplan',
    // Octokit prints failed requests to the console otherwise.
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: { fetch: guardedFetch(options.timeoutMs ?? TIMEOUT_MS) },
    ...(token === '' ? {} : { auth: safeToken(token) }),
  });

  /** Sends one request and gives the answer if it has the status that means success. */
  async function send(
    attempt: Attempt,
    expected: number,
    request: () => Promise<RawAnswer>,
  ): Promise<RawAnswer> {
    const refuse = (status: number, message: string, headers: RawAnswer['headers']) =>
      refusal(
        { status, message: withoutToken(message, token), headers },
        attempt,
        `${named.owner}/${named.repo}`,
      );
    let answer: RawAnswer;
    try {
      answer = await request();
    } catch (error) {
      // No answer at all is a status 500 for Octokit; with a time limit it may be no HTTP error.
      const { status, message, response } = error as {
        status?: number;
        message?: string;
        response?: RawAnswer;
      };
      throw refuse(status ?? 500, message ?? '', response?.headers ?? {});
    }
    if (answer.status !== expected) throw refuse(answer.status, '', answer.headers);
    return answer;
  }

  /** All pages of a list, one after the other. `nameOf` tells the items apart. */
  async function pages(
    first: Query,
    request: (query: Query) => Promise<RawAnswer>,
    nameOf: (item: unknown) => number | string,
  ): Promise<unknown[]> {
    const byName = new Map<number | string, unknown>();
    let query: Query | undefined = first;
    while (query !== undefined) {
      const asked = query;
      const found: Page = await tries.upToFourTimes(async () =>
        page(asked, await send('list', 200, () => request(asked)), nameOf),
      );
      // Pages that lead back to where we were would be read for ever.
      if (found.next && [...found.items.keys()].every((name) => byName.has(name))) {
        throw unusable('list', SYNC_WORDS.errors.pagesRepeat);
      }
      for (const [name, item] of found.items) byName.set(name, item);
      query = found.next;
    }
    return [...byName.values()];
  }

  async function read(number: number): Promise<TrackedIssue> {
    const answer = await send('read', 200, () => octokit.rest.issues.get({ ...named, issue_number: number }));
    return wholeIssue(answer, 'read');
  }

  async function open(draft: IssueDraft): Promise<TrackedIssue> {
    const { title, body, labels, assignees } = draft;
    const sent = {
      title,
      body,
      labels: [...labels],
      ...(assignees.length > 0 && { assignees: [...assignees] }),
    };
    const answer = await send('create', 201, () => octokit.rest.issues.create({ ...named, ...sent }));
    return wholeIssue(answer, 'create');
  }

  async function write(number: number, { stateReason, ...change }: IssueChange): Promise<TrackedIssue> {
    const reason = stateReason === undefined ? {} : { state_reason: stateReason };
    const sent = { ...named, issue_number: number, ...change, ...reason };
    return wholeIssue(await send('change', 200, () => octokit.rest.issues.update(sent)), 'change');
  }

  return {
    async list() {
      const request = (query: Query) => octokit.rest.issues.listForRepo({ ...query, ...named });
      const items = await pages(FIRST_PAGE, request, (item) => readable(item).number);
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
      const request = (query: Query) => octokit.rest.issues.listLabelsForRepo({ ...query, ...named });
      return (await pages(FIRST_LABELS, request, readLabel)).map(readLabel);
    },

    createLabel: ({ name, colour, description }) =>
      tries.upToFourTimes(async () => {
        const sent = { ...named, name, color: colour, description };
        try {
          await send('label', 201, () => octokit.rest.issues.createLabel(sent));
        } catch (error) {
          // It is there already: made by somebody meanwhile, or by an attempt of ours without an answer.
          if (!isRejected(error)) throw error;
        }
      }),

    isAssignable: (login) =>
      tries.upToFourTimes(async () => {
        try {
          await send('read', 204, () =>
            octokit.rest.issues.checkUserCanBeAssigned({ ...named, assignee: login }),
          );
          return true;
        } catch (error) {
          if (error instanceof TrackerError && error.kind === 'gone') return false;
          throw error;
        }
      }),
  };
}

function page(asked: Query, { data, headers }: RawAnswer, nameOf: (item: unknown) => number | string): Page {
  // A broken answer comes as text. Taken for an empty list, every issue would be opened again.
  if (!Array.isArray(data)) throw unusable('list', SYNC_WORDS.errors.notAList);
  const next = nextPage(String(headers.link ?? ''), asked, data.length);
  const items = new Map((data as unknown[]).map((item) => [nameOf(item), item]));
  return { items, ...(next === undefined ? {} : { next }) };
}

function readable(item: unknown): TrackedIssue {
  const issue = readIssue(item);
  if (issue === undefined) throw unusable('list', SYNC_WORDS.errors.notAnIssue);
  return issue;
}

function isRejected(error: unknown): boolean {
  return error instanceof TrackerError && error.kind === 'rejected';
}

function wholeIssue(answer: RawAnswer, attempt: Attempt): TrackedIssue {
  const issue = readIssue(answer.data);
  if (issue === undefined) throw unusable(attempt, SYNC_WORDS.errors.notAnIssue);
  return issue;
}

/** The right status with content that cannot be right: the connection broke, or something sits in between. */
function unusable(attempt: Attempt, message: string): TrackerError {
  return refusal({ status: 500, message, headers: {} }, attempt, '');
}

function nothing(): void {}
