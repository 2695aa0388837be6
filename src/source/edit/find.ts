import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../../plan/place.ts';
import { isEmpty } from '../values.ts';

/** The node that a path leads to, and the pair it is the value of, if it is one. */
export interface Step {
  readonly node: Node | null;
  readonly pair?: Pair;
  /** What holds it. */
  readonly parent?: Node;
}

/** The nodes along a path, from the root on; nothing where the path leads nowhere. Empty entries do not count. */
export function stepsTo(root: unknown, path: Path): readonly Step[] | undefined {
  const steps: Step[] = [{ node: root as Node | null }];
  for (const part of path) {
    const parent = steps.at(-1)?.node ?? null;
    if (isSeq(parent) && typeof part === 'number') {
      const node = entriesOf(parent)[part];
      if (node === undefined) return undefined;
      steps.push({ node, parent });
    } else if (isMap(parent)) {
      const pair = pairOf(parent, String(part));
      if (pair === undefined) return undefined;
      steps.push({ node: pair.value as Node | null, pair, parent });
    } else return undefined;
  }
  return steps;
}

export function nodeAt(root: unknown, path: Path): Step | undefined {
  return stepsTo(root, path)?.at(-1);
}

/** Of two keys of one name the first is the one that was read. */
export function pairOf(map: unknown, name: string): Pair | undefined {
  if (!isMap(map)) return undefined;
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

/** The entries that count. Remembered, because a list of actions is looked into once for each of them. */
export function entriesOf(list: { readonly items: readonly unknown[] }): readonly Node[] {
  const known = remembered.get(list);
  if (known) return known;
  const entries = list.items.filter((item) => !isEmpty(item)) as Node[];
  remembered.set(list, entries);
  return entries;
}

const remembered = new WeakMap<object, readonly Node[]>();
