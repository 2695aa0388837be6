import type { PlanHistory } from '../formats/history/history.ts';
import { HISTORY_FORMATS, type HistoryFormatName } from '../formats/history/index.ts';
import { openRepository } from '../history/git.ts';
import { type Verified, verifying } from '../history/kept/verified.ts';
import { dayOf } from '../history/moment.ts';
import { NoMoment, SHALLOW } from '../history/no-moment.ts';
import { keptOf, type Past, pastsOf } from '../history/past.ts';
import { recordsOf } from '../history/record.ts';
import { slippageByLead, slippageOf } from '../history/slippage.ts';
import type { PlainDate } from '../plan/date.ts';
import { stemOf } from '../source/load.ts';
import { CHANGE_WORDS } from '../words/changes.ts';
import { EXIT, type ExitCode, gravest, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, readAsOf, readName } from './options.ts';
import { openConfig, openFiles } from './plans.ts';

export interface HistoryCommandOptions extends CommonOptions {
  readonly action?: string;
  readonly format: string;
  readonly internal: boolean;
  readonly verify: boolean;
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

  const kept = verifying(keptOf(repository));
  const told: PlanHistory[] = [];
  for await (const past of pastsOf(repository, files, config.words, {
    kept: options.verify ? kept : undefined,
  }))
    told.push(tellPast(past, asOf, options));
  const plans = options.action === undefined ? told : told.filter(({ actions }) => actions.length > 0);
  if (plans.length === 0) throw new UsageError(unknown(options.action ?? '', told));
  const slippage = slippageOf(plans.flatMap(({ actions }) => actions));
  await io.out(HISTORY_FORMATS[format]({ asOf, slippage, plans }, { changes: options.action !== undefined }));
  return options.verify ? gravest(code, tellVerified(kept.verified, io)) : code;
}

/** What was kept and wrong is a finding: somebody may have read something from it. */
function tellVerified(verified: Verified, io: Io): ExitCode {
  io.note(`${CHANGE_WORDS.history.verified(verified)}\n`);
  return verified.wrong > 0 ? EXIT.findings : EXIT.ok;
}

function tellPast(
  { file, versions, unread }: Past,
  asOf: PlainDate,
  options: HistoryCommandOptions,
): PlanHistory {
  const [first, last] = [versions[0], versions.at(-1)];
  const records = recordsOf(versions, asOf);
  const open = options.internal ? records : records.filter(({ internal }) => !internal);
  const plan = last?.plan.id ?? stemOf(file);
  const { action: asked } = options;
  const actions = open.filter(
    ({ action, previously }) => asked === undefined || action === asked || previously.includes(asked),
  );
  return {
    plan,
    file: file.name,
    versions: versions.length,
    ...(first && { since: dayOf(first.commit) }),
    unread,
    hidden: records.length - open.length,
    slippage: slippageOf(actions),
    leads: slippageByLead([{ plan, actions }]),
    actions,
  };
}

function unknown(action: string, plans: readonly PlanHistory[]): string {
  const hidden = plans.some((plan) => plan.hidden > 0);
  return `No version of these plans has an action \`${action}\`.${
    hidden ? ' `--internal` looks at internal ones as well.' : ''
  }`;
}
