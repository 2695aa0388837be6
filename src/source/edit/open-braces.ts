import { isCollection, isMap, isSeq, type Node } from 'yaml';
import type { Edit } from '../../plan/fix.ts';
import type { Path } from '../../plan/place.ts';
import type { Change } from './change.ts';
import { stepsTo } from './find.ts';
import { type FlowEntry, type FlowItem, flowEntries, flowItems } from './flow.ts';
import { beginsLine, colonEnd, columnOf, type Layout, lineEnd, lineStart } from './layout.ts';

/**
 * Writes each key of a group in braces on a line of its own, and each entry of a list in brackets that has such a
 * group in it. Comments go with the key they stand beside or above. What a comma had cut becomes one text again.
 */
export function openBraces(
  layout: Layout,
  root: unknown,
  { path }: Edit & { do: 'open' },
): Change | undefined {
  const steps = stepsTo(root, path);
  if (steps === undefined || !isFlow(steps.at(-1)?.node)) return undefined;
  // In braces nothing can be opened: the outermost goes first, and those on the way with it.
  const outermost = steps.findIndex(({ node }) => isFlow(node));
  const { node, pair } = steps[outermost] ?? {};
  if (!isCollection(node) || !node.range || outermost === 0) return undefined;
  const opening = new Set(steps.slice(outermost).map((step) => step.node));
  const writing: Writing = { layout, opening, path: path.slice(0, outermost), joined: [] };
  const { text, newline } = layout;
  const [start, end] = node.range;
  const comment = text.slice(end, lineEnd(text, end)).trim();
  if (comment !== '' && !comment.startsWith('#')) return undefined;
  const eol = lineEnd(text, end);

  if (pair === undefined) {
    // An entry of a list: its first key stands beside the hyphen.
    if (!beginsLine(text, start) || !/-\s*$/.test(text.slice(lineStart(text, start), start)))
      return undefined;
    const lines = blockLines(node, columnOf(text, start), writing);
    const [first, ...rest] = lines ?? [];
    if (first === undefined || first.trimStart().startsWith('#')) return undefined;
    const beside = withComment(first.trimStart(), comment);
    return beside === undefined
      ? undefined
      : changeTo([start, eol], [beside, ...rest].join(newline), writing);
  }
  const colon = colonEnd(text, pair);
  const key = (pair.key as Node).range?.[0] ?? 0;
  if (colon === undefined || text.slice(colon, start).trim() !== '' || !beginsLine(text, key))
    return undefined;
  const column = columnOf(text, key) + (isSeq(node) ? layout.hyphen : layout.step);
  const lines = blockLines(node, column, writing);
  if (lines === undefined) return undefined;
  return changeTo([colon, eol], [comment === '' ? '' : ` ${comment}`, ...lines].join(newline), writing);
}

interface Writing {
  readonly layout: Layout;
  /** The groups and lists that are opened; the others stay as they are written. */
  readonly opening: ReadonlySet<unknown>;
  readonly path: Path;
  /** The texts that are whole again, and where. */
  readonly joined: { path: Path; value: string }[];
}

function changeTo(range: readonly [number, number], text: string, { joined }: Writing): Change {
  return { edits: [{ range, text }], values: joined };
}

function isFlow(node: unknown): boolean {
  return isCollection(node) && node.flow === true;
}

/** The lines of a group or a list, so many spaces in. Nothing where something in it is not to be moved. */
function blockLines(node: unknown, column: number, writing: Writing): string[] | undefined {
  const { text } = writing.layout;
  if (isMap(node)) {
    const entries = flowEntries(text, node, writing.path);
    return entries && allLines(entries.map((entry) => entryLines(entry, column, writing)));
  }
  if (!isSeq(node)) return undefined;
  const items = flowItems(text, node);
  return items && allLines(items.map((item) => itemLines(item, column, writing)));
}

function allLines(parts: readonly (readonly string[] | undefined)[]): string[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length && known.length > 0 ? known.flat() : undefined;
}

function entryLines(entry: FlowEntry, column: number, writing: Writing): string[] | undefined {
  const { key, name, written, value, joined, above, beside } = entry;
  const { layout, path, opening } = writing;
  const margin = ' '.repeat(column);
  const inside = { ...writing, path: [...path, name] };
  if (joined !== undefined) writing.joined.push({ path: inside.path, value: joined });
  const start = `${margin}${key}:`;
  const comments = above.map((comment) => `${margin}${comment}`);
  if (opening.has(value)) {
    const step = isSeq(value) ? layout.hyphen : layout.step;
    const lines = blockLines(value, column + step, inside);
    return lines && [...comments, withComments(start, beside), ...lines];
  }
  if (written === undefined) return undefined;
  return [...comments, withComments(written === '' ? start : `${start} ${written}`, beside)];
}

function itemLines(item: FlowItem, column: number, writing: Writing): string[] | undefined {
  const { index, value, written, above, beside } = item;
  const { gap } = writing.layout;
  const margin = ' '.repeat(column);
  const comments = above.map((comment) => `${margin}${comment}`);
  if (!writing.opening.has(value) && !isMap(value)) {
    return written === undefined
      ? undefined
      : [...comments, withComments(`${margin}-${gap}${written}`, beside)];
  }
  const inside = {
    ...writing,
    path: [...writing.path, index],
    opening: new Set([...writing.opening, value]),
  };
  const [first, ...rest] = blockLines(value, column + 1 + gap.length, inside) ?? [];
  if (first === undefined || first.trimStart().startsWith('#')) return undefined;
  const line = withComment(`${margin}-${gap}${first.trimStart()}`, beside.join(' '));
  return line === undefined ? undefined : [...comments, line, ...rest];
}

/** A line has room for one comment. */
function withComment(line: string, comment: string): string | undefined {
  if (comment === '') return line;
  return / #/.test(line) ? undefined : `${line} ${comment}`;
}

function withComments(line: string, comments: readonly string[]): string {
  return [line, ...comments].join(' ');
}
