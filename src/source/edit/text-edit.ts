import type { Range } from '../positions.ts';

/** Another text for a stretch of a file; an empty stretch is a place between two characters. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** The text with all edits made. No two of them may touch the same characters; at one place they come in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: part } of inOrder(edits)) {
    parts.push(text.slice(at, range[0]), part);
    at = range[1];
  }
  return [...parts, text.slice(at)].join('');
}

/** From the start of the text to its end. What is written at a place comes before what is taken away from there on. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** True when two lists of edits cannot be made at once: they touch the same characters, or meet at one place. */
export function collide(some: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return some.some(({ range: [from, to] }) => others.some(({ range: [a, b] }) => from <= b && a <= to));
}

/** The first and the last line of each edit, as they are numbered once all are made. */
export function editedLines(
  text: string,
  edits: readonly TextEdit[],
): readonly (readonly [number, number])[] {
  let added = 0;
  return inOrder(edits).map(({ range: [from, to], text: part }) => {
    const first = count(text.slice(0, from)) + 1 + added;
    added += count(part) - count(text.slice(from, to));
    return [first, first + count(part)];
  });
}

function count(text: string): number {
  return text.split('\n').length - 1;
}
