import type { LoggedCommit } from './log.ts';

/** What a commit did to one file, before it came to the main line with a merge. */
export interface InnerChange {
  readonly commit: LoggedCommit;
  /** The contents before, of a merge one for each of its parents; absent where there was no such file. */
  readonly was: readonly (string | undefined)[];
  /** Git's name for the content after; absent where the file was removed. */
  readonly blob?: string;
}

/**
 * The commits that each merge of the main line brought, by the id of the merge: those that lead to it and to nothing
 * that was on the main line before.
 *
 * @param head the newest commit of the main line
 * @param parents of every commit that leads to it
 */
export function broughtByMerges(
  head: string,
  parents: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const mainline: string[] = [];
  for (let id: string | undefined = head; id !== undefined; id = parents.get(id)?.[0]) mainline.push(id);
  const known = new Set<string>();
  const brought = new Map<string, Set<string>>();
  for (const id of mainline.reverse()) {
    const own = new Set<string>();
    const open = [...(parents.get(id) ?? []).slice(1)];
    known.add(id);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (known.has(next)) continue;
      known.add(next);
      own.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    if (own.size > 0) brought.set(id, own);
  }
  return brought;
}

/**
 * What some commits did to one file, the newest first. What a merge among them did is what it has as against all of
 * its parents: the rest was done by others.
 *
 * @param everywhere all commits, the newest first, merges once for each parent
 * @param names what the file was ever called
 */
export function innerChanges(
  everywhere: readonly LoggedCommit[],
  brought: ReadonlySet<string>,
  names: ReadonlySet<string>,
): readonly InnerChange[] {
  const called = new Set(names);
  const inner = new Map<string, { commit: LoggedCommit; was: (string | undefined)[]; blob?: string }>();
  for (const commit of everywhere) {
    if (!brought.has(commit.id)) continue;
    for (const { path, from, was, blob } of commit.changes) {
      if (!called.has(path)) continue;
      if (from !== undefined) called.add(from);
      const known = inner.get(commit.id);
      if (known) known.was.push(was);
      else inner.set(commit.id, { commit, was: [was], ...(blob !== undefined && { blob }) });
    }
  }
  return [...inner.values()].filter(({ commit, was }) => was.length === Math.max(1, commit.parents.length));
}
