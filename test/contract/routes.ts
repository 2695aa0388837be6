import { showPull } from './pull.ts';
import {
  type Account,
  ASSIGNABLE,
  type Change,
  type Draft,
  type Invalid,
  type Repository,
  type StoredIssue,
  type StoredLabel,
} from './repository.ts';
import { showComment, showIssue, showLabel } from './representation.ts';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly sent?: unknown;
  readonly userAgent?: string;
  /** When it arrives, by a clock of the test; without one the list never lags. */
  readonly now?: number;
  /** Whose token it carries. */
  readonly account: Account | 'none' | 'unknown';
}

export interface Response {
  readonly status: number;
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Names of the parameters in its Link header. */
  readonly linked?: readonly string[];
}

interface Place {
  /** As many as a page holds at most. */
  readonly pageSize: number;
  /** The address of the repository in the API. */
  readonly base: string;
  readonly repository: { readonly owner: string; readonly name: string };
}

/** The answer that GitHub would give, with what it does to the repository. */
export function answer(request: Request, repository: Repository, place: Place): Response {
  const { method, path, account } = request;
  if (account === 'unknown') return refuse(401, 'Bad credentials');
  const root = `/repos/${place.repository.owner}/${place.repository.name}`;
  const issues = `${root}/issues`;
  if (path === `${root}/labels`)
    return method === 'GET' ? labels(request, repository, place) : label(request, repository, place);
  if (path.startsWith(`${root}/assignees/`)) {
    const login = decodeURIComponent(path.slice(`${root}/assignees/`.length));
    return ASSIGNABLE.includes(login) ? { status: 204 } : refuse(404, 'Not Found');
  }
  const pull = new RegExp(`^${root}/pulls/(\\d+)$`).exec(path);
  if (pull && method === 'GET') {
    const found = repository.find(Number(pull[1]));
    return found?.pullRequest ? { status: 200, body: showPull(found, place.base) } : refuse(404, 'Not Found');
  }
  const talk = new RegExp(`^${issues}/(\\d+)/comments$`).exec(path);
  if (talk) return comments(Number(talk[1]), request, repository, place);
  const comment = new RegExp(`^${issues}/comments/(\\d+)$`).exec(path);
  if (comment) return rewrite(Number(comment[1]), request, repository, place);
  const number = path.startsWith(`${issues}/`) ? Number(path.slice(issues.length + 1)) : undefined;
  if (path === issues && method === 'GET') return list(request, repository, place);
  if (path === issues && method === 'POST') return create(request, repository, place);
  if (number === undefined) return refuse(404, 'Not Found');
  const issue = repository.find(number);
  if (issue === undefined) return refuse(404, 'Not Found');
  if (method === 'GET') return { status: 200, body: showIssue(issue, repository.labels, place.base) };
  if (method === 'PATCH') return change(request, repository, issue, place);
  return refuse(404, 'Not Found');
}

function list(
  { query, now = Number.POSITIVE_INFINITY }: Request,
  repository: Repository,
  place: Place,
): Response {
  const state = query.state ?? 'open';
  const wanted = repository.issues
    // The list lags behind: what was opened just now may not be in it (judell/bram#254).
    .filter((issue) => (repository.seenFrom.get(issue.number) ?? 0) <= now)
    .filter((issue) => state === 'all' || issue.state === state)
    .filter(
      (issue) =>
        query.labels === undefined || query.labels.split(',').every((label) => issue.labels.includes(label)),
    )
    .sort((a, b) => (query.direction === 'asc' ? a.number - b.number : b.number - a.number));
  return page(wanted, query, (issue) => showIssue(issue, repository.labels, place.base), 'issues', place);
}

/** GitHub's pages go on by a cursor in the Link header (google/go-github#3565). */
function page<T>(
  wanted: readonly T[],
  query: Request['query'],
  show: (one: T) => object,
  what: string,
  place: Place,
): Response {
  const size = Math.min(Number(query.per_page ?? '30'), place.pageSize);
  const from = query.after === undefined ? (Number(query.page ?? '1') - 1) * size : readCursor(query.after);
  const body = wanted.slice(from, from + size).map(show);
  if (from + size >= wanted.length) return { status: 200, body };
  const number = String(Math.floor(from / size) + 2);
  const next = new URLSearchParams({ ...query, after: cursor(from + size), page: number });
  // The address in it names the repository by its id, not by its name.
  const link = `<${new URL(`/repositories/1/${what}`, place.base).href}?${next}>; rel="next"`;
  return { status: 200, body, headers: { link }, linked: ['after'] };
}

