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
 * The commits that each merge of the main line brought, the newest first, by the id of the merge: those that lead to
 * it and to nothing that was on the main line before.
 *
 * @param head the newest commit of the main line
 * @param parents of every commit that leads to it
 * @param everywhere all commits, the newest first, merges once for each parent
 */
export function broughtByMerges(
  head: string,
  parents: ReadonlyMap<string, readonly string[]>,
  everywhere: readonly LoggedCommit[],
): ReadonlyMap<string, readonly LoggedCommit[]> {
  const mainline: string[] = [];
  for (let id: string | undefined = head; id !== undefined; id = parents.get(id)?.[0]) mainline.push(id);
  /** From each commit to the one of the main line with which it came. */
  const cameWith = new Map<string, string>();
  for (const merge of mainline.reverse()) {
    const open = [merge];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (cameWith.has(id)) continue;
      cameWith.set(id, merge);
      open.push(...(parents.get(id) ?? []));
    }
  }
  const brought = new Map<string, LoggedCommit[]>();
  for (const commit of everywhere) {
    const merge = cameWith.get(commit.id);
    if (merge === undefined || merge === commit.id) continue;
    const known = brought.get(merge) ?? [];
    known.push(commit);
    brought.set(merge, known);
  }
  return brought;
}

/**
 * What some commits did to one file, the newest first. What a merge among them did is what it has as against all of
 * its parents: the rest was done by others.
 *
 * @param commits the newest first, merges once for each parent
 * @param names what the file was ever called
 */
export function innerChanges(
  commits: readonly LoggedCommit[],
  names: ReadonlySet<string>,
): readonly InnerChange[] {
  const called = new Set(names);
  const inner = new Map<string, { commit: LoggedCommit; was: (string | undefined)[]; blob?: string }>();
  for (const commit of commits) {
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
