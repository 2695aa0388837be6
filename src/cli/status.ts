import { terminalTables } from '../report/terminal.ts';
import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, readAsOf } from './options.ts';
import { openConfig, openPlans, openThen } from './plans.ts';
import { viewOf } from './view.ts';

export interface StatusCommandOptions extends CommonOptions {
  readonly internal: boolean;
  readonly at?: string;
}

/** `civicplan status [paths]` */
export async function status(
  paths: readonly string[],
  options: StatusCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { config } = openConfig(options.config, io);
  const then = await openThen(options.at, paths, io);
  const asOf = readAsOf(options.asOf, io, then);
  const plans = await openPlans(paths, config, io, then);
  if (plans.sources.length === 0) return plans.code;
  const view = await viewOf(plans, { asOf, config, internal: options.internal, io });
  io.out(terminalTables(view, io.columns));
  return plans.code;
}
