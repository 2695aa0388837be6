import { isCollection, isMap, isPair, isScalar, type Node, type Pair } from 'yaml';

/** How a file is laid out, so that what is added looks as if its author had written it. */
export interface Layout {
  readonly text: string;
  /** What ends a line: as it does most often in the file. */
  readonly newline: string;
  /** How many spaces a key stands further in than the key above it. */
  readonly step: number;
  /** How many spaces the hyphen of a list stands further in than its key. */
  readonly hyphen: number;
  /** The spaces between a hyphen and what follows it. */
  readonly gap: string;
}

/** Reads the layout off a file. Where it does not say, it is that of the guide. */
export function layoutOf(text: string): Layout {
  const ends = text.match(/\r?\n/g) ?? [];
  const windows = ends.filter((end) => end.length === 2).length;
  // The first key that stands below a key, or the first hyphen.
  const below = /^( *)(?:- +)?[^\s#-][^\n]*:[ \t]*\r?\n( +)[^\s#-]/m.exec(text);
  const list = /^( *)[^\s#-][^\n]*:[ \t]*\r?\n( *)- /m.exec(text);
  const gap = /^ *-( +)[^\s#-]/m.exec(text)?.[1] ?? ' ';
  const further = (found: RegExpExecArray | null) =>
    found === null ? 2 : (found[2]?.length ?? 0) - (found[1]?.length ?? 0);
  return {
    text,
    newline: windows * 2 > ends.length ? '\r\n' : '\n',
    step: Math.min(Math.max(further(below), 1), 8),
    hyphen: Math.min(Math.max(further(list), 0), 8),
    gap,
  };
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** Where the line after an offset begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** How far in something stands. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** True when nothing but spaces, and hyphens of lists, stands before an offset in its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^ *(?:- +)*$/.test(text.slice(lineStart(text, offset), offset));
}

export const startOf = (node: unknown): number => (node as Node).range?.[0] ?? 0;

/** Behind the last character of a value, or of a key that has none. */
export function endOf(text: string, { key, value }: Pair): number {
  return value === null || value === undefined ? valueEnd(text, key) : valueEnd(text, value);
}

/** Behind the last character of a value: without the line end, empty lines and comments after it. */
export function valueEnd(text: string, node: unknown): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last !== undefined) return isPair(last) ? endOf(text, last) : valueEnd(text, last);
  }
  const end = (node as Node).range?.[1] ?? 0;
  if (!isBlockText(node)) return end;
  // After `|+` the empty lines below the text are a part of it.
  const head = text.slice(startOf(node), lineEnd(text, startOf(node)));
  return /^[|>]\d?\+/.test(head) ? end : text.slice(0, end).trimEnd().length;
}

/** A text below `|` or `>`. */
export function isBlockText(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** Where the colon of a key ends; nothing where it does not follow the key at once. */
export function colonEnd(text: string, { key }: Pair): number | undefined {
  const after = (key as Node).range?.[1] ?? 0;
  const found = /^[ \t]*:/.exec(text.slice(after, after + 100));
  return found === null ? undefined : after + found[0].length;
}

/** Where a key can be added after another: the beginning of a line. Nothing where the text does not allow it. */
export function placeAfter(text: string, pair: Pair): number {
  const end = endOf(text, pair);
  // A text that ends with its line end, or with empty lines that belong to it.
  return end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
}

/** A group of keys of which each stands on a line of its own; nothing for one in braces, or one out of the ordinary. */
export function blockMap(text: string, node: unknown) {
  if (!isMap(node) || node.flow || node.items.length === 0) return undefined;
  const first = startOf(node.items[0]?.key);
  if (!beginsLine(text, first)) return undefined;
  const column = columnOf(text, first);
  const even = node.items.every(({ key }) => isScalar(key) && columnOf(text, startOf(key)) === column);
  return even ? { column, pairs: node.items } : undefined;
}
