import { SYNC_WORDS } from '../words/issue.ts';
import { cutLine, oneLine } from './plain.ts';
import { TrackerError, type Wait } from './tracker.ts';

/** An answer that is not the one that was asked for. Names of headers in small letters. */
export interface Answer {
  readonly status: number;
  /** GitHub's own words; may be empty. */
  readonly message: string;
  readonly headers: { readonly [name: string]: string | number | undefined };
}

/**
 * What was tried: reading a list or one issue, changing one, opening one, making a label; writing a comment,
 * changing one.
 */
export type Attempt = 'list' | 'read' | 'change' | 'create' | 'label' | 'comment' | 'rewrite';

/** A request that makes something new: sent twice, it would be there twice. */
const MAKES_NEW: ReadonlySet<Attempt> = new Set(['create', 'comment']);

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * What an answer means, in words for the person who runs the sync. The status alone does not tell:
 * GitHub uses 403 for a read-only token, for rate limits, for an archived repository and for a
 * token without the organisation's single sign-on.
 */
export function refusal(answer: Answer, attempt: Attempt, repository: string): TrackerError {
  const { status } = answer;
  const words = SYNC_WORDS.errors;
  const said = cutLine(oneLine(answer.message), 200);
  if (REDIRECTS.has(status)) return new TrackerError('moved', words.moved(repository));
  if (status === 401) return new TrackerError('bad-credentials', words.badCredentials);
  if (status === 429 || (status === 403 && isRateLimit(answer))) {
    const wait = waitOf(answer);
    const seconds = wait && 'seconds' in wait ? wait.seconds : undefined;
    return new TrackerError('rate-limited', words.rateLimited(seconds), wait);
  }
  if (status === 403) {
    if (/archived/i.test(said)) return new TrackerError('archived', words.archived(repository));
    if (attempt === 'comment' || attempt === 'rewrite')
      return new TrackerError('read-only-token', words.readOnlyComment(said));
    if (attempt !== 'list' && attempt !== 'read')
      return new TrackerError('read-only-token', words.readOnly(said));
    return new TrackerError('no-access', words.noAccess(repository, said));
  }
  if (status === 404 || status === 410) {
    if (attempt === 'read') return new TrackerError('gone', words.gone);
    if (status === 410) return new TrackerError('issues-disabled', words.issuesDisabled(repository));
    return new TrackerError('no-access', words.noAccess(repository, said));
  }
  // A create that was refused with a 4xx was not carried out; after anything else nobody knows.
  if (status >= 400 && status < 500) return new TrackerError('rejected', words.rejected(said));
  return MAKES_NEW.has(attempt)
    ? new TrackerError(
        'unknown-outcome',
        words.unknownOutcome(attempt === 'comment' ? 'comment' : 'issue', said),
      )
    : new TrackerError('unavailable', words.unavailable(said));
}

/** Secondary limits are told apart by their words only, and come without the usual counters. */
function isRateLimit({ message, headers }: Answer): boolean {
  if (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0') return true;
  return /rate limit|abuse detection/i.test(message);
}

/** `Retry-After` wins; the counters tell only when they have run out. */
function waitOf({ headers }: Answer): Wait | undefined {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds) && seconds > 0) return { seconds };
  const until = Number(headers['x-ratelimit-reset']);
  const usedUp = String(headers['x-ratelimit-remaining']) === '0';
  return usedUp && Number.isFinite(until) && until > 0 ? { until } : undefined;
}