function labels({ query }: Request, repository: Repository, place: Place): Response {
  return page(repository.labels, query, (one) => showLabel(one, place.base), 'labels', place);
}

function label({ account, sent }: Request, repository: Repository, place: Place): Response {
  if (!mayWrite(account)) return refuse(404, 'Not Found');
  const { name, color = 'ededed', description = null } = sent as Partial<StoredLabel>;
  if (
    name === undefined ||
    name.length > 50 ||
    !/^[0-9a-f]{6}$/i.test(color) ||
    (description ?? '').length > 100
  ) {
    return invalid({ field: 'name', code: 'invalid' }, 'Label');
  }
  const made = { name, color, description };
  if (!repository.addLabel(made)) return invalid({ field: 'name', code: 'already_exists' }, 'Label');
  return { status: 201, body: showLabel(made, place.base) };
}

function comments(
  number: number,
  { method, query, account, sent }: Request,
  repository: Repository,
  place: Place,
): Response {
  if (repository.find(number) === undefined) return refuse(404, 'Not Found');
  if (method === 'GET') {
    const there = repository.comments.filter(({ issue }) => issue === number);
    return page(there, query, (one) => showComment(one, place.base), `issues/${number}/comments`, place);
  }
  // Anyone with an account may comment in a public repository.
  if (typeof account === 'string') return refuse(404, 'Not Found');
  const written = repository.comment(number, (sent as { body: string }).body, account);
  if ('code' in written) return invalid(written, 'IssueComment');
  const body = showComment(written, place.base);
  return { status: 201, body, headers: { location: `${place.base}/issues/comments/${written.id}` } };
}

function rewrite(id: number, { account, sent }: Request, repository: Repository, place: Place): Response {
  const comment = repository.comments.find((one) => one.id === id);
  if (comment === undefined) return refuse(404, 'Not Found');
  if (!mayWrite(account)) return refuse(403, 'Must have admin rights to Repository.');
  const problem = repository.rewrite(comment, (sent as { body: string }).body);
  return problem ? invalid(problem, 'IssueComment') : { status: 200, body: showComment(comment, place.base) };
}

function mayWrite(account: Request['account']): boolean {
  return typeof account === 'object' && (account.type === 'Bot' || account.association !== 'NONE');
}

function create({ account, sent }: Request, repository: Repository, place: Place): Response {
  // Anyone with an account may open an issue in a public repository.
  if (account === 'none' || account === 'unknown') return refuse(404, 'Not Found');
  const issue = repository.open(sent as Draft, account);
  if ('code' in issue) return invalid(issue);
  return {
    status: 201,
    body: showIssue(issue, repository.labels, place.base),
    headers: { location: `${place.base}/issues/${issue.number}` },
  };
}

function change(
  { account, sent }: Request,
  repository: Repository,
  issue: StoredIssue,
  place: Place,
): Response {
  if (account === 'none' || account === 'unknown') return refuse(404, 'Not Found');
  if (account.type !== 'Bot' && account.association === 'NONE') {
    return refuse(403, 'Must have admin rights to Repository.');
  }
  const problem = repository.change(issue, sent as Change);
  return problem ? invalid(problem) : { status: 200, body: showIssue(issue, repository.labels, place.base) };
}

function invalid({ field, code }: Invalid, resource = 'Issue'): Response {
  const body = {
    message: 'Validation Failed',
    errors: [{ resource, field, code }],
    documentation_url: 'https://docs.github.com/rest/issues/issues',
    status: '422',
  };
  return { status: 422, body };
}

function refuse(status: number, message: string): Response {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

const cursor = (position: number) => Buffer.from(`cursor:${position}`).toString('base64');
const readCursor = (text: string) => Number(Buffer.from(text, 'base64').toString().slice('cursor:'.length));
