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
  /** One issue as it is now. Tried again as above. Throws `TrackerError`, kind `gone` when there is none. */
  read(number: number): Promise<TrackedIssue>;
  /**
   * Opens an issue with one request that is never sent again: a request that was carried out may
   * still be answered with an error. Then it throws `TrackerError`, kind `unknown-outcome`.
   */
  create(draft: IssueDraft): Promise<TrackedIssue>;
  /** Changes an issue. The same change made twice is the same change, so it is tried again as above. */
  change(number: number, change: IssueChange): Promise<TrackedIssue>;
}

/** An issue as it was found. Pull requests are never among them. */
export interface TrackedIssue {
  readonly number: number;
  readonly title: string;
  /** Empty when it has none. Lines may end in CRLF: GitHub's web editor stores them so. */
  readonly body: string;
  readonly open: boolean;
  readonly labels: readonly string[];
  /** Opened by a bot or by someone with a role in the repository, not by a passer-by. */
  readonly trusted: boolean;
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What is absent is left as it is. Labels and assignees are the people's once the issue is open. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  /** Only together with `state`; without it GitHub ignores it. */
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
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
  /** For `rate-limited`: seconds to wait, where the service said so. */
  readonly retryAfter: number | undefined;

  constructor(kind: TrackerErrorKind, message: string, retryAfter?: number) {
    super(message);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

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
