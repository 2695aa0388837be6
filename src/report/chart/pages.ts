/** Pages of nearly one length: a last page with a single line would look like a mistake. */
export function evenly<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  if (items.length === 0) return [];
  const pages = Math.max(Math.ceil(items.length / most), 1);
  const length = Math.ceil(items.length / pages);
  return Array.from({ length: pages }, (_, page) => items.slice(page * length, (page + 1) * length));
}
