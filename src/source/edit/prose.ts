import { isMap, isScalar, isSeq } from 'yaml';
import type { Edit } from '../../plan/fix.ts';
import type { Path } from '../../plan/place.ts';
import { isEmpty } from '../values.ts';

/** More words than a date or a name has: a sentence, in which sooner or later there is a comma. */
const PROSE = /(?:\S+\s+){4}\S/;

/** The groups in braces that hold prose, each as an edit that writes its keys on lines of their own. */
export function prosesIn(root: unknown): readonly Edit[] {
  return [...groupsIn(root, [])].map((path) => ({ do: 'open', path }));
}

/** The tree is known to be shallow (tokens.ts), so this may call itself. */
function* groupsIn(node: unknown, path: Path): Iterable<Path> {
  if (isSeq(node)) {
    const items = node.items.filter((item) => !isEmpty(item));
    for (const [index, item] of items.entries()) yield* groupsIn(item, [...path, index]);
  }
  if (!isMap(node)) return;
  if (node.flow && node.items.some(({ value }) => isScalar(value) && PROSE.test(String(value.value))))
    yield path;
  for (const { key, value } of node.items)
    yield* groupsIn(value, [...path, String(isScalar(key) ? key.value : '')]);
}
