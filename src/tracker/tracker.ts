/**
 * What civicplan needs of a place that keeps issues. Domain types only: which service it is, and how
 * it is spoken to, is the adapter's business (`github.ts`).
 */
export interface IssueTracker {
  /**
   * Every issue, open and closed, each once, in order of number. Reads are tried again when the
   * service does not answer. Throws `TrackerError`; never gives a part of the list as if it were all.
   */
  list(): Promise<readonly TrackedIssue[]>;
  /**
   * Opens an issue with one request that is never sent again once it may have been carried out: a
   * request that was may still be answered with an error. Then it throws `TrackerError`, kind
   * `unknown-outcome`. Assignees that are refused are left out.
   */
  create(draft: IssueDraft): Promise<TrackedIssue>;
  /**
   * Changes an issue that is still as it was seen, and gives it as it is then. When it is not, nothing
   * is written and nothing given: a person was quicker. It is looked at before every attempt, because
   * GitHub has no conditional write; an attempt that was carried out without an answer is found done.
   */
  change(seen: TrackedIssue, change: IssueChange): Promise<TrackedIssue | undefined>;
  /** The names of all labels of the repository. */
  labels(): Promise<readonly string[]>;
  /** Makes a label; one that is there already is left as it is. */
  createLabel(label: IssueLabel): Promise<void>;
  /** Whether an issue can be given to the account. */
  isAssignable(login: string): Promise<boolean>;
}

/** An issue as it was found. Pull requests are never among them. */
export interface TrackedIssue {
  readonly number: number;
  readonly title: string;
  /** Empty when it has none. Lines may end in CRLF: GitHub's web editor stores them so. */
  readonly body: string;
  readonly open: boolean;
  /** Closed, with the word that another issue is the one to go on with. */
  readonly duplicate?: true;
  readonly labels: readonly string[];
  /** A person has ended the conversation. */
  readonly locked: boolean;
  /** Opened by a bot or by someone with a role in the repository, not by a passer-by. */
  readonly trusted: boolean;
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  /** By name; one that the repository lacks is made on the way, in grey. */
  readonly labels: readonly string[];
  /** Names of accounts, at most ten. */
  readonly assignees: readonly string[];
}

/** A label as it is made. People may change it afterwards. */
export interface IssueLabel {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly colour: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** What is absent is left as it is. Labels and assignees are the people's once the issue is open. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  /** Only together with `state`; without it GitHub ignores it. A server that does not know `duplicate` is told `not_planned`. */
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
}

export type TrackerErrorKind =
  /** The token may read and not write. */
  | 'read-only-token'
  /** No token, or one that is not valid any more. */
  | 'bad-credentials'
  /** No such repository, or the token may not see it. */
  | 'no-access'
  /** The repository is archived: nobody can write. */
  | 'archived'
  | 'issues-disabled'
  /** The repository or the issue has moved. The new address is not followed: it may be another repository. */
  | 'moved'
  | 'rate-limited'
  /** The issue has been deleted. */
  | 'gone'
  /** The service refused the content of this one request. */
  | 'rejected'
  /** No usable answer, after all tries. For a change: it may have been carried out. */
  | 'unavailable'
  /** A create was sent and nobody knows whether it was carried out. */
  | 'unknown-outcome'
  /** The address of the service is not one to which a token may be sent. */
  | 'unsafe-address';

/** Why the issue service could not do something. The message is for people, and never holds the token. */
export class TrackerError extends Error {
  override readonly name = 'TrackerError';
  readonly kind: TrackerErrorKind;
  /** For `rate-limited`, where the service says for how long. */
  readonly wait: Wait | undefined;

  constructor(kind: TrackerErrorKind, message: string, wait?: Wait) {
    super(message);
    this.kind = kind;
    this.wait = wait;
  }
}

/** After these nothing else can work, or should be tried, in this run. */
const ENDS_THE_RUN: ReadonlySet<TrackerErrorKind> = new Set<TrackerErrorKind>([
  'read-only-token',
  'bad-credentials',
  'no-access',
  'archived',
  'issues-disabled',
  'moved',
  'rate-limited',
]);

/** Whether nothing else can work after this, or should be tried. */
export function endsTheRun({ kind }: TrackerError): boolean {
  return ENDS_THE_RUN.has(kind);
}

/** Asks for what is nice to have: without it the run goes on, unless it could not go on anyway. */
export async function orElse<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof TrackerError) || endsTheRun(error)) throw error;
    return otherwise;
  }
}

/** How long the service asks us to wait: so many seconds, or until a moment (in seconds since 1970). */
export type Wait = { readonly seconds: number } | { readonly until: number };

/** Where the issues are: `OWNER/NAME`. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/**
 * Reads `OWNER/NAME`; nothing for anything else. Names that are made of full stops alone are no
 * names: in an address they would climb out of the repository.
 */
export function readRepository(text: string): Repository | undefined {
  const found = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(text.trim());
  const [owner, name] = [found?.[1], found?.[2]];
  if (owner === undefined || name === undefined) return undefined;
  return /^\.+$/.test(owner) || /^\.+$/.test(name) ? undefined : { owner, name };
}
