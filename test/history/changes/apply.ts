import type { Change } from '../../../src/history/changes/difference.ts';
import { type Facts, type Fields, PARTS } from '../../../src/history/changes/facts.ts';

/** The version that comes about when the changes are made to another. Throws where they do not fit. */
export function apply(changes: readonly Change[], to: Facts): Facts {
  const result = Object.fromEntries(PARTS.map((part) => [part, new Map(Object.entries(to[part]))])) as Record<
    keyof Facts,
    Map<string, Fields>
  >;
  for (const change of changes) {
    const known = result[change.part];
    const found = known.get(change.key);
    if ((change.kind === 'added') !== (found === undefined)) throw new Error(`${change.kind} ${change.key}`);
    if (change.kind === 'added') known.set(change.key, change.fields);
    if (change.kind === 'removed') known.delete(change.key);
    if (change.kind === 'changed') {
      const { [change.field]: _, ...others } = found ?? {};
      known.set(change.key, 'after' in change ? { ...others, [change.field]: change.after } : others);
    }
  }
  return Object.fromEntries(
    PARTS.map((part) => [part, Object.fromEntries(result[part])]),
  ) as unknown as Facts;
}
