import type { Path } from '../../plan/place.ts';

/** What a file says once some of its values are others: a copy, and the file's own values stay what they are. */
export function withValues(
  root: unknown,
  changes: readonly { readonly path: Path; readonly value?: unknown }[],
): unknown {
  return changes.reduce((value, { path, value: other }) => put(value, path, other), root);
}

function put(node: unknown, [part, ...rest]: Path, value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(node)) return node.map((item, index) => (index === part ? put(item, rest, value) : item));
  const entries = Object.entries((node ?? {}) as Record<string, unknown>).filter(([key]) => key !== part);
  const inner = put((node as Record<string | number, unknown> | undefined)?.[part], rest, value);
  // Absent means not said, so what is gone is left out.
  return Object.fromEntries(inner === undefined ? entries : [...entries, [String(part), inner]]);
}

/** True for the same texts in the same places. In which order keys stand is no part of what a file says. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  const inner = (of: object, key: string) => (of as Record<string, unknown>)[key];
  return keys.length === others.length && keys.every((key) => isSameValue(inner(a, key), inner(b, key)));
}
