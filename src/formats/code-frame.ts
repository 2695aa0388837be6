import type { CheckedFinding } from '../check/check.ts';
import { printable } from '../words/printable.ts';
import { textWidth } from '../words/width.ts';

/** How a row is painted: numbers and marks of cutting faint, carets in the colour of the finding. */
export interface FramePaint {
  readonly faint: (text: string) => string;
  readonly carets: (text: string) => string;
}

/**
 * The lines of the officer's own file, each with its number, and a row of carets under what is meant. No row
 * is wider than `width`: of a longer line the part around the carets is shown.
 */
export function codeFrame(finding: CheckedFinding, width: number, paint: FramePaint): string[] {
  const { frame, line } = finding;
  const digits = String(frame.start + frame.lines.length - 1).length;
  const room = Math.max(20, width - digits - 3);
  return frame.lines.flatMap((text, index) => {
    const number = frame.start + index;
    const gutter = paint.faint(`${String(number).padStart(digits)} |`);
    const cells = cellsOf(text);
    if (number !== line) return [row(gutter, shown(cells, { from: 0, to: fitting(cells, 0, room) }))];
    const meant = meantCells(cells, finding);
    const window = windowAround(cells, meant, room);
    const empty = paint.faint(`${' '.repeat(digits)} |`);
    return [
      row(gutter, shown(cells, window)),
      row(empty, `${indent(cells, window, meant)}${paint.carets(caretsFor(cells, window, meant))}`),
    ];
  });
}

/** What the eye takes for one character: an emoji of several signs, a letter with its accent. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Where it starts in the line, and where the next one does. */
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const CUT = '…';

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of segmentsOf(line)) {
    // The runner of GitHub Actions takes `##[` for a command; sign by sign nobody sees it coming.
    const opens = segment === '[' && cells.at(-1)?.text === '#' && cells.at(-2)?.text === '#';
    const text = opens ? ' [' : printable(segment);
    // A tab is as wide as the terminal makes it: eight at most.
    const width = segment === '\t' ? 8 : textWidth(text);
    cells.push({ text, width, start: index, end: index + segment.length });
  }
  return cells;
}

/** In plain letters every sign is one; the segmenter takes 10 ms to load its tables. */
function segmentsOf(line: string): Iterable<{ readonly segment: string; readonly index: number }> {
  return /^[ -~]*$/.test(line)
    ? Array.from(line, (segment, index) => ({ segment, index }))
    : new Intl.Segmenter('en').segment(line);
}

function meantCells(cells: readonly Cell[], { line, column, endLine, endColumn }: CheckedFinding): Stretch {
  const first = cells.findIndex(({ end }) => end > column - 1);
  const from = first < 0 ? cells.length : first;
  const after = endLine === line ? cells.findIndex(({ start }) => start >= endColumn - 1) : -1;
  return { from, to: Math.max(after < 0 ? cells.length : after, from) };
}

/** The whole line where there is room; else as much as fits, with the beginning of what is meant in it. */
function windowAround(cells: readonly Cell[], meant: Stretch, room: number): Stretch {
  const whole = fitting(cells, 0, room);
  const endsInTime = whole === cells.length || widthOf(cells, { from: 0, to: meant.to }) < room;
  if (endsInTime || widthOf(cells, { from: 0, to: meant.from }) < room / 2) return { from: 0, to: whole };
  let from = meant.from;
  while (from > 0 && widthOf(cells, { from: from - 1, to: meant.from }) < room / 3) from -= 1;
  return { from, to: fitting(cells, from, from > 0 ? room - 1 : room) };
}

/** How far the line fits from a cell on, with room left for the mark of a cut. */
function fitting(cells: readonly Cell[], from: number, room: number): number {
  if (widthOf(cells, { from, to: cells.length }) <= room) return cells.length;
  let to = from;
  while (to < cells.length && widthOf(cells, { from, to: to + 1 }) < room) to += 1;
  return to;
}

function widthOf(cells: readonly Cell[], { from, to }: Stretch): number {
  return cells.slice(from, to).reduce((sum, { width }) => sum + width, 0);
}

function shown(cells: readonly Cell[], { from, to }: Stretch): string {
  const text = cells
    .slice(from, to)
    .map((cell) => cell.text)
    .join('');
  return `${from > 0 ? CUT : ''}${text}${to < cells.length ? CUT : ''}`;
}

/** A tab stays a tab, so that the carets stand where the terminal puts the text. */
function indent(cells: readonly Cell[], window: Stretch, meant: Stretch): string {
  const before = cells.slice(window.from, meant.from);
  const gap = before.map(({ text, width }) => (text === '\t' ? text : ' '.repeat(width))).join('');
  return `${window.from > 0 ? ' ' : ''}${gap}`;
}

function caretsFor(cells: readonly Cell[], window: Stretch, meant: Stretch): string {
  const under = cells.slice(meant.from, Math.min(meant.to, window.to));
  // Where a tab ends nobody knows but the terminal.
  const width = under.reduce((sum, cell) => sum + (cell.text === '\t' ? 1 : cell.width), 0);
  return '^'.repeat(Math.max(1, width));
}

function row(gutter: string, text: string): string {
  return `${gutter} ${text}`.trimEnd();
}
