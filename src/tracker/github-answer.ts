import type { PullComment } from './comments.ts';
import type { TrackedIssue } from './tracker.ts';

/** Parameters of a request for a list. */
export type Query = Readonly<Record<string, string>>;

/** As many as GitHub gives at once. */
export const PAGE = 100;

/** Roles that GitHub gives only to people whom the repository's owners let in. */
const TRUSTED_ROLES: ReadonlySet<unknown> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * The query of the next page, as GitHub's Link header has it. Only the query is taken: it may hold a
 * cursor instead of a page number (google/go-github#3565), and the token goes to no other address: of the
 * query only the names that stand in ours, the page and the cursor, as Octokit takes `baseUrl` for an order.
 * A full page without the header may have lost it to a proxy: then the next one is asked for by number,
 * unless earlier headers came through.
 */
export function nextPage(link: string, asked: Query, length: number): Query | undefined {
  const next = /<([^<>]+)>;\s*rel="next"/.exec(link)?.[1];
  if (next !== undefined && URL.canParse(next)) {
    const names = new Set([...Object.keys(asked), 'page', 'after']);
    return Object.fromEntries([...new URL(next).searchParams].filter(([name]) => names.has(name)));
  }
  return length < PAGE || asked.after !== undefined
    ? undefined
    : { ...asked, page: String(Number(asked.page ?? '1') + 1) };
}

/** GitHub lists pull requests among the issues. */
export function isPullRequest(item: unknown): boolean {
  return (item as { pull_request?: unknown }).pull_request != null;
}

/** One issue of an answer; nothing when it is not one. */
export function readIssue(item: unknown): TrackedIssue | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { number, title, body, state, state_reason, labels, user, author_association, locked } =
    item as Record<string, unknown>;
  if (typeof number !== 'number' || typeof title !== 'string' || typeof state !== 'string') return undefined;
  return {
    number,
    title,
    body: typeof body === 'string' ? body : '',
    open: state === 'open',
    ...(state === 'closed' && state_reason === 'duplicate' && { duplicate: true }),
    labels: Array.isArray(labels) ? labels.map(readLabel) : [],
    locked: locked === true,
    trusted: isTrusted(user, author_association),
  };
}

/** One comment of an answer; nothing when it is not one. */
export function readComment(item: unknown): PullComment | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, body, user, author_association } = item as Record<string, unknown>;
  if (typeof id !== 'number') return undefined;
  return { id, body: typeof body === 'string' ? body : '', trusted: isTrusted(user, author_association) };
}

/** A bot, or somebody with a role in the repository. */
function isTrusted(user: unknown, association: unknown): boolean {
  return (user as { type?: unknown } | null)?.type === 'Bot' || TRUSTED_ROLES.has(association);
}

/** The name of a label in an answer; empty when it is none. */
export function readLabel(item: unknown): string {
  if (typeof item === 'string') return item;
  const name = (item as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}
