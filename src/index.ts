/**
 * civicplan as a library: the same reading, checking and figures as the command line, for programs that
 * build on them. Everything else is internal and may change.
 */
import { checkPlans } from './check/check.ts';
import { type CheckReport, summarise } from './check/summary.ts';
import { VERSION } from './cli/version.ts';
import { londonDate, type PlainDate, readIsoDate } from './plan/date.ts';
import { type Config, NO_CONFIG } from './source/config.ts';
import { findPlans } from './source/find.ts';
import { loadPlan } from './source/load.ts';
import { buildView } from './view/build.ts';
import { planSource } from './view/plan-source.ts';
import type { View } from './view/view.ts';

export type { CheckedFinding, PlanReport, WaivedFinding } from './check/check.ts';
export type { CheckReport, CheckSummary } from './check/summary.ts';
export { londonDate, type PlainDate, readIsoDate } from './plan/date.ts';
export { type Deadline, readDeadline, showDeadline } from './plan/deadline/index.ts';
export type { Finding, Severity } from './plan/finding.ts';
export type { Config } from './source/config.ts';
export type { ActionView, Counts, PlanView, RecommendationView, View } from './view/view.ts';

export interface ReadOptions {
  /** Files, folders or patterns, relative to `cwd`; `plans/` when there are none. */
  readonly paths?: readonly string[];
  /** The working folder; default: that of the process. */
  readonly cwd?: string;
  /** The day, `YYYY-MM-DD`; default: today in the United Kingdom. Throws `RangeError` for anything else. */
  readonly asOf?: string;
  /** Default: nothing is configured. No file is read. */
  readonly config?: Config;
}

/** Checks plans, as `civicplan check --format json` does. What is wrong is in the report; only a wrong `asOf` throws. */
export async function check(options: ReadOptions = {}): Promise<CheckReport> {
  const { files } = await findPlans(options.paths ?? ['plans'], options.cwd ?? process.cwd());
  const asOf = dayOf(options.asOf);
  return summarise([...checkPlans(files, { config: options.config ?? NO_CONFIG, asOf })], asOf);
}

/** The figures of every valid plan, as `civicplan report --to json` writes them. Public: without internal actions. */
export async function view(options: ReadOptions = {}): Promise<View> {
  const { files } = await findPlans(options.paths ?? ['plans'], options.cwd ?? process.cwd());
  const { dueSoonDays, ragRule, names, words } = options.config ?? NO_CONFIG;
  const sources = files.flatMap((file) => planSource(loadPlan(file, words)) ?? []);
  return buildView(sources, {
    asOf: dayOf(options.asOf),
    version: VERSION,
    dueSoonDays,
    ragRule,
    names,
    internal: false,
  });
}

function dayOf(asked: string | undefined): PlainDate {
  if (asked === undefined) return londonDate(new Date());
  const day = readIsoDate(asked);
  if (day === undefined) throw new RangeError(`\`${asked}\` is not a day of the form YYYY-MM-DD.`);
  return day;
}
