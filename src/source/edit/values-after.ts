import type { Path } from '../../plan/place.ts';

/** What a file says once some of its values are others: a copy, and the file's own values stay what they are. */
export function withValues(
  root: unknown,
  changes: readonly { readonly path: Path; readonly value?: unknown }[],
): unknown {
  const whole = { root: structuredClone(root) };
  for (const { path, value } of changes) put(whole, ['root', ...path], value);
  return whole.root;
}

type Holder = Record<string | number, unknown>;

function put(node: Holder, [part = '', ...rest]: Path, value: unknown): void {
  if (rest.length > 0) {
    node[part] ??= {};
    put(node[part] as Holder, rest, value);
  } else if (value === undefined) delete node[part];
  else node[part] = value;
}

/** True for the same texts in the same places. In which order keys stand is no part of what a file says. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  const inner = (of: object, key: string) => (of as Record<string, unknown>)[key];
  return keys.length === others.length && keys.every((key) => isSameValue(inner(a, key), inner(b, key)));
}
