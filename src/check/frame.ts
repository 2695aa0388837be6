import type { Span } from '../plan/finding.ts';

/** A few lines of the officer's own file, byte for byte. */
export interface Frame {
  /** Line number of the first line. */
  readonly start: number;
  readonly lines: readonly string[];
}

/** Longer lines are cut: what stands further to the right is in no plan that a person wrote. */
const LONGEST_LINE = 1000;

/** A key that names what it stands in, and so says little without the line after it: `- id: 12`. */
const NUMBER_LINE = /^\s*(?:-\s+)*(?:id|ref|rule):/;

/** The lines to show for places in one text. The text is searched once, however many places are asked for. */
export function framer(text: string): (span: Span) => Frame {
  const starts = lineStarts(text);
  const lineAt = (number: number) => lineOf(text, starts, number);
  return ({ line, column }) => {
    const shown = lineAt(line);
    if (shown === undefined) return { start: line, lines: [] };
    const before = shown.slice(0, column - 1);
    if (NUMBER_LINE.test(shown) && /^\s*(?:-\s+)*$/.test(before)) {
      const next = lineAt(line + 1);
      return { start: line, lines: next?.trim() ? [shown, next] : [shown] };
    }
    // Where a line is meant from its beginning, how it stands to the line before it may be what is wrong.
    const previous = before.trim() === '' ? lineAt(line - 1) : undefined;
    return previous?.trim() ? { start: line - 1, lines: [previous, shown] } : { start: line, lines: [shown] };
  };
}

/** The lines to show for one place. */
export function frameOf(text: string, span: Span): Frame {
  return framer(text)(span);
}

function lineStarts(text: string): readonly number[] {
  // Of a file that could not be read there is nothing to show.
  if (text === '') return [];
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function lineOf(text: string, starts: readonly number[], number: number): string | undefined {
  const start = starts[number - 1];
  if (start === undefined) return undefined;
  const end = (starts[number] ?? text.length + 1) - 1;
  return copy(text.slice(start, Math.min(end, start + LONGEST_LINE)).replace(/\r$/, ''));
}

/** A slice of a text keeps the whole text in memory: over ten thousand plans that is every file. */
function copy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
