import { createHash } from 'node:crypto';

/**
 * A short name for a text, to see later whether somebody changed it: the first 12 hexadecimal digits
 * of its SHA-256. `node:crypto` because it is pure here (same text, same digits, on every machine),
 * needs no dependency, and leaves nothing of ours to get wrong; 48 bits because the one thing that
 * may not happen is that a person's edit looks like our own text.
 *
 * Line ends do not count: GitHub keeps LF as it was sent, and turns it into CRLF when a person saves
 * the issue in the web editor (actions/runner#1462). That is no edit.
 */
export function fingerprint(text: string): string {
  return createHash('sha256').update(withLf(text), 'utf8').digest('hex').slice(0, 12);
}

/** The text with every line end as LF. */
export function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
