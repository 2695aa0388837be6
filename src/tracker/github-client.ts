import { Octokit } from '@octokit/rest';
import { SYNC_WORDS } from '../words/issue.ts';
import { nextPage, type Query } from './github-answer.ts';
import { guardedFetch, safeAddress, safeToken, withoutToken } from './github-request.ts';
import { type Attempt, refusal } from './refusal.ts';
import { type Sleep, type Tries, triesOf } from './retry.ts';
import type { Repository } from './tracker.ts';

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

/** One repository of GitHub's API. */
export interface GitHubClient {
  /**
   * Sends one request and gives what was answered, if it has the one status that means success; else throws
   * `TrackerError`. `route` is GitHub's own way to write it, without the repository: `POST /issues`.
   */
  send(attempt: Attempt, expected: number, route: Route, parameters?: object): Promise<unknown>;
  /** All pages of a list, one after the other, each tried up to four times. `nameOf` tells the items apart. */
  pages(
    route: Route,
    parameters: object,
    first: Query,
    nameOf: (item: unknown) => number | string,
  ): Promise<unknown[]>;
  /** How requests are tried: the patience of all of them together. */
  readonly tries: Tries;
}

export type Route = `${'GET' | 'POST' | 'PATCH'} /${string}`;

const TIMEOUT_MS = 30_000;

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
 * How we speak to GitHub. The only file that knows Octokit.
 *
 * Octokit without its retry plugin, which repeats a POST that has succeeded; redirects are not
 * followed, because `fetch` would send a write, with the token, to wherever a moved repository or
 * issue now is; and only the one status that means success is taken for it, because Octokit gives a
 * 301 out as a success.
 *
 * Throws `TrackerError` at once when the address or the token cannot be used safely.
 */
export function gitHubClient(options: GitHubOptions): GitHubClient {
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

  async function answer(
    attempt: Attempt,
    expected: number,
    route: Route,
    parameters: object,
  ): Promise<RawAnswer> {
    const refuse = (status: number, message: string, headers: RawAnswer['headers']) =>
      refusal(
        { status, message: withoutToken(message, token), headers },
        attempt,
        `${named.owner}/${named.repo}`,
      );
    let given: RawAnswer;
    try {
      given = await octokit.request(route.replace(' ', ' /repos/{owner}/{repo}'), {
        ...parameters,
        ...named,
      });
    } catch (error) {
      // No answer at all is a status 500 for Octokit; with a time limit it may be no HTTP error.
      const { status, message, response } = error as {
        status?: number;
        message?: string;
        response?: RawAnswer;
      };
      throw refuse(status ?? 500, message ?? '', response?.headers ?? {});
    }
    if (given.status !== expected) throw refuse(given.status, '', given.headers);
    return given;
  }

  return {
    tries,
    async send(attempt, expected, route, parameters = {}) {
      return (await answer(attempt, expected, route, parameters)).data;
    },
    async pages(route, parameters, first, nameOf) {
      const byName = new Map<number | string, unknown>();
      let query: Query | undefined = first;
      while (query !== undefined) {
        const asked = query;
        const found: Page = await tries.upToFourTimes(async () =>
          page(asked, await answer('list', 200, route, { ...asked, ...parameters }), nameOf),
        );
        // Pages that lead back to where we were would be read for ever.
        if (found.next && [...found.items.keys()].every((name) => byName.has(name))) {
          throw unusable('list', SYNC_WORDS.errors.pagesRepeat);
        }
        for (const [name, item] of found.items) byName.set(name, item);
        query = found.next;
      }
      return [...byName.values()];
    },
  };
}

function page(asked: Query, { data, headers }: RawAnswer, nameOf: (item: unknown) => number | string): Page {
  // A broken answer comes as text. Taken for an empty list, every issue would be opened again.
  if (!Array.isArray(data)) throw unusable('list', SYNC_WORDS.errors.notAList);
  const next = nextPage(String(headers.link ?? ''), asked, data.length);
  const items = new Map((data as unknown[]).map((item) => [nameOf(item), item]));
  return { items, ...(next === undefined ? {} : { next }) };
}

/** The right status with content that cannot be right: the connection broke, or something sits in between. */
export function unusable(attempt: Attempt, message: string) {
  return refusal({ status: 500, message, headers: {} }, attempt, '');
}

function nothing(): void {}
