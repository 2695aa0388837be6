import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type PlainDate, readIsoDate } from '../plan/date.ts';
import { displayName, isPlanName } from '../source/find.ts';
import { LARGEST_FILE } from '../source/read.ts';
import { openRepository } from './git.ts';
import { type Moment, momentAt } from './moment.ts';
import { NoMoment } from './no-moment.ts';

/** A file as a commit has it. */
export interface EarlierFile {
  /** Below the top of the repository, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How reports call the file of today that has its place; absent where there is none any more. */
  readonly now?: string;
}

/** What git had at a day or a reference. */
export type Earlier =
  | {
      readonly kind: 'found';
      /** The full id of the commit. */
      readonly commit: string;
      /** The day asked for; of a reference the day it was committed, in the United Kingdom. */
      readonly day: PlainDate;
      readonly files: readonly EarlierFile[];
    }
  | { readonly kind: 'no-git' | 'no-commit' }
  | { readonly kind: 'no-reference' }
  | { readonly kind: 'shallow' };

/**
 * Plan files as they were at the end of a day in the United Kingdom (`2022-05-31`), or at a reference (`v1.0`): those
 * that stand today where the given files stand, and those that stand nowhere any more, among which is whatever has
 * been renamed since. Of a branch counts what was on it on the day: a change that was merged later was not.
 *
 * A clone that was cut short (`shallow`) cannot tell and is refused.
 *
 * @param present the full id of the commit whose plans stand for those of today, where it is not the working folder
 * @throws Error when git stops in the middle
 */
export async function readEarlier(
  since: string,
  files: readonly string[],
  cwd: string,
  present?: string,
): Promise<Earlier> {
  const repository = await openRepository(cwd);
  if (!repository) return { kind: 'no-git' };
  if (repository.shallow) return { kind: 'shallow' };
  const asked = readIsoDate(since);
  let moment: Moment;
  try {
    moment = await momentAt(repository, since, asked, present);
  } catch (error) {
    if (!(error instanceof NoMoment)) throw error;
    return { kind: asked === undefined ? 'no-reference' : 'no-commit' };
  }
  const { root } = repository;
  const today = new Map(
    files.map((file) => [
      displayName(present === undefined ? realpathSync(file) : file, root),
      displayName(file, cwd),
    ]),
  );
  const tree = present && new Set((await repository.files(present)).map(({ path }) => path));
  const stands = (path: string) => (tree ? tree.has(path) : existsSync(join(root, path)));
  const there = (await repository.files(moment.commit)).filter(
    ({ path }) => isPlanName(path) && (today.has(path) || !stands(path)),
  );
  const contents = new Map<string, Buffer>();
  await repository.contents([...new Set(there.map(({ blob }) => blob))], (blob, content) => {
    if (content.length <= LARGEST_FILE) contents.set(blob, content);
  });
  return {
    kind: 'found',
    commit: moment.commit,
    day: asked ?? (await repository.dayOf(moment.commit)),
    files: there.flatMap(({ path, blob }) => {
      const bytes = contents.get(blob);
      const now = today.get(path);
      return bytes ? [{ path, bytes, ...(now !== undefined && { now }) }] : [];
    }),
  };
}
