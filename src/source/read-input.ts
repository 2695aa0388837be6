import { decode, LARGEST_FILE, type ReadResult, TOO_LARGE, unreadable } from './read.ts';

/**
 * Reads standard input as text, under the same conditions as a file: at most a megabyte, and nothing but
 * UTF-8. Stops reading where there is more. Never throws for what comes in.
 */
export async function readInput(chunks: AsyncIterable<Uint8Array>): Promise<ReadResult> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of chunks) {
      parts.push(part);
      length += part.length;
      if (length > LARGEST_FILE) return TOO_LARGE;
    }
  } catch (error) {
    return unreadable(error, '');
  }
  return decode(Buffer.concat(parts));
}
