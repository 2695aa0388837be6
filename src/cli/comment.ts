import { checkPlans } from '../check/check.ts';
import { summarise } from '../check/summary.ts';
import { pullRequestPage } from '../formats/pull-request.ts';
import { comparePlans } from '../history/compare.ts';
import type { PlainDate } from '../plan/date.ts';
import { loadPlan } from '../source/load.ts';
import { gitHubComments } from '../tracker/github-comments.ts';
import { type CommentPlan, planComment, writeComment } from '../tracker/pull-comment.ts';
import { type Repository, TrackerError } from '../tracker/tracker.ts';
import { PULL_WORDS as WORDS } from '../words/pull-request.ts';
import { earlierTold, plansAtBase } from './base.ts';
import { EXIT, type ExitCode, gravest, UsageError } from './exit.ts';
import { type GitHubCommandOptions, gitHubOptions, repositoryOf } from './github.ts';
import type { Io } from './io.ts';
import { type CommonOptions, readAsOf } from './options.ts';
import { filesUrl } from './outputs.ts';
import { openConfig, openFiles } from './plans.ts';
import { VERSION } from './version.ts';

export interface CommentCommandOptions extends CommonOptions, GitHubCommandOptions {
  readonly base: string;
  readonly pull: string;
}

/** `civicplan comment [paths] --pull NUMBER --base REF` */
export async function comment(
  paths: readonly string[],
  options: CommentCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const asOf = readAsOf(options.asOf, io);
  const pull = readPull(options.pull);
  const repository = repositoryOf(options, io);
  const text = await textOf(paths, options, asOf, io);
  if (typeof text === 'number') return text;
  if (repository === undefined) {
    io.note('No repository is named (`--repo OWNER/NAME`): this is what would be said in a first comment.\n');
    io.out(text.page ?? `${WORDS.nothingToSay(pull)}\n`);
    return text.code;
  }
  try {
    return gravest(text.code, await onPull(pull, text.page, repository, options, io));
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    io.note(`${error.message}\n`);
    return error.kind === 'unsafe-address' ? EXIT.usage : EXIT.unfinished;
  }
}

/** What there is to say, if anything; only a code where there is no plan at all. */
async function textOf(
  paths: readonly string[],
  { base, config: configFile }: CommentCommandOptions,
  asOf: PlainDate,
  io: Io,
): Promise<{ readonly page: string | undefined; readonly code: ExitCode } | ExitCode> {
  const { config } = openConfig(configFile, io);
  const { files, code } = await openFiles(paths, io);
  if (files.length === 0) return code;
  const before = await plansAtBase(base, paths.length > 0 ? paths : ['plans'], config.words, io);
  const after = files.map((file) => loadPlan(file, config.words));
  const changes = comparePlans(before.plans, after, { internal: false });
  const earlierOf = earlierTold({ ...before, name: base }, files, config.words, io);
  const checked = summarise([...checkPlans(files, { config, asOf, earlierOf })], asOf);
  const address = filesUrl(io);
  const page = pullRequestPage(changes, checked, {
    ...{ colour: false, columns: 80, groupBy: 'file', failOn: ['error'], version: VERSION },
    ...(address && { filesUrl: address }),
  });
  return { page, code };
}

async function onPull(
  pull: number,
  page: string | undefined,
  repository: Repository,
  { apply, apiUrl }: CommentCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const comments = gitHubComments(pull, gitHubOptions(repository, apiUrl, io));
  const state = await comments.state();
  if (state === undefined) throw new UsageError(WORDS.noPull(pull, `${repository.owner}/${repository.name}`));
  const { allClear, second, cut } = WORDS;
  const texts = { allClear, second, cut, ...(page !== undefined && { text: page }) };
  const plan = planComment(state, await comments.list(), texts);
  if (plan.left !== undefined) io.out(`${WORDS.left[plan.left]}\n`);
  else if (plan.operations.length === 0) {
    io.out(`${page === undefined ? WORDS.nothingToSay(pull) : WORDS.nothingToDo(pull)}\n`);
  }
  if (!apply) {
    io.out(described(plan, 'would', pull));
    if (plan.operations.length > 0) io.out(`${WORDS.notWritten}\n\n${page ?? `${allClear}\n`}`);
    return EXIT.ok;
  }
  const result = await writeComment(plan, comments, io.sleep);
  if (result === 'done') {
    io.out(described(plan, 'did', pull));
    return EXIT.ok;
  }
  io.note(`${result === 'changed-meanwhile' ? WORDS.changedMeanwhile : result.error}\n`);
  return EXIT.unfinished;
}

function described({ operations }: CommentPlan, tense: 'would' | 'did', pull: number): string {
  return operations.map(({ op }) => `${WORDS[tense][op]} ${WORDS.pull(pull)}.\n`).join('');
}

function readPull(asked: string): number {
  if (/^[1-9]\d{0,8}$/.test(asked)) return Number(asked);
  throw new UsageError(`\`--pull ${asked}\` is not the number of a pull request.`);
}
