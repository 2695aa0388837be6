import { appendFileSync } from 'node:fs';
import { checkPlans } from '../check/check.ts';
import { FAIL_LEVELS, fails, summarise } from '../check/summary.ts';
import { FORMATS, type FormatName } from '../formats/index.ts';
import { stepSummary } from '../formats/summary.ts';
import { EXIT, type ExitCode, gravest } from './exit.ts';
import { type Io, wantsColour } from './io.ts';
import { type CommonOptions, readAsOf, readNames } from './options.ts';
import { openConfig, openFiles } from './plans.ts';

export interface CheckCommandOptions extends CommonOptions {
  readonly format: string;
  readonly failOn: string;
}

/** `civicplan check [paths]` */
export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const asOf = readAsOf(options.asOf, io);
  const formats = readNames('--format', options.format, Object.keys(FORMATS) as FormatName[]);
  const failOn = readNames('--fail-on', options.failOn, FAIL_LEVELS);
  const config = openConfig(options.config, io);
  const { files, code } = await openFiles(paths, io);
  if (files.length === 0) return code;

  const report = summarise([...checkPlans(files, { config, asOf })], asOf);
  const colour = wantsColour(io, options.color);
  for (const format of formats) io.out(FORMATS[format](report, { colour, columns: io.columns }));
  if (formats.includes('github') && io.env.GITHUB_STEP_SUMMARY) {
    appendFileSync(io.env.GITHUB_STEP_SUMMARY, stepSummary(report));
  }
  return gravest(code, fails(report, failOn) ? EXIT.findings : EXIT.ok);
}
