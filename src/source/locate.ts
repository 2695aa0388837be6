import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path, Place } from '../plan/place.ts';
import type { Range } from './positions.ts';
import { isEmpty } from './values.ts';

/** The keys that name the thing they stand in, in the order in which they are looked for. */
export const NAMING_KEYS = ['id', 'ref', 'plan', 'rule', 'title', 'name', 'post'];

/** The way from a place in a plan to its place in the text. */
export interface Locator {
  /**
   * Where a place stands, as offsets into the text. Settled once for every rule: a missing key points
   * at the key that names its owner (`id: 12`; for a map under a key that key), an unknown key at that
   * key, a bad value at that value, a list, map or text of several lines at its key; and what has no
   * place of its own at the nearest place that holds it, in the end the start of the file.
   */
  readonly locate: (place: Place) => Range;
  /** True where a key stands in the file, with a value or without. */
  readonly holds: (path: Path) => boolean;
}

/** Looks places up in the tree of a file. What it has looked through it remembers: a late plan asks for every action. */
export function locatorOf(root: unknown): Locator {
  const entries = new WeakMap<object, readonly Node[]>();
  const pairs = new WeakMap<object, ReadonlyMap<string, Pair>>();

  /** Empty entries of a list are left out of the values, so they do not count here either. */
  const entriesOf = (node: { items: unknown[] }): readonly Node[] =>
    remembered(entries, node, () => node.items.filter((item) => !isEmpty(item)) as Node[]);

  const pairsOf = (node: { items: Pair[] }): ReadonlyMap<string, Pair> =>
    remembered(pairs, node, () => pairsByName(node.items));

  const child = (node: unknown, part: string | number): Step | undefined => {
    if (isSeq(node) && typeof part === 'number') {
      const value = entriesOf(node)[part];
      return value && { key: undefined, value };
    }
    if (!isMap(node)) return undefined;
    const pair = pairsOf(node as { items: Pair[] }).get(String(part));
    return pair && { key: pair.key as Node, value: pair.value as Node | null };
  };

  const follow = (path: Path): { found?: Step; nearest: Step } => {
    let step: Step = { key: undefined, value: root as Node | null };
    for (const part of path) {
      const next = child(step.value, part);
      if (next === undefined) return { nearest: step };
      step = next;
    }
    return { found: step, nearest: step };
  };

  const ownerRange = ({ key, value }: Step): Range => {
    if (key) return rangeOf(key);
    if (value === root && !isMap(value)) return START;
    const named = isMap(value) ? pairsOf(value as { items: Pair[] }) : undefined;
    const name = NAMING_KEYS.find((candidate) => named?.has(candidate));
    const pair = name === undefined ? (isMap(value) ? value.items[0] : undefined) : named?.get(name);
    return pair?.key ? rangeOf(pair.key as Node) : firstOf(value);
  };

  return {
    holds: (path) => follow(path).found !== undefined,
    locate: ({ path, at }) => {
      const { found, nearest } = follow(path);
      if (found === undefined || at === 'owner') return ownerRange(nearest);
      if (at === 'value' && isShort(found.value)) return rangeOf(found.value);
      return ownerRange(found);
    },
  };
}

/** Of two keys of one name the first is the one that was read. */
function pairsByName(items: readonly Pair[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
  }
  return pairs;
}

interface Step {
  readonly key: Node | undefined;
  readonly value: Node | null;
}

const START: Range = [0, 0];

/** A map, a list or a long text would underline a whole block: its key says enough. */
function isShort(value: Node | null): value is Node {
  if (!isScalar(value) || isEmpty(value)) return false;
  return value.type !== 'BLOCK_LITERAL' && value.type !== 'BLOCK_FOLDED';
}

function rangeOf(node: Node): Range {
  return node.range ? [node.range[0], node.range[1]] : START;
}

/** A list in a list, or an empty group of keys: its first character. */
function firstOf(node: Node | null): Range {
  const start = node?.range?.[0] ?? 0;
  return [start, start + 1];
}

function remembered<T>(memory: WeakMap<object, T>, node: object, work: () => T): T {
  const known = memory.get(node);
  if (known !== undefined) return known;
  const fresh = work();
  memory.set(node, fresh);
  return fresh;
}
