import { openRepository } from '../history/git.ts';
import { NoMoment, SHALLOW } from '../history/no-moment.ts';
import { pastOf } from '../history/past.ts';
import { type Remembered, remember, withPresent } from '../history/remembered.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Config } from '../source/config.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import type { OpenPlans } from './plans.ts';

/**
 * What git remembers of each plan, by the name of its file: up to the commit that was asked for, else up to the
 * present one, with the files as they are.
 *
 * @throws NoMoment where only the last commits are here: the same report would say other things elsewhere
 */
export async function rememberedOf(
  { files, commit }: OpenPlans,
  asOf: PlainDate,
  { words }: Config,
  { cwd }: Io,
): Promise<ReadonlyMap<string, Remembered>> {
  const repository = await openRepository(cwd);
  if (!repository) {
    throw new UsageError(
      'There is no git repository here, so there is no history to report: leave out `--history`.',
    );
  }
  if (repository.shallow) throw new NoMoment(SHALLOW, { shallow: true });
  const head = commit ?? (await repository.resolve('HEAD'));
  if (head === undefined)
    throw new UsageError('Nothing is committed here yet, so there is no history to report.');
  const pasts = await pastOf(repository, files, words, { present: head });
  return new Map(
    pasts.map((past) => {
      const whole = commit === undefined ? withPresent(past, words, asOf) : past;
      return [past.file.name, remember(whole, head, asOf)];
    }),
  );
}
