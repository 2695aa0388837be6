import { isMap, isScalar, type Pair } from 'yaml';
import type { Edit, Value } from '../../plan/fix.ts';
import type { Path } from '../../plan/place.ts';
import { keysOf, schemaAt } from '../schema.ts';
import { planSchema } from '../schemas.ts';
import { isEmpty } from '../values.ts';
import type { Change } from './change.ts';
import { nodeAt, pairOf } from './find.ts';
import { blockMap, colonEnd, isBlockText, type Layout, lineStart, placeAfter, startOf } from './layout.ts';
import { writeLike, writeScalar } from './scalar.ts';

/** Writes a value in place of another text, behind a key that has none, or as a new key where the format has its place. */
export function setValue(
  layout: Layout,
  root: unknown,
  { path, value }: Edit & { do: 'set' },
): Change | undefined {
  const found = nodeAt(root, path);
  const values = [{ path, value }];
  if (found?.pair === undefined) return insertKey(layout, root, path, value);
  const { node, pair, parent } = found;
  const inFlow = isMap(parent) && parent.flow === true;
  if (typeof value !== 'string' || isBlockText(node)) return undefined;
  if (node === null || isEmpty(node)) {
    const colon = colonEnd(layout.text, pair);
    const written = writeScalar(value, inFlow);
    // `~` and `null` say nothing either, and would have to go.
    if (colon === undefined || written === undefined || (isScalar(node) && String(node.value) !== ''))
      return undefined;
    return inFlow ? undefined : { edits: [{ range: [colon, colon], text: ` ${written}` }], values };
  }
  if (!isScalar(node) || !node.range) return undefined;
  const written = writeLike(node, value, inFlow);
  return written === undefined
    ? undefined
    : { edits: [{ range: [node.range[0], node.range[1]], text: written }], values };
}

/** A new key, after the last of those that stand before it in the format. */
function insertKey(layout: Layout, root: unknown, path: Path, value: Value): Change | undefined {
  const { text, newline } = layout;
  const key = path.at(-1);
  const owner = path.slice(0, -1);
  const { node } = nodeAt(root, owner) ?? {};
  const block = blockMap(text, node);
  if (block === undefined || typeof key !== 'string') return undefined;
  const lines = writeKey(layout, key, value, block.column);
  if (lines === undefined) return undefined;
  const before = pairBefore(node, owner, key);
  const at = before ? placeAfter(text, before) : placeAtTop(text, block.pairs);
  const added = lines.map((line) => `${line}${newline}`).join('');
  return { edits: [{ range: [at, at], text: added }], values: [{ path, value }] };
}

/** Before the first key; but not between it and the comment above it, nor between it and its hyphen. */
function placeAtTop(text: string, [first]: readonly Pair[]): number {
  const at = startOf(first?.key);
  const line = lineStart(text, at);
  const isAlone = text.slice(line, at).trim() === '';
  const above = text.slice(lineStart(text, line - 1), line);
  return isAlone && !/^\s*#/.test(above) ? line : first ? placeAfter(text, first) : line;
}

function pairBefore(node: unknown, owner: Path, key: string): Pair | undefined {
  const order = keysOf(schemaAt(planSchema(), owner));
  const earlier = order.slice(0, Math.max(order.indexOf(key), 0)).reverse();
  return earlier.map((name) => pairOf(node, name)).find((pair) => pair !== undefined);
}

/** A key and its value as lines. Nothing where a text in it does not fit on one. */
export function writeKey(layout: Layout, key: string, value: Value, column: number): string[] | undefined {
  const start = `${' '.repeat(column)}${key}:`;
  if (typeof value === 'string') {
    const written = writeScalar(value);
    return written === undefined ? undefined : [`${start} ${written}`];
  }
  const below = Object.entries(value).map(([name, inner]) =>
    writeKey(layout, name, inner, column + layout.step),
  );
  return below.every((lines) => lines !== undefined) ? [start, ...below.flat()] : undefined;
}
