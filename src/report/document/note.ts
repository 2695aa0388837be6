import type { Block, Entry, Note } from './document.ts';

/** A note of one entry; nothing when there is nothing to say. */
export function note(label: string, blocks: readonly Block[]): Note | undefined {
  return blocks.length > 0 ? noteOf(label, [entry(null, blocks)]) : undefined;
}

/** A note with an entry for each thing to say; nothing when there is none. */
export function noteOf(label: string, entries: readonly Entry[]): Note | undefined {
  if (entries.length === 0) return undefined;
  const listed = entries.every(({ blocks }) => blocks.length === 1 && blocks[0]?.kind !== 'list');
  return { label, brief: listed && entries.length === 1 && entries[0]?.lead === null, listed, entries };
}

/** A note of one line, from pieces that may be absent, parted by a comma. */
export function line(label: string, ...pieces: readonly (string | undefined)[]): Note | undefined {
  const said = pieces.filter((piece) => piece !== undefined && piece !== '');
  return note(label, said.length > 0 ? [paragraph(said.join(', '))] : []);
}

/** `lead` is a date or a name that stands before the text. */
export function entry(lead: string | null, blocks: readonly Block[]): Entry {
  return { lead, blocks };
}

/** The notes that have something to say. */
export function notes(...candidates: readonly (Note | undefined)[]): readonly Note[] {
  return candidates.filter((candidate) => candidate !== undefined);
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
