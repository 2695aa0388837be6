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

/** The stretches of a text that are spoken for. */
export class Taken {
  /** In order, and apart from each other. */
  private readonly ranges: Range[] = [];

  /** Takes the stretches of some edits; false, and takes none, where one of them touches what is taken. */
  take(edits: readonly TextEdit[]): boolean {
    const places = edits.map(({ range }) => ({ range, index: this.indexOf(range[0]) }));
    const isFree = places.every(({ range: [from, to], index }) => {
      const [before, after] = [this.ranges[index - 1], this.ranges[index]];
      return (before === undefined || before[1] < from) && (after === undefined || to < after[0]);
    });
    // Edits of one repair may meet, where one takes away what the other writes anew.
    if (isFree) for (const { range } of inOrder(edits)) this.add(range);
    return isFree;
  }

  private add([from, to]: Range): void {
    const index = this.indexOf(from);
    const before = this.ranges[index - 1];
    if (before && from <= before[1]) this.ranges[index - 1] = [before[0], Math.max(before[1], to)];
    else this.ranges.splice(index, 0, [from, to]);
  }

  /** The number of stretches that begin before an offset, or at it. */
  private indexOf(offset: number): number {
    let [low, high] = [0, this.ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranges[middle]?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first and the last line of each edit, as they are numbered once all are made. */
export function editedLines(
  text: string,
  edits: readonly TextEdit[],
): readonly (readonly [number, number])[] {
  let [at, line] = [0, 1];
  return inOrder(edits).map(({ range: [from, to], text: part }) => {
    line += ends(text.slice(at, from));
    at = to;
    const first = line;
    line += ends(part);
    return [first, line];
  });
}

function ends(text: string): number {
  return text.split('\n').length - 1;
}
