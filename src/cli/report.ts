import { resolve } from 'node:path';
import { CannotRender, FormatUnavailable } from '../report/errors.ts';
import { ALONE, type Around, type Download } from '../report/html/around.ts';
import { OUTPUTS } from '../report/index.ts';
import { KINDS, type KindName, reportsOf } from '../report/kinds/index.ts';
import type { ReportFormat } from '../report/output.ts';
import type { Report } from '../report/report.ts';
import type { Published } from '../report/site/site.ts';
import { CannotWrite, writeFiles } from '../report/write.ts';
import type { Movement } from '../view/view.ts';
import { count } from '../words/text.ts';
import { type AskedOptions, readAsked, readLead, refuseIdle } from './asked.ts';
import { EXIT, type ExitCode, gravest, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { onlineFiles } from './online.ts';
import { type CommonOptions, readAsOf, readDay, readNames } from './options.ts';
import { openConfig, openPlans, openThen } from './plans.ts';
import { movementsIn } from './since.ts';
import { openTemplates, type Templates, whoseMistake } from './templates.ts';
import { viewOf } from './view.ts';

/** Not one file for a report, but a folder over all of them: below the output folder, under this name. */
const SITE = 'site';

export interface ReportCommandOptions extends CommonOptions, AskedOptions {
  readonly to: string;
  readonly kind: string;
  readonly out: string;
  readonly internal: boolean;
  readonly lastSync?: string;
  readonly at?: string;
}

/** `civicplan report [paths]`: everything is rendered first and written after, so that a failure leaves the old reports. */
export async function report(
  paths: readonly string[],
  options: ReportCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const outputs = readNames('--to', options.to, [...(Object.keys(OUTPUTS) as ReportFormat[]), SITE]);
  const formats = outputs.filter((name) => name !== SITE);
  const kinds = readNames('--kind', options.kind, Object.keys(KINDS) as KindName[]);
  refuseIdle(options, kinds);
  const { config } = openConfig(options.config, io);
  const then = await openThen(options.at, paths, io);
  const asOf = readAsOf(options.asOf, io, then);
  const asked = readAsked(options, config, asOf);
  const lastSync = options.lastSync?.trim() ? readDay('--last-sync', options.lastSync) : undefined;
  const plans = await openPlans(paths, config, io, then);
  if (plans.sources.length === 0) return plans.code;

  const { internal, history = false } = options;
  const view = await viewOf(plans, { asOf, config, internal, history, io, lastSync });
  const lead = readLead(options.lead, kinds, view);
  const movements =
    options.since === undefined ? NONE_MOVED : await movementsIn(view, options.since, { plans, config, io });
  const reports = kinds.flatMap((kind) => reportsOf(view, kind, { ...asked, lead, movements }));
  refuseSameNames(reports);
  const around: Around = {
    ...ALONE,
    settings: config.pages,
    print: {
      paper: config.paper,
      accent: config.pages.theme.accent,
      council: config.pages.theme.council ?? null,
    },
    online: onlineFiles(config.pages, view.commit?.modified === false ? view.commit.id : undefined, io),
  };
  const templates = openTemplates(config, io);
  const { published, code } = await render(reports, formats, { templates, around }, io);
  const files = published.flatMap((each) => each.files);
  if (outputs.includes(SITE)) {
    const { siteFiles } = await import('../report/site/site.ts');
    const beside = published.map((each) => ({
      ...each,
      files: each.files.filter(({ extension }) => extension !== 'html'),
    }));
    const site = siteFiles(view, beside, templates, around);
    files.push(...site.map((file) => ({ ...file, name: `${SITE}/${file.name}`, extension: SITE })));
  }
  try {
    writeFiles(resolve(io.cwd, options.out), files);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    io.note(`${error.message}\n`);
    return EXIT.unfinished;
  }
  const alone = files.filter(({ extension }) => extension !== SITE);
  for (const { name } of alone) io.note(`${options.out}/${name}\n`);
  if (alone.length < files.length) {
    io.note(
      `${options.out}/${SITE}/index.html, with ${count(files.length - alone.length - 1, 'more file')}\n`,
    );
  }
  const told = alone.length < files.length && alone.length === 0 ? 'The site' : count(alone.length, 'report');
  if (files.length > 0) io.note(`${told} of ${count(view.plans.length, 'plan')} written.\n`);
  return gravest(plans.code, code);
}

const NONE_MOVED: ReadonlyMap<string, Movement> = new Map();

/** A plan may be called `portfolio`, or `a-progress` beside a plan `a`: then one report would take the other's place. */
function refuseSameNames(reports: readonly Report[]): void {
  const names = reports.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw new UsageError(
    `Two of these reports would be called \`${twice}\`, and only one would stay. Ask for their kinds one by one, each with its own \`--out\`.`,
  );
}

/** What can be rendered, and the exit code that what cannot be leads to. */
async function render(
  reports: readonly Report[],
  formats: readonly ReportFormat[],
  { templates, around }: { readonly templates: Templates; readonly around: Around },
  io: Io,
): Promise<{ published: Published[]; code: ExitCode }> {
  const published: Published[] = [];
  let code: ExitCode = EXIT.ok;
  // A page leads to the other files, so it is made when they are.
  const pagesLast = [
    ...formats.filter((format) => format !== 'html'),
    ...formats.filter((format) => format === 'html'),
  ];
  for (const [done, one] of reports.entries()) {
    const files: Published['files'][number][] = [];
    const downloads: Download[] = [];
    for (const format of pagesLast) {
      io.progress?.(`Making reports: ${done} of ${reports.length} done, now ${format}`);
      const { extension, render: renderReport } = OUTPUTS[format];
      const name = `${one.name}.${extension}`;
      try {
        const content = await renderReport(one, templates, { ...around, downloads });
        files.push({ name, content, extension });
        downloads.push({ extension, address: name, bytes: Buffer.byteLength(content) });
      } catch (error) {
        io.progress?.('');
        if (!(error instanceof CannotRender || error instanceof FormatUnavailable))
          throw whoseMistake(error, templates);
        io.note(`${one.name}.${extension} is not written. ${error.message}\n`);
        code = EXIT.unfinished;
      }
    }
    published.push({ report: one, files });
  }
  io.progress?.('');
  return { published, code };
}
