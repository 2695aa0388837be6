import { textWidth } from './width.ts';

/**
 * Breaks text between words into lines of at most `width` columns. What stands between backticks is kept
 * together where it is short, so that nobody copies half of it; a word longer than a line gets a line of
 * its own.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of pieces(text, width)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** Words, and what stands between backticks with whatever is joined to it. */
function pieces(text: string, width: number): string[] {
  const found = text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? [];
  // Longer than half a line it would leave the line before it half empty.
  return found.flatMap((piece) => (textWidth(piece) > width / 2 ? (piece.match(/\S+/g) ?? []) : [piece]));
}
