import { markdownTemplate } from '../markup/template.ts';
import { TemplateFailed } from '../report/errors.ts';
import { readText } from '../report/output.ts';
import type { IssueSettings } from '../source/config.ts';
import { describeSync, syncJson } from '../tracker/describe.ts';
import { gitHubIssues } from '../tracker/github.ts';
import {
  isUnfinished,
  onlyPlanned,
  planSync,
  runSync,
  type SyncOptions,
  type SyncResult,
} from '../tracker/sync.ts';
import { type IssueTracker, type Repository, TrackerError } from '../tracker/tracker.ts';
import type { View } from '../view/view.ts';
import { DASHBOARD_WORDS } from '../words/dashboard.ts';
import { ISSUE_WORDS } from '../words/issue.ts';
import { EXIT, type ExitCode, gravest, UsageError } from './exit.ts';
import { type GitHubCommandOptions, gitHubOptions, repositoryOf } from './github.ts';
import type { Io } from './io.ts';
import { lastRun } from './last-run.ts';
import { type CommonOptions, readAsOf, readNames } from './options.ts';
import { openConfig, openPlans } from './plans.ts';
import { openTemplates, type Templates, whoseMistake } from './templates.ts';
import { viewOf } from './view.ts';

export interface SyncCommandOptions extends CommonOptions, GitHubCommandOptions {
  readonly format: string;
  readonly limit?: string;
  readonly lastRun: boolean;
}

/** `civicplan sync [paths]` */
export async function sync(paths: readonly string[], options: SyncCommandOptions, io: Io): Promise<ExitCode> {
  try {
    return options.lastRun ? await lastRun(options, io) : await syncPlans(paths, options, io);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    io.note(`${error.message}\n`);
    return error.kind === 'unsafe-address' ? EXIT.usage : EXIT.unfinished;
  }
}

async function syncPlans(paths: readonly string[], options: SyncCommandOptions, io: Io): Promise<ExitCode> {
  const asOf = readAsOf(options.asOf, io);
  const [format] = readNames('--format', options.format, ['text', 'json']);
  const limit = readLimit(options.limit);
  const repository = repositoryOf(options, io);
  if (repository === undefined) {
    io.note(
      'No repository is named (`--repo OWNER/NAME`): this is what would be done in one without issues.\n',
    );
  }
  const { config } = openConfig(options.config, io);
  const plans = await openPlans(paths, config, io);
  if (plans.leftOut > 0) {
    io.note(
      'Nothing was written: a plan that cannot be read might have actions that look as if they were gone.\n',
    );
    return plans.code;
  }
  if (plans.sources.length === 0) return plans.code;

  const view = await viewOf(plans, { asOf, config, internal: false, io });
  const tracker = repository && gitHubIssues(gitHubOptions(repository, options.apiUrl, io));
  const run = { wholeFolder: paths.length === 0, repository, limit };
  const settings = syncOptions(config.issues, openTemplates(config, io), run, io);
  const result = await synchronise(view, tracker, options.apply, settings, io);
  io.out(format === 'json' ? `${JSON.stringify(syncJson(result), null, 2)}\n` : describeSync(result));
  return gravest(plans.code, isUnfinished(result) ? EXIT.unfinished : EXIT.ok);
}

async function synchronise(
  view: View,
  tracker: IssueTracker | undefined,
  apply: boolean,
  options: SyncOptions,
  io: Io,
): Promise<SyncResult> {
  const plan = planSync(view, tracker === undefined ? [] : await tracker.list(), options);
  return apply && tracker !== undefined ? runSync(plan, tracker, io.sleep) : onlyPlanned(plan);
}

/** How many issues one run may open, and how many it may close. */
function readLimit(asked: string | undefined): number | undefined {
  if (asked === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(asked)) return Number(asked);
  throw new UsageError(`\`--limit ${asked}\` is not a number of issues.`);
}

interface Run {
  /** No path was named: all plans of the repository are looked at. */
  readonly wholeFolder: boolean;
  readonly repository: Repository | undefined;
  readonly limit: number | undefined;
}

function syncOptions(
  settings: IssueSettings,
  templates: Templates,
  { wholeFolder, repository, limit }: Run,
  io: Io,
): SyncOptions {
  const { dashboard, ...issues } = settings;
  return {
    ...issues,
    render: filled(templates, 'issue.md.hbs'),
    words: ISSUE_WORDS,
    allPlans: wholeFolder,
    ...(limit !== undefined && { limit }),
    // Of some of the plans it would show half of what it is for.
    ...(dashboard &&
      wholeFolder && {
        dashboard: { render: filled(templates, 'dashboard.md.hbs'), words: DASHBOARD_WORDS },
      }),
    ...(repository && {
      files: {
        repositoryUrl: `${io.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository.owner}/${repository.name}`,
        // GitHub's name for the default branch, whatever it is called: a text that named the branch of this
        // run would be written anew by a run on another.
        branch: 'HEAD',
      },
    }),
  };
}

/** A template of what stands on GitHub, which may be the council's own: a mistake in it is told where it is found. */
function filled<Data extends object>(templates: Templates, name: string): (data: Data) => string {
  const told = <Result>(attempt: () => Result): Result => {
    try {
      return attempt();
    } catch (error) {
      const mistake = new TemplateFailed(name, error instanceof Error ? error.message : String(error));
      throw whoseMistake(mistake, templates);
    }
  };
  const fill = told(() => markdownTemplate(readText(templates, name)));
  return (data) => told(() => fill(data));
}
