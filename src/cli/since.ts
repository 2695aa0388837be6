import type { PlainDate } from '../plan/date.ts';
import type { Config } from '../source/config.ts';
import { movementsSince } from '../view/since.ts';
import type { Movement, View } from '../view/view.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { dayIn } from './options.ts';
import type { OpenPlans } from './plans.ts';

const SHALLOW =
  'This clone of the repository holds only its newest commits, so nobody can tell what has moved since. In the workflow, put under `with:` of `actions/checkout` the line: fetch-depth: 0';

/** What has moved in each plan since a day or a reference; or the code to end with, after telling why. */
export async function movementsIn(
  view: View,
  asked: string,
  { plans, config, io }: { plans: OpenPlans; config: Config; io: Io },
): Promise<{ readonly movements: ReadonlyMap<string, Movement> } | { readonly code: ExitCode }> {
  const day = dayIn(asked);
  if (day !== undefined) refuseLater(asked, day, view);
  const { readEarlier } = await import('../history/state.ts');
  const earlier = await readEarlier(day ?? asked, plans.paths, io.cwd, plans.commit);
  if (earlier.kind === 'shallow') {
    io.note(`${SHALLOW}\n`);
    return { code: EXIT.unfinished };
  }
  if (earlier.kind === 'found') refuseLater(asked, earlier.day, view);
  const since = earlier.kind === 'found' ? earlier.day : day;
  if (since === undefined || earlier.kind === 'no-reference') throw notKnown(asked);
  const { words, dueSoonDays, ragRule, names } = config;
  return {
    movements: movementsSince(view, plans.sources, earlier, { since, words, dueSoonDays, ragRule, names }),
  };
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
