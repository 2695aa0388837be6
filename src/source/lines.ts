import type { Range } from './positions.ts';

/** A line of the officer's file, taken apart as far as a mistake in it can be told by looking. */
export interface Line {
  readonly start: number;
  /** Without its end. */
  readonly text: string;
  /** How many spaces it begins with. */
  readonly indent: number;
  /** True when it begins with the hyphen of a list. */
  readonly hyphen: boolean;
  /** How many characters stand before its key or text: spaces, and the hyphens of a list. */
  readonly lead: number;
  /** The key it begins with, after the hyphens of a list if there are any; nothing when it begins with none. */
  readonly key?: string;
  /** What stands after the key and its colon, or after the hyphen; else the whole line. Without the spaces around it. */
  readonly value: string;
  readonly valueStart: number;
}

// The length of a key is limited so that a line without a colon is given up early.
const LEAD = /^([ \t]*(?:-[ \t]+)*)(?:("[^"]*"|'[^']*'|[^\s:'"#[{][^:'"#]{0,100}):(?:[ \t]+|$))?/;

/** The line that holds an offset; the last one where the offset is the end of the text. */
export function lineAt(text: string, offset: number): Line {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
  const [lead = '', before = '', key] = LEAD.exec(line) ?? [];
  return {
    start,
    text: line,
    indent: line.length - line.trimStart().length,
    hyphen: /^[ \t]*-(?:[ \t]|$)/.test(line),
    lead: before.length,
    ...(key === undefined ? {} : { key }),
    value: line.slice(lead.length).trimEnd(),
    valueStart: start + lead.length,
  };
}

/** The nearest line before that is neither empty nor a comment. */
export function lineBefore(text: string, line: Line): Line | undefined {
  for (let at = line.start - 1; at >= 0; ) {
    const before = lineAt(text, at);
    if (says(before)) return before;
    at = before.start - 1;
  }
  return undefined;
}

/** The nearest line after that is neither empty nor a comment. */
export function lineAfter(text: string, line: Line): Line | undefined {
  for (let end = text.indexOf('\n', line.start); end >= 0; end = text.indexOf('\n', end + 1)) {
    const after = lineAt(text, end + 1);
    if (says(after)) return after;
  }
  return undefined;
}

/** The line from its first letter to its last. */
export function trimmed(line: Line): Range {
  const start = line.start + line.indent;
  return [start, Math.max(start, line.start + line.text.trimEnd().length)];
}

/** The line from an offset in it to its last letter. */
export function restOf(line: Line, from: number): Range {
  return [from, Math.max(from, line.start + line.text.trimEnd().length)];
}

/** False for a line that is empty or holds only a comment. */
export function says({ text }: Line): boolean {
  return !/^\s*(?:#|$)/.test(text);
}
