import { NoMoment, SHALLOW } from '../history/no-moment.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Config } from '../source/config.ts';
import { movementsSince } from '../view/since.ts';
import type { Movement, View } from '../view/view.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { dayIn } from './options.ts';
import type { OpenPlans } from './plans.ts';

/**
 * What has moved in each plan since a day or a reference, by the id of the plan.
 *
 * @throws NoMoment where only the last commits are here
 */
export async function movementsIn(
  view: View,
  asked: string,
  { plans, config, io }: { plans: OpenPlans; config: Config; io: Io },
): Promise<ReadonlyMap<string, Movement>> {
  const day = dayIn(asked);
  if (day !== undefined) refuseLater(asked, day, view);
  const { readEarlier } = await import('../history/state.ts');
  const earlier = await readEarlier(day ?? asked, plans.paths, io.cwd, plans.commit);
  if (earlier.kind === 'shallow') throw new NoMoment(SHALLOW, { shallow: true });
  if (earlier.kind === 'found') refuseLater(asked, earlier.day, view);
  const since = earlier.kind === 'found' ? earlier.day : day;
  if (since === undefined || earlier.kind === 'no-reference') throw notKnown(asked);
  const { words, dueSoonDays, ragRule, names } = config;
  return movementsSince(view, plans.sources, earlier, { since, words, dueSoonDays, ragRule, names });
}

function refuseLater(asked: string, since: PlainDate, { asOf }: View): void {
  if (since <= asOf) return;
  throw new UsageError(
    `\`--since ${asked}\` is ${since}, and the report is for ${asOf}, which is before that.`,
  );
}

function notKnown(asked: string): UsageError {
  return new UsageError(
    `\`--since ${asked}\` is neither a day nor a branch, tag or commit of this repository. Write a day as 2022-07-01.`,
  );
}
