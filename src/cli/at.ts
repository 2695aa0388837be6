import { resolve } from 'node:path';
import { filesAt } from '../history/earlier.ts';
import { openRepository, type Repository } from '../history/git.ts';
import { momentAt } from '../history/moment.ts';
import { versionsOf } from '../history/versions.ts';
import { displayName } from '../source/find.ts';
import { showDate } from '../words/months.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { pastDayIn } from './options.ts';
import type { ThenFiles } from './plans.ts';

/**
 * The plan files as git had them at a point of their history. Without another day for the figures theirs is the day
 * asked for, or that of the commit: how late something was then is what is asked.
 *
 * @param at a branch, a tag, a commit, or a day
 * @throws NoMoment where there is no such point, or only the last commits are here
 */
export async function openAt(at: string, paths: readonly string[], io: Io): Promise<ThenFiles> {
  const asked = paths.length > 0 ? paths : ['plans'];
  const day = pastDayIn(`--at ${at}`, at, io);
  const repository = await openRepository(io.cwd);
  if (!repository) {
    throw new UsageError(
      'There is no git repository here, so nobody knows how the plans were: leave out `--at`.',
    );
  }
  const { commit } = await momentAt(repository, at, day);
  const made = await repository.dayOf(commit);
  const { files, unmatched } = await filesAt(repository, commit, { paths: asked, cwd: io.cwd });
  const name = `commit ${commit.slice(0, 8)} of ${showDate(made)}`;
  for (const path of unmatched) {
    const then = await earlierName(repository, commit, resolve(io.cwd, path));
    const hint =
      then === undefined ? '' : ` It was \`${displayName(resolve(repository.root, then), io.cwd)}\` then.`;
    io.note(`There was no plan at \`${path}\` in ${name}.${hint}\n`);
  }
  if (files.length > 0) io.note(`Read as in ${name}.\n`);
  return { files, code: unmatched.length > 0 ? EXIT.nothing : EXIT.ok, commit, day: day ?? made };
}

/** What a file of today was called at a commit, as the way to the present one tells; nothing where it was not. */
async function earlierName(
  repository: Repository,
  commit: string,
  file: string,
): Promise<string | undefined> {
  const path = repository.pathOf(file);
  const head = await repository.resolve('HEAD');
  if (path === undefined || head === undefined || repository.shallow) return undefined;
  const there = new Set((await repository.files(commit)).map((each) => each.path));
  const versions = versionsOf(await repository.log(head, 'mainline'), [path]).get(path) ?? [];
  return versions.findLast((version) => there.has(version.path))?.path;
}
