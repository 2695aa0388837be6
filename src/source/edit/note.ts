import type { Edit } from '../../plan/fix.ts';
import { NAMING_KEYS } from '../locate.ts';
import type { Change } from './change.ts';
import { nodeAt, pairOf } from './find.ts';
import { blockMap, columnOf, type Layout, placeAfter, startOf, valueEnd } from './layout.ts';

/**
 * A comment below the key that names something: `# TODO leads: ...`. It is written once, so one about the
 * same key anywhere in the thing is enough, whatever it says by now.
 */
export function addNote(
  { text, newline }: Layout,
  root: unknown,
  { path, about, words }: Edit & { do: 'note' },
): Change | undefined {
  const { node } = nodeAt(root, path) ?? {};
  const block = blockMap(text, node);
  if (block === undefined || /[\r\n]/.test(words)) return undefined;
  const sign = `# TODO ${about}:`;
  if (hasComment(text.slice(startOf(node), endWithComments(text, node, block.column)), sign))
    return undefined;
  const name = NAMING_KEYS.find((key) => pairOf(node, key) !== undefined);
  const pair = (name === undefined ? undefined : pairOf(node, name)) ?? block.pairs[0];
  if (pair === undefined) return undefined;
  const at = placeAfter(text, pair);
  const line = `${' '.repeat(block.column)}${sign} ${words}${newline}`;
  return { edits: [{ range: [at, at], text: line }], values: [] };
}

function hasComment(text: string, sign: string): boolean {
  return text.split('\n').some((line) => line.trimStart().startsWith(sign));
}

/** The end of a thing, with the comments after it that stand as far in as it does. */
function endWithComments(text: string, node: unknown, column: number): number {
  let end = valueEnd(text, node);
  for (let at = text.indexOf('\n', end); at >= 0; at = text.indexOf('\n', at + 1)) {
    const line = text.slice(
      at + 1,
      text.indexOf('\n', at + 1) < 0 ? text.length : text.indexOf('\n', at + 1),
    );
    const inside = /^\s*#/.test(line) && columnOf(line, line.indexOf('#')) >= column;
    if (!inside && line.trim() !== '') break;
    end = at + 1 + line.length;
  }
  return end;
}
