import { LineCounter } from 'yaml';
import type { Span } from '../plan/finding.ts';

/** A stretch of a text, as offsets into it. */
export type Range = readonly [start: number, end: number];

/** The first character of a file: where a finding points that is about the file as a whole. */
export const START_OF_FILE: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Turns stretches of a text into lines and columns, both counted from 1; columns in UTF-16 code units, as
 * editors and SARIF count them. What lies outside the text is moved into it. The lines are looked up when
 * the first stretch is asked for: most files have no findings, and need none.
 */
export function spansIn(text: string): (range: Range) => Span {
  let lines: LineCounter | undefined;
  return ([start, end]) => {
    lines ??= linesOf(text);
    const from = lines.linePos(within(start, 0, text));
    const to = lines.linePos(within(end, start, text));
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function within(offset: number, least: number, text: string): number {
  return Math.min(Math.max(offset, least), text.length);
}
