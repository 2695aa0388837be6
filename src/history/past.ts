import { resolve } from 'node:path';
import type { CouncilWords } from '../plan/council-words.ts';
import type { FoundFile } from '../source/find.ts';
import type { PlanFile } from '../source/generated/plan-file.ts';
import { loadPlan } from '../source/load.ts';
import { readContent } from '../source/read.ts';
import type { Repository } from './git.ts';
import type { ReadVersion } from './record.ts';
import { versionsOf } from './versions.ts';

/** The past of one plan file. */
export interface Past {
  readonly file: FoundFile;
  /** The versions that are valid, the oldest first. */
  readonly versions: readonly ReadVersion[];
  /** How many were not, and are left out: nothing is guessed. */
  readonly unread: number;
}

/**
 * The past of plan files, as the main line of the present commit had them. Each distinct content is read once.
 * A file that git does not have has no past.
 */
export async function pastOf(
  repository: Repository,
  files: readonly FoundFile[],
  words: CouncilWords,
): Promise<readonly Past[]> {
  const head = await repository.resolve('HEAD');
  const commits = head === undefined ? [] : await repository.log(head, 'mainline');
  const paths = new Map(files.map((file) => [file, repository.pathOf(resolve(file.path))]));
  const versions = versionsOf(
    commits,
    [...paths.values()].filter((path) => path !== undefined),
  );
  const fileOf = new Map<string, FoundFile>();
  for (const [file, path] of paths) {
    for (const { blob } of versions.get(path ?? '') ?? []) if (blob !== undefined) fileOf.set(blob, file);
  }
  const read = new Map<string, Omit<ReadVersion, 'commit'>>();
  await repository.contents([...fileOf.keys()], (blob, content) => {
    const file = fileOf.get(blob);
    const loaded = file && loadPlan({ ...file, input: readContent(content) }, words);
    if (loaded?.plan) read.set(blob, { plan: loaded.plan, file: loaded.value as PlanFile });
  });
  return files.map((file) => {
    const all = (versions.get(paths.get(file) ?? '') ?? []).filter(({ blob }) => blob !== undefined);
    const valid = all.flatMap(({ commit, blob }) => {
      const version = read.get(blob ?? '');
      return version ? [{ commit, ...version }] : [];
    });
    return { file, versions: valid, unread: all.length - valid.length };
  });
}
