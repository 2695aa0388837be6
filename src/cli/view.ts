import { ruleSetOf } from '../check/rule-set.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Config } from '../source/config.ts';
import { buildView } from '../view/build.ts';
import type { View } from '../view/view.ts';
import type { Io } from './io.ts';
import type { OpenPlans } from './plans.ts';
import { VERSION } from './version.ts';

/** The figures of plans on a day, with the commit they were read from. */
export async function viewOf(
  plans: OpenPlans,
  {
    asOf,
    config,
    internal,
    history = false,
    io,
    lastSync,
  }: {
    asOf: PlainDate;
    config: Config;
    internal: boolean;
    history?: boolean;
    io: Io;
    lastSync?: PlainDate | undefined;
  },
): Promise<View> {
  const commit = plans.commit ? { id: plans.commit, modified: false } : await present(plans, io);
  const remembered = history ? await past(plans, asOf, config, io) : undefined;
  return buildView(plans.sources, {
    asOf,
    version: VERSION,
    rules: ruleSetOf(config),
    dueSoonDays: config.dueSoonDays,
    ragRule: config.ragRule,
    internal,
    names: config.names,
    ...(commit && { commit }),
    ...(lastSync && { lastSync }),
    ...(remembered && { remembered }),
  });
}

async function past(plans: OpenPlans, asOf: PlainDate, config: Config, io: Io) {
  const { rememberedOf } = await import('./remembered.ts');
  return rememberedOf(plans, asOf, config, io);
}

async function present({ paths }: OpenPlans, { cwd }: Io): Promise<View['commit']> {
  const { readCommit } = await import('../history/commit.ts');
  return readCommit(paths, cwd);
}
