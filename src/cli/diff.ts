import { CHANGES_FORMATS, type ChangesFormatName } from '../formats/changes/index.ts';
import { comparePlans } from '../history/compare.ts';
import { filesAt } from '../history/earlier.ts';
import { openRepository, type Repository } from '../history/git.ts';
import { type Moment, momentAt } from '../history/moment.ts';
import type { Config } from '../source/config.ts';
import { findPlans } from '../source/find.ts';
import { type LoadedPlan, loadPlan } from '../source/load.ts';
import { CHANGE_WORDS } from '../words/changes.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, pastDayIn, readName } from './options.ts';
import { openConfig } from './plans.ts';

export interface DiffCommandOptions extends Pick<CommonOptions, 'config'> {
  readonly format: string;
  readonly plans: readonly string[];
  readonly internal: boolean;
}

/** `civicplan diff BASE [HEAD]`: what changed in the plans, in their own terms. */
export async function diff(
  base: string,
  head: string | undefined,
  options: DiffCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const format = readName('--format', options.format, Object.keys(CHANGES_FORMATS) as ChangesFormatName[]);
  const { config } = openConfig(options.config, io);
  const repository = await openRepository(io.cwd);
  if (!repository) throw new UsageError('There is no git repository here, so nothing can be compared.');
  const before = await plansOf(repository, base, options, config, io);
  const after = await plansOf(repository, head, options, config, io);
  const nowhere = before.unmatched.filter((path) => after.unmatched.includes(path));
  for (const path of nowhere) io.note(`There is no plan at \`${path}\` at either point.\n`);
  const plans = comparePlans(before.plans, after.plans, { internal: options.internal });
  await io.out(CHANGES_FORMATS[format]({ from: before.point, to: after.point, plans }));
  return nowhere.length > 0 ? EXIT.nothing : EXIT.ok;
}

interface Point {
  readonly plans: readonly LoadedPlan[];
  /** The paths that lead to no plan there. */
  readonly unmatched: readonly string[];
  readonly point: { readonly name: string; readonly commit?: string };
}

/** The plans at a point in time; without a name, as the files are now. */
async function plansOf(
  repository: Repository,
  name: string | undefined,
  { plans: paths }: DiffCommandOptions,
  { words }: Config,
  io: Io,
): Promise<Point> {
  const { cwd } = io;
  if (name === undefined) {
    const { files, unmatched } = await findPlans(paths, cwd);
    const plans = files.map((file) => loadPlan(file, words));
    return { plans, unmatched: unmatched.map(({ given }) => given), point: { name: CHANGE_WORDS.now } };
  }
  const point: Moment = await momentAt(repository, name, pastDayIn(name, name, io));
  const { files, unmatched } = await filesAt(repository, point.commit, { paths, cwd });
  return { plans: files.map((file) => loadPlan(file, words)), unmatched, point };
}
