import { type Facts, type Fields, PARTS, type Part } from './facts.ts';

/** One thing that is different between two versions of a plan. */
export type Change = {
  readonly part: Part;
  /** Its name: the id of an action, `ref` of a recommendation, the key of a person. */
  readonly key: string;
} & (
  | { readonly kind: 'added' | 'removed'; readonly fields: Fields }
  /** `before` or `after` is absent where the field was. */
  | { readonly kind: 'changed'; readonly field: string; readonly before?: unknown; readonly after?: unknown }
);

/**
 * What has to be done to the first version to have the second. Nothing where they say the same, in whatever
 * order; parts in the order of `PARTS`, then in the order of the versions.
 */
export function difference(before: Facts, after: Facts): readonly Change[] {
  return PARTS.flatMap((part) => {
    const [then, now] = [before[part], after[part]];
    const keys = [...Object.keys(then), ...Object.keys(now).filter((key) => !(key in then))];
    return keys.flatMap((key): readonly Change[] => {
      const [old, fresh] = [then[key], now[key]];
      if (old === undefined) return fresh === undefined ? [] : [{ part, key, kind: 'added', fields: fresh }];
      if (fresh === undefined) return [{ part, key, kind: 'removed', fields: old }];
      return changedFields(part, key, old, fresh);
    });
  });
}

function changedFields(part: Part, key: string, before: Fields, after: Fields): readonly Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({
      part,
      key,
      kind: 'changed',
      field,
      ...(field in before && { before: before[field] }),
      ...(field in after && { after: after[field] }),
    }));
}

/** Whether two values of a file say the same: text, lists, and maps in whatever order and however they were made. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    first.length === second.size &&
    first.every(([key, value]) => second.has(key) && isSame(value, second.get(key)))
  );
}
