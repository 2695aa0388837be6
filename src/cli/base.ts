import { type EarlierOf, earlierPlans } from '../check/earlier.ts';
import { goneFrom } from '../check/gone.ts';
import { plansAt } from '../history/earlier.ts';
import { openRepository } from '../history/git.ts';
import { momentAt } from '../history/moment.ts';
import { NoMoment, SHALLOW } from '../history/no-moment.ts';
import type { CouncilWords } from '../plan/council-words.ts';
import type { FoundFile } from '../source/find.ts';
import type { LoadedPlan } from '../source/load.ts';
import { CHANGE_WORDS } from '../words/changes.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { pastDayIn } from './options.ts';

/**
 * The plans as they were where the present commit left another line of history: in a pull request what it was
 * made from, so that what others changed meanwhile is not told.
 *
 * @param name a branch, a tag, a commit, or a day
 * @param present the full id of the commit that stands for the present one, where another is checked out
 * @throws NoMoment where there is no such point, or only the last commits are here
 */
export async function openBase(
  name: string,
  { paths, files }: { readonly paths: readonly string[]; readonly files: readonly FoundFile[] },
  words: CouncilWords,
  io: Io,
  present?: string,
): Promise<EarlierOf> {
  const { plans, point } = await plansAtBase(name, paths, words, io, present);
  return earlierTold({ plans, point, name }, files, words, io);
}

/** Plans as they were, with a line for each that cannot be compared with what is there now. */
export function earlierTold(
  {
    plans,
    point,
    name,
  }: { readonly plans: readonly LoadedPlan[]; readonly point: string; readonly name: string },
  files: readonly FoundFile[],
  words: CouncilWords,
  io: Io,
): EarlierOf {
  const { moved, missing } = goneFrom(plans, files, words);
  for (const { id, file, plan } of plans) {
    if (plan === undefined) io.note(CHANGE_WORDS.notCompared(file.name, name));
    else if (missing.some((each) => each.file === file)) io.note(CHANGE_WORDS.gone(id, file.name, point));
  }
  return earlierPlans(plans, point, moved);
}

/** Those plans themselves, and what the point is called. Throws likewise. */
export async function plansAtBase(
  name: string,
  paths: readonly string[],
  words: CouncilWords,
  io: Io,
  present?: string,
): Promise<{ readonly plans: readonly LoadedPlan[]; readonly point: string }> {
  const { cwd } = io;
  const repository = await openRepository(cwd);
  if (!repository)
    throw new UsageError('There is no git repository here, so `--base` has nothing to compare with.');
  const moment = await momentAt(repository, name, pastDayIn(`--base ${name}`, name, io), present);
  const head = present ?? (await repository.resolve('HEAD'));
  const common = head && (await repository.common(head, moment.commit));
  if (common === undefined && repository.shallow) throw new NoMoment(SHALLOW, { shallow: true });
  const plans = await plansAt(repository, common ?? moment.commit, { paths, cwd, words });
  return { plans, point: moment.name };
}
