/**
 * What can go wrong between us and GitHub. `before` and `after` tell whether the request was carried
 * out: from outside the two look the same.
 */
export type FaultKind =
  /** The connection breaks without an answer. */
  | 'drop-before'
  | 'drop-after'
  /** A gateway answers in place of GitHub. */
  | '502-before'
  | '502-after'
  /** The answer breaks off in the middle; its status has arrived. */
  | 'cut-after'
  /** No answer, and the connection stays. */
  | 'hang-before'
  | 'read-only'
  | 'secondary-limit'
  /** The hour's requests are used up; the header says when there are new ones. */
  | 'primary-limit'
  /** A limit that asks for more patience than we have. */
  | 'long-limit'
  /** A limit without a word on how long. */
  | 'bare-limit'
  | 'archived'
  | 'moved'
  | 'issues-disabled'
  | 'rejected';

export interface Fault {
  readonly kind: FaultKind;
  /** The how-manieth of the requests it is meant for, from 1. */
  readonly at: number;
  /** Meant for all requests where nothing is said. */
  readonly on?: 'GET' | 'POST' | 'PATCH' | 'write';
}

/** An answer that stands in for the real one. */
export interface FaultAnswer {
  readonly status: number;
  readonly body: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** When new requests are there after `primary-limit`, in seconds since 1970. */
export const RESET = Date.UTC(2026, 10, 22, 12, 1, 30) / 1000;

const DOCUMENTATION = 'https://docs.github.com/rest';

/** What GitHub says, word for word, because clients tell these cases apart by the words. */
const REFUSALS: { readonly [kind in FaultKind]?: FaultAnswer } = {
  'read-only': refusal(403, 'Resource not accessible by integration'),
  'secondary-limit': {
    ...refusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    ),
    headers: { 'retry-after': '60' },
  },
  'long-limit': {
    ...refusal(429, 'Too many requests'),
    headers: { 'retry-after': '3600' },
  },
  'bare-limit': refusal(403, 'You have exceeded a secondary rate limit. Please wait a few minutes.'),
  'primary-limit': {
    ...refusal(403, 'API rate limit exceeded for installation.'),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(RESET) },
  },
  archived: refusal(403, 'Repository was archived so is read-only.'),
  'issues-disabled': refusal(410, 'Issues has been disabled in this repository.'),
  rejected: refusal(422, 'Validation Failed'),
  '502-before': { status: 502, body: '<html><body>502 Bad Gateway</body></html>' },
  '502-after': { status: 502, body: '<html><body>502 Bad Gateway</body></html>' },
};

/** The answer a fault gives; nothing for one that gives none. `elsewhere`: where a moved repository is now. */
export function faultAnswer(kind: FaultKind, elsewhere: string): FaultAnswer | undefined {
  if (kind !== 'moved') return REFUSALS[kind];
  const body = { message: 'Moved Permanently', url: elsewhere, documentation_url: DOCUMENTATION };
  return { status: 301, body, headers: { location: elsewhere } };
}

/** Whether the request is carried out all the same. */
export function isCarriedOut(kind: FaultKind): boolean {
  return kind.endsWith('-after');
}

/** Counts requests and says which fault, if any, is meant for this one. */
export function faultCounter(faults: readonly Fault[]): (method: string) => FaultKind | undefined {
  const counts = new Map<string, number>();
  return (method) => {
    const groups = ['all', method, ...(method === 'GET' ? [] : ['write'])];
    for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
    return faults.find(({ on = 'all', at }) => groups.includes(on) && counts.get(on) === at)?.kind;
  };
}

function refusal(status: number, message: string): FaultAnswer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status) } };
}
