import { resolve } from 'node:path';
import type { CouncilWords } from '../plan/council-words.ts';
import { compareText } from '../plan/finding.ts';
import { displayName, isPlanName } from '../source/find.ts';
import { type LoadedPlan, loadPlan } from '../source/load.ts';
import { readContent } from '../source/read.ts';
import type { Repository } from './git.ts';

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
  const places = paths.flatMap((path) => repository.pathOf(resolve(cwd, path)) ?? []);
  const files = (await repository.files(commit)).filter(({ path }) =>
    places.some((place) => liesIn(place, path)),
  );
  const plans: LoadedPlan[] = [];
  const pathsOf = new Map<string, string[]>();
  for (const { path, blob } of files) pathsOf.set(blob, [...(pathsOf.get(blob) ?? []), path]);
  await repository.contents([...pathsOf.keys()], (blob, content) => {
    for (const path of pathsOf.get(blob) ?? []) {
      const absolute = resolve(repository.root, path);
      const file = {
        path: absolute,
        name: displayName(absolute, cwd),
        root: repository.root,
        input: readContent(content),
      };
      plans.push(loadPlan(file, words));
    }
  });
  return plans.sort((a, b) => compareText(a.file.name, b.file.name));
}

/** A file is taken as it is; of a folder what `findPlans` would find in it. */
function liesIn(place: string, path: string): boolean {
  if (path === place) return true;
  if (place !== '' && !path.startsWith(`${place}/`)) return false;
  const below = place === '' ? path : path.slice(place.length + 1);
  const hidden = below.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
  return !hidden && isPlanName(path);
}
