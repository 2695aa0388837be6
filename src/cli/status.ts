import { terminalTables } from '../report/terminal.ts';
import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, readAsOf } from './options.ts';
import { openConfig, openPlans } from './plans.ts';
import { viewOf } from './view.ts';

export interface StatusCommandOptions extends CommonOptions {
  readonly internal: boolean;
}

/** `civicplan status [paths]` */
export async function status(
  paths: readonly string[],
  options: StatusCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const asOf = readAsOf(options.asOf, io);
  const { config } = openConfig(options.config, io);
  const plans = await openPlans(paths, config, io);
  if (plans.sources.length === 0) return plans.code;
  const view = await viewOf(plans, { asOf, config, internal: options.internal, io });
  io.out(terminalTables(view, io.columns));
  return plans.code;
}
