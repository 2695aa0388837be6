import { isScalar } from 'yaml';
import type { Edit } from '../../plan/fix.ts';
import { valueAt } from '../schema.ts';
import type { Change } from './change.ts';
import { nodeAt } from './find.ts';
import { blockMap, colonEnd, isBlockText, type Layout, lineEnd } from './layout.ts';
import { writeKey } from './set-value.ts';

/** `due: X # c` becomes `due: # c`, and below it `says: X`, written as it was, and what stands beside it. */
export function wrapValue(
  layout: Layout,
  root: unknown,
  value: unknown,
  { path, key, beside }: Edit & { do: 'wrap' },
): Change | undefined {
  const { text, newline, step } = layout;
  const { node, pair, parent } = nodeAt(root, path) ?? {};
  const block = blockMap(text, parent);
  const colon = pair && colonEnd(text, pair);
  if (block === undefined || colon === undefined || !isScalar(node) || isBlockText(node) || !node.range)
    return undefined;
  const [start, end] = node.range;
  const written = text.slice(start, end);
  // A text that stands on a line of its own, or goes on over several, is a person's to move.
  if (/\n/.test(text.slice(colon, end))) return undefined;
  const column = block.column + step;
  const others = Object.entries(beside).map(([name, one]) => writeKey(layout, name, one, column));
  if (!others.every((lines) => lines !== undefined)) return undefined;
  const lines = [`${' '.repeat(column)}${key}: ${written}`, ...others.flat()];
  const rest = lineEnd(text, end);
  return {
    edits: [
      { range: [colon, end], text: '' },
      { range: [rest, rest], text: lines.map((line) => `${newline}${line}`).join('') },
    ],
    values: [{ path, value: { [key]: valueAt(value, path), ...beside } }],
  };
}
