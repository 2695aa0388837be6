import type { Block, Entry, Note } from '../document/document.ts';
import { italic, paragraph, type Run, type WordParagraph } from './page.ts';

/** Paragraphs, lists, web addresses and pointers, as paragraphs. */
export function blockParagraphs(blocks: readonly Block[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((item) => paragraph('bullet', [item]))
      : [paragraph('text', [runOf(block)])],
  );
}

/** Notes under their labels: on the line of the label what fits there, else below it. */
export function noteParagraphs(notes: readonly Note[]): readonly WordParagraph[] {
  return notes.flatMap(({ label, brief, listed, entries }) => {
    const [first] = entries;
    if (brief && first) return [paragraph('text', [{ text: `${label}: `, bold: true }, ...entryRuns(first)])];
    const told = listed
      ? entries.map((entry) => paragraph('bullet', entryRuns(entry)))
      : entries.flatMap(({ lead, blocks }) => [
          ...(lead === null ? [] : [paragraph('text', [italic(lead)])]),
          ...blockParagraphs(blocks),
        ]);
    return [paragraph('label', [label]), ...told];
  });
}

/** An entry on one line, its lead in front. */
function entryRuns({ lead, blocks }: Entry): readonly Run[] {
  const runs = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plain) : [runOf(block)]));
  return [...(lead === null ? [] : [italic(`${lead}: `)]), ...runs];
}

function runOf(block: Exclude<Block, { kind: 'list' }>): Run {
  if (block.kind === 'reference') return { text: block.text, to: { anchor: block.anchor } };
  if (block.kind === 'link' && block.address !== null)
    return { text: block.text, to: { address: block.address } };
  return plain(block.text);
}

const plain = (text: string): Run => ({ text });
