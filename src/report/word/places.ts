import type { WordBlock } from './page.ts';

/** The longest name of a bookmark in Word. */
const LONGEST = 40;

/**
 * The names in Word of all places that links lead to. Word knows letters, digits and `_` only; two names that
 * would be the same, and one that would be too long, are numbered instead.
 */
export function placesIn(blocks: readonly WordBlock[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const taken = new Set<string>();
  for (const anchor of blocks.flatMap(anchorsOf)) {
    if (places.has(anchor)) continue;
    const readable = anchor.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z])/, 'p');
    const name =
      readable.length > LONGEST || taken.has(readable.toLowerCase()) ? `place_${places.size + 1}` : readable;
    taken.add(name.toLowerCase());
    places.set(anchor, name);
  }
  return places;
}

function anchorsOf(block: WordBlock): readonly string[] {
  if (block.kind === 'grid') return block.rows.flatMap(({ cells }) => cells.flat().flatMap(anchorsOf));
  return block.anchor === null ? [] : [block.anchor];
}
