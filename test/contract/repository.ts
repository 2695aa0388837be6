/**
 * A repository's issues, as GitHub keeps them: what it trims, refuses, ignores and drops. Programs
 * change it through the server (`github.ts`), people through `people`, which does what the web pages do.
 */
export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Bot';
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
}

export interface StoredIssue {
  readonly number: number;
  readonly author: Account;
  readonly pullRequest: boolean;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  labels: string[];
  assignees: string[];
  locked: boolean;
  updatedAt: string;
  closedAt: string | null;
}

/** A label of the repository. GitHub makes one that is only named, in grey and without a description. */
export interface StoredLabel {
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface StoredComment {
  readonly id: number;
  /** The number of the issue or the pull request. */
  readonly issue: number;
  readonly author: Account;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

export interface Draft {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly string[];
}

export interface Change extends Partial<Draft> {
  readonly state?: 'open' | 'closed';
  readonly state_reason?: StoredIssue['stateReason'];
}

/** What GitHub says when it refuses content: status 422. */
export interface Invalid {
  readonly field: string;
  readonly code: string;
}

export const BOT: Account = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' };
export const OFFICER: Account = { login: 'performance-officer', type: 'User', association: 'MEMBER' };
export const OUTSIDER: Account = { login: 'passer-by', type: 'User', association: 'NONE' };

/** Accounts that may be given an issue of this repository. */
export const ASSIGNABLE: readonly string[] = ['exampleshire-ceo', 'exampleshire-cfo', 'performance-officer'];

export interface Repository {
  readonly issues: readonly StoredIssue[];
  readonly labels: readonly StoredLabel[];
  /** From when on an issue is in the list, by number: for a list that lags behind. */
  readonly seenFrom: Map<number, number>;
  /** Makes a label; false when there is one of that name, whatever its case. */
  addLabel(label: StoredLabel): boolean;
  find(number: number): StoredIssue | undefined;
  open(draft: Draft, author: Account, kind?: 'issue' | 'pull-request'): StoredIssue | Invalid;
  change(issue: StoredIssue, change: Change): Invalid | undefined;
  remove(number: number): void;
  readonly comments: readonly StoredComment[];
  comment(number: number, body: string, author: Account): StoredComment | Invalid;
  rewrite(comment: StoredComment, body: string): Invalid | undefined;
  /** What people do on the web pages. */
  readonly people: People;
}

export interface People {
  close(number: number, reason?: 'completed' | 'not_planned'): void;
  reopen(number: number): void;
  retitle(number: number, title: string): void;
  /** Saves the body from the web editor, which ends every line in CRLF (actions/runner#1462). */
  edit(number: number, change: (body: string) => string): void;
  append(number: number, text: string): void;
  unlabel(number: number, label: string): void;
  lock(number: number): void;
}

/** An empty repository. Its clock is its own and moves a second with every change, so runs are repeatable. */
export function createRepository(): Repository {
  let issues: StoredIssue[] = [];
  const labels: StoredLabel[] = [];
  const comments: StoredComment[] = [];
  let number = 0;
  let clock = Date.UTC(2026, 0, 5, 8, 0, 0);
  const now = () => {
    clock += 1000;
    return new Date(clock).toISOString().replace('.000Z', 'Z');
  };

  function change(issue: StoredIssue, wanted: Change): Invalid | undefined {
    const invalid = refused(wanted);
    if (invalid) return invalid;
    issue.updatedAt = now();
    if (wanted.title !== undefined) issue.title = wanted.title.trim();
    if (wanted.body !== undefined) issue.body = wanted.body;
    if (wanted.labels !== undefined) issue.labels = named(wanted.labels);
    if (wanted.assignees !== undefined) issue.assignees = [...wanted.assignees];
    // `state_reason` is ignored unless `state` changes.
    if (wanted.state === undefined || wanted.state === issue.state) return undefined;
    issue.state = wanted.state;
    issue.stateReason = wanted.state_reason ?? (wanted.state === 'closed' ? 'completed' : 'reopened');
    issue.closedAt = wanted.state === 'closed' ? issue.updatedAt : null;
    return undefined;
  }

  const addLabel = (label: StoredLabel): boolean => {
    if (labels.some(({ name }) => name.toLowerCase() === label.name.toLowerCase())) return false;
    labels.push(label);
    return true;
  };
  /** Labels that an issue names and the repository lacks are made on the way (github/docs#35718). */
  const named = (wanted: NonNullable<Draft['labels']>): string[] => {
    for (const name of names(wanted)) addLabel({ name, color: 'ededed', description: null });
    return names(wanted);
  };

  const found = (wanted: number) => {
    const issue = issues.find((candidate) => candidate.number === wanted);
    if (issue === undefined) throw new Error(`There is no issue ${wanted}.`);
    return issue;
  };
  const edit: People['edit'] = (wanted, changed) => {
    const issue = found(wanted);
    const body = changed((issue.body ?? '').replaceAll('\r\n', '\n'));
    change(issue, { body: body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') });
  };

  return {
    get issues() {
      return issues;
    },
    labels,
    seenFrom: new Map(),
    addLabel,
    find: (wanted) => issues.find((issue) => issue.number === wanted),
    open(draft, author, kind = 'issue') {
      const invalid = refused(draft);
      if (invalid) return invalid;
      const at = now();
      const issue: StoredIssue = {
        number: ++number,
        author,
        pullRequest: kind === 'pull-request',
        title: draft.title.trim(),
        body: draft.body ?? null,
        state: 'open',
        stateReason: null,
        labels: mayLabel(author) ? named(draft.labels ?? []) : [],
        assignees: mayLabel(author) ? [...(draft.assignees ?? [])] : [],
        locked: false,
        createdAt: at,
        updatedAt: at,
        closedAt: null,
      };
      issues.push(issue);
      return issue;
    },
    change,
    remove(wanted) {
      issues = issues.filter((issue) => issue.number !== wanted);
    },
    comments,
    comment(wanted, body, author) {
      const invalid = body === '' ? { field: 'body', code: 'missing_field' } : refused({ body });
      if (invalid) return invalid;
      const at = now();
      const written = { id: 7000 + comments.length, issue: found(wanted).number, author, body };
      comments.push({ ...written, createdAt: at, updatedAt: at });
      return comments.at(-1) as StoredComment;
    },
    rewrite(comment, body) {
      const invalid = refused({ body });
      if (invalid) return invalid;
      comment.body = body;
      comment.updatedAt = now();
      return undefined;
    },
    people: {
      close: (wanted, reason = 'completed') =>
        void change(found(wanted), { state: 'closed', state_reason: reason }),
      reopen: (wanted) => void change(found(wanted), { state: 'open' }),
      retitle: (wanted, title) => void change(found(wanted), { title }),
      edit,
      append: (wanted, text) => edit(wanted, (body) => `${body}\n${text}`),
      unlabel: (wanted, label) => {
        const issue = found(wanted);
        change(issue, { labels: issue.labels.filter((name) => name !== label) });
      },
      lock: (wanted) => {
        found(wanted).locked = true;
      },
    },
  };
}

/** Labels of people without a role are dropped without a word. */
function mayLabel(author: Account): boolean {
  return author.type === 'Bot' || author.association !== 'NONE';
}

/** The first 65,536 characters of a body, 256 of a title and 50 of a label's name are all there may be. */
function refused({ title, body, labels, assignees = [] }: Partial<Draft>): Invalid | undefined {
  if (title !== undefined && title.trim() === '') return { field: 'title', code: 'missing_field' };
  if (title !== undefined && title.length > 256) return { field: 'title', code: 'invalid' };
  if (body != null && body.length > 65_536) return { field: 'body', code: 'invalid' };
  if (names(labels ?? []).some((name) => name.length > 50)) return { field: 'labels', code: 'invalid' };
  // Nothing at all is opened then (JasonEtco/create-an-issue#41).
  if (assignees.some((login) => !ASSIGNABLE.includes(login))) return { field: 'assignees', code: 'invalid' };
  return undefined;
}

function names(labels: NonNullable<Draft['labels']>): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}
