import { Document, isMap, isScalar, isSeq } from 'yaml';
import type { Path } from '../plan/place.ts';

/**
 * Values as YAML, with a comment behind each that has one, and a comment over all. Words that other readers of
 * YAML take for something else stand in quotes: `"off"`.
 */
export function commentedYaml(
  values: object,
  head: string,
  commentOf: (path: Path) => string | undefined,
): string {
  const document = new Document(values, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  document.commentBefore = ` ${head}`;
  annotate(document.contents, [], commentOf);
  return document.toString({ lineWidth: 0 });
}

/** Comments stand behind values, and behind groups and lists only where there is nothing in them. */
function annotate(node: unknown, path: Path, commentOf: (path: Path) => string | undefined): void {
  if (isMap(node) && node.items.length > 0) {
    for (const { key, value } of node.items) {
      annotate(value, [...path, String(isScalar(key) ? key.value : key)], commentOf);
    }
  } else if (isSeq(node) && node.items.length > 0) {
    for (const [index, item] of node.items.entries()) annotate(item, [...path, index], commentOf);
  } else if (isScalar(node) || isMap(node) || isSeq(node)) {
    const comment = commentOf(path);
    if (!isScalar(node)) node.flow = true;
    if (comment !== undefined) node.comment = ` ${comment}`;
  }
}
