/**
 * The same text in memory of its own. A piece cut from a text keeps the whole of it alive (V8 cuts by
 * reference), so whatever outlives its file is copied: over ten thousand plans it would be every file.
 */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** The same, and one copy for all: what to do about a mistake is said in the same words in every file. */
export function sharedText(text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  if (shared.size >= MOST_SHARED) shared.clear();
  const own = ownText(text);
  shared.set(own, own);
  return own;
}

const shared = new Map<string, string>();
const MOST_SHARED = 500;
