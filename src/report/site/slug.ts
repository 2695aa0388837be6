/**
 * Names of files for things that have names of their own: small letters, digits and hyphens. Two that would be
 * the same get a number. The same things in the same order have the same names.
 */
export function slugs(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const name of names) {
    const base =
      name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80)
        .replace(/-$/, '') || 'page';
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    found.set(name, slug);
  }
  return found;
}
