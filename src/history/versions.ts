import type { LoggedCommit } from './log.ts';

/** What a commit made of the file of a plan. */
export interface Version {
  readonly commit: LoggedCommit;
  /** Where the file was then. */
  readonly path: string;
  /** Git's name for the content; absent where the file was gone from here on. */
  readonly blob?: string;
}

/**
 * The versions of files, the oldest first, from the commits that lead to the last of them. A file is followed
 * over its renames, and through a time when it was gone, because a plan that is restored is the same plan.
 *
 * @param commits the newest first, each with its changes as against its first parent
 * @param paths where the files are at the newest commit
 * @returns for each path its versions; none for a file that no commit has
 */
export function versionsOf(
  commits: readonly LoggedCommit[],
  paths: readonly string[],
): ReadonlyMap<string, readonly Version[]> {
  const versions = new Map<string, Version[]>(paths.map((path) => [path, []]));
  /** Where each file is at the commit that is looked at, going back. */
  const now = new Map(paths.map((path) => [path, path]));
  for (const commit of commits) {
    const moved: (readonly [from: string, file: string])[] = [];
    for (const { kind, path, from, blob } of commit.changes) {
      const file = now.get(path);
      if (file === undefined) continue;
      versions.get(file)?.push({ commit, path, ...(blob !== undefined && { blob }) });
      if (kind !== 'renamed' || from === undefined) continue;
      now.delete(path);
      moved.push([from, file]);
    }
    // After all of them: one commit may give two files each other's name.
    for (const [from, file] of moved) now.set(from, file);
  }
  for (const each of versions.values()) each.reverse();
  return versions;
}
