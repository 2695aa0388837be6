import type { Chapter, Column } from './document.ts';

type Contents = Chapter extends infer One
  ? One extends Chapter
    ? Omit<One, 'heading' | 'anchor'>
    : never
  : never;

/** A part of a report, under a heading and with a place that links lead to. */
export function chapter(anchor: string, heading: string, contents: Contents): Chapter {
  return { anchor, heading, ...contents };
}

/** The columns of a table, each with its heading and the parts of the width that it takes. */
export function columnsOf(
  ...columns: readonly (readonly [heading: string, width: number])[]
): readonly Column[] {
  return columns.map(([heading, width]) => ({ heading, width }));
}
