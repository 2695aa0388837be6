import { isScalar } from 'yaml';
import type { Edit } from '../../plan/fix.ts';
import type { Change } from './change.ts';
import { nodeAt } from './find.ts';
import { blockMap, endOf, type Layout, lineEnd, lineStart, nextLine, startOf } from './layout.ts';

/** Takes a key and its text away, with their lines. A comment beside the text stays, on a line of its own. */
export function removeKey(
  { text }: Layout,
  root: unknown,
  { path }: Edit & { do: 'remove' },
): Change | undefined {
  const { node, pair, parent } = nodeAt(root, path) ?? {};
  const block = blockMap(text, parent);
  if (pair === undefined || block === undefined || block.pairs.length < 2) return undefined;
  if (!isScalar(node) || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined;
  const start = startOf(pair.key);
  const end = endOf(text, pair);
  // Beside the hyphen of an entry another key would have to take its place.
  if (text.slice(lineStart(text, start), start).trim() !== '') return undefined;
  const comment = text.slice(end, lineEnd(text, end)).trim();
  const values = [{ path }];
  if (comment !== '') return { edits: [{ range: [start, lineEnd(text, end)], text: comment }], values };
  return { edits: [{ range: [lineStart(text, start), nextLine(text, end)], text: '' }], values };
}
