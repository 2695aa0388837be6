import { SYNC_WORDS } from '../words/issue.ts';
import { TrackerError } from './tracker.ts';

/** Where a token may be sent: over TLS, or to this machine. Throws `TrackerError` for any other address. */
export function safeAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const encrypted = url?.protocol === 'https:' || (url?.protocol === 'http:' && local);
  if (url === undefined || !encrypted || url.username !== '' || url.password !== '') {
    throw new TrackerError('unsafe-address', SYNC_WORDS.errors.unsafeAddress);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** `fetch` names a header that it cannot send, with its value, in its error. */
export function safeToken(token: string): string {
  if (!/^[\x21-\x7e]+$/.test(token)) throw new TrackerError('bad-credentials', SYNC_WORDS.errors.badToken);
  return token;
}

/** A message of others, in which the token must not stand. */
export function withoutToken(message: string, token: string): string {
  return token === '' ? message : message.replaceAll(token, '[token]');
}

/** `fetch` has no time limit of its own, and follows redirects. */
export function guardedFetch(timeoutMs: number): typeof fetch {
  return (url, init) => fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
}
