import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import type { CouncilWords } from '../plan/council-words.ts';
import { compareText } from '../plan/finding.ts';
import { displayName, type FoundFile, isPlanName } from '../source/find.ts';
import { type LoadedPlan, loadPlan } from '../source/load.ts';
import { readContent } from '../source/read.ts';
import type { Repository, TreeFile } from './git.ts';

/**
 * The plans below paths as a commit has them, in the order of their names, each read as if it lay in the working
 * folder. Paths are files or folders; those that the commit does not have lead to nothing.
 *
 * @param cwd what the paths and the names of the plans are relative to
 */
export async function plansAt(
  repository: Repository,
  commit: string,
  {
    paths,
    cwd,
    words,
  }: { readonly paths: readonly string[]; readonly cwd: string; readonly words?: CouncilWords },
): Promise<readonly LoadedPlan[]> {
  const { files } = await filesAt(repository, commit, { paths, cwd });
  return files.map((file) => loadPlan(file, words));
}

/** The same plan files with what they held, in the order of their names, and the paths that led to none. */
export async function filesAt(
  repository: Repository,
  commit: string,
  { paths, cwd }: { readonly paths: readonly string[]; readonly cwd: string },
): Promise<{ readonly files: readonly FoundFile[]; readonly unmatched: readonly string[] }> {
  // The top folder of the repository is the real one, and the working folder may have been reached by a link.
  const here = existsSync(cwd) ? realpathSync(cwd) : cwd;
  const all = await repository.files(commit);
  const led = paths.map((given) => ({ given, files: filesOf(repository, given, all, here) }));
  const pathsOf = new Map<string, Set<string>>();
  for (const { path, blob } of led.flatMap(({ files }) => files)) {
    pathsOf.set(blob, (pathsOf.get(blob) ?? new Set()).add(path));
  }
  const files: FoundFile[] = [];
  await repository.contents([...pathsOf.keys()], (blob, content) => {
    for (const path of pathsOf.get(blob) ?? []) {
      const absolute = resolve(repository.root, path);
      const name = displayName(absolute, here);
      files.push({ path: absolute, name, root: repository.root, input: readContent(content) });
    }
  });
  return {
    files: files.sort((a, b) => compareText(a.name, b.name)),
    unmatched: led.flatMap(({ given, files: found }) => (found.length === 0 ? [given] : [])),
  };
}

/** What a path leads to among the files of a commit: as `findPlans`, first as a name, then as a pattern. */
function filesOf(
  repository: Repository,
  given: string,
  all: readonly TreeFile[],
  here: string,
): readonly TreeFile[] {
  const place = repository.pathOf(resolve(here, given));
  const named = place === undefined ? [] : all.filter(({ path }) => liesIn(place, path));
  if (named.length > 0) return named;
  const nameOf = (path: string) => displayName(resolve(here, path), here);
  const matches = picomatch(nameOf(given), { ignore: '**/node_modules/**' });
  return all.filter(({ path }) => isPlanName(path) && matches(nameOf(resolve(repository.root, path))));
}

/** A file is taken as it is; of a folder what `findPlans` would find in it. */
function liesIn(place: string, path: string): boolean {
  if (path === place) return true;
  if (place !== '' && !path.startsWith(`${place}/`)) return false;
  const below = place === '' ? path : path.slice(place.length + 1);
  const hidden = below.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
  return !hidden && isPlanName(path);
}
