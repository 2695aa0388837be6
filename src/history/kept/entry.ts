import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { isPlanFile } from '../../source/plan-file.ts';
import type { Reading } from './kept.ts';

/** A plan is a megabyte at most, and as JSON not ten times that: see `LARGEST_FILE`. */
const LARGEST = 10_000_000;

/**
 * The bytes under which a reading is kept: its own hash, then itself. The hash takes in for what content and by which
 * program it was read, so that an entry which was cut short, changed, or put in the place of another is none.
 */
export function entryOf(reading: Reading, blob: string, program: string): Buffer {
  const text = reading === undefined ? '' : JSON.stringify(reading);
  return gzipSync(`${hashOf(text, blob, program)}\n${text}`);
}

/** The reading in an entry; nothing where it is not whole, or belongs to something else. */
export function readEntry(
  bytes: Uint8Array,
  blob: string,
  program: string,
): { readonly reading: Reading } | undefined {
  try {
    const whole = gunzipSync(bytes, { maxOutputLength: LARGEST }).toString('utf8');
    const text = whole.slice(whole.indexOf('\n') + 1);
    if (whole !== `${hashOf(text, blob, program)}\n${text}`) return undefined;
    if (text === '') return { reading: undefined };
    const value = withoutPrototype(JSON.parse(text));
    return isPlanFile(value) ? { reading: value } : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(text: string, blob: string, program: string): string {
  return createHash('sha256')
    .update(JSON.stringify([program, blob]))
    .update(text)
    .digest('hex');
}

/** Maps as the reader of plans makes them: their keys come from a file, and `constructor` may be one. */
function withoutPrototype(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPrototype);
  const map = Object.create(null) as Record<string, unknown>;
  for (const [key, held] of Object.entries(value)) map[key] = withoutPrototype(held);
  return map;
}
