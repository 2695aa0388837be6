import type { PlanHistory } from '../formats/history/history.ts';
import { HISTORY_FORMATS, type HistoryFormatName } from '../formats/history/index.ts';
import { openRepository } from '../history/git.ts';
import { dayOf } from '../history/moment.ts';
import { NoMoment, SHALLOW } from '../history/no-moment.ts';
import { type Past, pastOf } from '../history/past.ts';
import { recordsOf } from '../history/record.ts';
import type { PlainDate } from '../plan/date.ts';
import { stemOf } from '../source/load.ts';
import { type ExitCode, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, readAsOf, readName } from './options.ts';
import { openConfig, openFiles } from './plans.ts';

export interface HistoryCommandOptions extends CommonOptions {
  readonly action?: string;
  readonly format: string;
  readonly internal: boolean;
}

/** `civicplan history [paths]`: what git remembers of each action. */
export async function history(
  paths: readonly string[],
  options: HistoryCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const asOf = readAsOf(options.asOf, io);
  const format = readName('--format', options.format, Object.keys(HISTORY_FORMATS) as HistoryFormatName[]);
  const { config } = openConfig(options.config, io);
  const { files, code } = await openFiles(paths, io);
  if (files.length === 0) return code;
  const repository = await openRepository(io.cwd);
  if (!repository) throw new UsageError('There is no git repository here, so there is no history to tell.');
  if (repository.shallow) throw new NoMoment(SHALLOW, { shallow: true });

  const told = (await pastOf(repository, files, config.words)).map((past) => tellPast(past, asOf, options));
  const plans = options.action === undefined ? told : told.filter(({ actions }) => actions.length > 0);
  if (plans.length === 0) throw new UsageError(unknown(options.action ?? '', told));
  await io.out(HISTORY_FORMATS[format]({ asOf, plans }, { changes: options.action !== undefined }));
  return code;
}

function tellPast(
  { file, versions, unread }: Past,
  asOf: PlainDate,
  options: HistoryCommandOptions,
): PlanHistory {
  const [first, last] = [versions[0], versions.at(-1)];
  const records = recordsOf(versions, asOf);
  const open = options.internal ? records : records.filter(({ internal }) => !internal);
  return {
    plan: last?.plan.id ?? stemOf(file),
    file: file.name,
    versions: versions.length,
    ...(first && { since: dayOf(first.commit) }),
    unread,
    hidden: records.length - open.length,
    actions: open.filter(({ action }) => options.action === undefined || action === options.action),
  };
}

function unknown(action: string, plans: readonly PlanHistory[]): string {
  const hidden = plans.some((plan) => plan.hidden > 0);
  return `No version of these plans has an action \`${action}\`.${
    hidden ? ' `--internal` looks at internal ones as well.' : ''
  }`;
}
