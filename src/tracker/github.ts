import { Octokit } from '@octokit/rest';
import { SYNC_WORDS } from '../words/issue.ts';
import { isPullRequest, nextPage, PAGE, type Query, readIssue } from './github-answer.ts';
import { type Attempt, refusal } from './refusal.ts';
import { patiently, type Sleep } from './retry.ts';
import { type IssueTracker, type Repository, type TrackedIssue, TrackerError } from './tracker.ts';

export interface GitHubOptions {
  readonly repository: Repository;
  /** `https://api.github.com`, or `https://HOST/api/v3` for Enterprise. */
  readonly apiUrl: string;
  /** Absent: reads what is public. */
  readonly token?: string;
  readonly sleep: Sleep;
  /** For one request, its answer included. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;

/** Everything, in an order that new issues do not disturb: a label or a search would lose some. */
const FIRST_PAGE: Query = { state: 'all', sort: 'created', direction: 'asc', per_page: String(PAGE) };

interface Page {
  readonly issues: readonly TrackedIssue[];
  /** Of the pull requests too. */
  readonly numbers: readonly number[];
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
  const { repository, sleep } = options;
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

  async function page(query: Query): Promise<Page> {
    const answer = await send('list', 200, () => octokit.rest.issues.listForRepo({ ...query, ...named }));
    // A broken answer comes as text. Taken for an empty list, every issue would be opened again.
    if (!Array.isArray(answer.data)) throw unusable('list', SYNC_WORDS.errors.notAnIssueList);
    const issues: TrackedIssue[] = [];
    const numbers: number[] = [];
    for (const item of answer.data as unknown[]) {
      const issue = readIssue(item);
      if (issue === undefined) throw unusable('list', SYNC_WORDS.errors.notAnIssue);
      numbers.push(issue.number);
      if (!isPullRequest(item)) issues.push(issue);
    }
    const next = nextPage(String(answer.headers.link ?? ''), query, numbers.length);
    return { issues, numbers, ...(next === undefined ? {} : { next }) };
  }

  return {
    async list() {
      const byNumber = new Map<number, TrackedIssue>();
      const seen = new Set<number>();
      let query: Query | undefined = FIRST_PAGE;
      while (query !== undefined) {
        const asked = query;
        const found: Page = await patiently(() => page(asked), sleep);
        // Pages that lead back to where we were would be read for ever.
        if (found.next && found.numbers.every((number) => seen.has(number))) {
          throw unusable('list', SYNC_WORDS.errors.pagesRepeat);
        }
        for (const number of found.numbers) seen.add(number);
        for (const issue of found.issues) byNumber.set(issue.number, issue);
        query = found.next;
      }
      return [...byNumber.values()].sort((a, b) => a.number - b.number);
    },

    read: (number) =>
      patiently(async () => {
        const answer = await send('read', 200, () =>
          octokit.rest.issues.get({ ...named, issue_number: number }),
        );
        return wholeIssue(answer, 'read');
      }, sleep),

    async create(draft) {
      const sent = { title: draft.title, body: draft.body, labels: [...draft.labels] };
      const answer = await send('create', 201, () => octokit.rest.issues.create({ ...named, ...sent }));
      return wholeIssue(answer, 'create');
    },

    change: (number, { stateReason, ...change }) =>
      patiently(async () => {
        const reason = stateReason === undefined ? {} : { state_reason: stateReason };
        const sent = { ...named, issue_number: number, ...change, ...reason };
        return wholeIssue(await send('change', 200, () => octokit.rest.issues.update(sent)), 'change');
      }, sleep),
  };
}

/** Where a token may be sent: over TLS, or to this machine. */
function safeAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const encrypted = url?.protocol === 'https:' || (url?.protocol === 'http:' && local);
  if (url === undefined || !encrypted || url.username !== '' || url.password !== '') {
    throw new TrackerError('unsafe-address', SYNC_WORDS.errors.unsafeAddress);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** `fetch` names a header that it cannot send, with its value, in its error. */
function safeToken(token: string): string {
  if (!/^[\x21-\x7e]+$/.test(token)) throw new TrackerError('bad-credentials', SYNC_WORDS.errors.badToken);
  return token;
}

function withoutToken(message: string, token: string): string {
  return token === '' ? message : message.replaceAll(token, '[token]');
}

/** `fetch` has no time limit of its own, and follows redirects. */
function guardedFetch(timeoutMs: number): typeof fetch {
  return (url, init) => fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
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
