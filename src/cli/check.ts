import { checkPlans } from '../check/check.ts';
import type { EarlierOf } from '../check/earlier.ts';
import { printConfig } from '../check/print-config.ts';
import { FAIL_LEVELS, fails, summarise } from '../check/summary.ts';
import { FORMATS, type FormatName } from '../formats/index.ts';
import { inPieces } from '../formats/pieces.ts';
import { GROUPINGS } from '../formats/sections.ts';
import { markdownText } from '../markup/markdown.ts';
import type { Config } from '../source/config.ts';
import type { FoundFile } from '../source/find.ts';
import { refuseBesideAt } from './beside-at.ts';
import { EXIT, type ExitCode, gravest, UsageError } from './exit.ts';
import { type FixCommandOptions, fixPlans, readFixing } from './fix.ts';
import { openInput } from './input.ts';
import { type Io, wantsColour } from './io.ts';
import { type KnownOptions, openKnown, withoutKnown } from './known.ts';
import { type CommonOptions, readAsOf, readName, readNames } from './options.ts';
import {
  addToSummary,
  FORMAT_NAMES,
  filesUrl,
  readOutputs,
  refuseGrouping,
  refusePlans,
  writeOutputs,
} from './outputs.ts';
import { packed } from './packed.ts';
import { openConfig, openFiles, openThen } from './plans.ts';
import { warningOfPublicText } from './public-repository.ts';
import { VERSION } from './version.ts';

export interface CheckCommandOptions extends CommonOptions, FixCommandOptions, KnownOptions {
  readonly format: string;
  readonly output?: readonly string[];
  readonly groupBy: string;
  readonly failOn: string;
  readonly printConfig: boolean;
  readonly stdinName?: string;
  readonly base?: string;
  readonly at?: string;
}

/** `civicplan check [paths]` */
export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const formats = readNames('--format', options.format, FORMAT_NAMES);
  const outputs = readOutputs(options.output ?? [], io);
  const groupBy = readName('--group-by', options.groupBy, GROUPINGS);
  refuseGrouping(groupBy, [...formats, ...outputs.map(({ format }) => format)]);
  const failOn = readNames('--fail-on', options.failOn, FAIL_LEVELS);
  const fixing = readFixing(options);
  const opened = openConfig(options.config, io);
  if (options.printConfig) {
    io.out(printConfig(opened));
    return EXIT.ok;
  }
  if (options.at !== undefined) refuseBesideAt(paths, options, formats);
  const known = openKnown(options, paths.length > 0 ? paths : ['plans'], io);
  const input = await openInput(paths, options.stdinName, io);
  const then = await openThen(options.at, paths, io);
  const asOf = readAsOf(options.asOf, io, then);
  const { files, code } = then ?? input ?? (await openFiles(paths, io));
  if (files.length === 0) return code;
  refusePlans(outputs, files);
  if (input && fixing) throw new UsageError('`--fix` repairs files, and a plan on standard input is none.');

  const settings = {
    config: opened.config,
    asOf,
    ...(await since(options, { paths, files }, opened.config, io, then?.commit)),
  };
  const fixed = fixing ? fixPlans(files, fixing, settings, io) : EXIT.ok;
  const checked = packed(checkPlans(files, settings));
  const { plans, code: listed } = known
    ? withoutKnown(checked, known, io)
    : { plans: checked, code: EXIT.ok };
  const report = summarise(plans, asOf);
  const ends = gravest(code, listed, fixed, fails(report, failOn) ? EXIT.findings : EXIT.ok);
  // The difference is the result then, and has to be one that a program can take.
  if (fixing?.dryRun) return ends;
  const address = filesUrl(then ? { ...io, env: { ...io.env, GITHUB_SHA: then.commit } } : io);
  const onPaper = { groupBy, failOn, version: VERSION, ...(address && { filesUrl: address }) };
  const onScreen = { ...onPaper, colour: wantsColour(io, options.color), columns: io.columns };
  const inFile = (format: FormatName) =>
    inPieces(FORMATS[format](report, { ...onPaper, colour: false, columns: 80 }));
  for (const format of formats) {
    for (const piece of inPieces(FORMATS[format](report, onScreen))) await io.out(piece);
  }
  const warning = warningOfPublicText(report, io);
  if (warning !== undefined) io.note(`${warning}\n`);
  const written = writeOutputs(outputs, inFile, io);
  const more = warning === undefined ? [] : [`\n> ${markdownText(warning)}\n`];
  const shown = formats.includes('github') ? addToSummary([...inFile('markdown'), ...more], io) : EXIT.ok;
  return gravest(ends, written, shown);
}

/** What plans were before, where it was asked what was changed since. */
async function since(
  { base }: Pick<CheckCommandOptions, 'base'>,
  { paths, files }: { readonly paths: readonly string[]; readonly files: readonly FoundFile[] },
  { words }: Config,
  io: Io,
  present: string | undefined,
): Promise<{ earlierOf?: EarlierOf }> {
  if (base === undefined) return {};
  const { openBase } = await import('./base.ts');
  const asked = { paths: paths.length > 0 ? paths : ['plans'], files };
  return { earlierOf: await openBase(base, asked, words, io, present) };
}
