import { lastRunIn } from '../tracker/dashboard.ts';
import { gitHubIssues } from '../tracker/github.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import { type GitHubCommandOptions, gitHubOptions, repositoryOf } from './github.ts';
import type { Io } from './io.ts';

/**
 * `civicplan sync --last-run`: prints the day on which the issues were last brought in line, and nothing else, for
 * `report --last-sync`. Nothing where nobody knows.
 */
export async function lastRun(options: GitHubCommandOptions, io: Io): Promise<ExitCode> {
  if (options.apply) throw new UsageError('`--last-run` only asks, and does not go with `--apply`.');
  const repository = repositoryOf(options, io);
  if (repository === undefined)
    throw new UsageError('`--last-run` needs to know where: add `--repo OWNER/NAME`.');
  const issues = await gitHubIssues(gitHubOptions(repository, options.apiUrl, io)).list();
  const day = lastRunIn(issues);
  if (day === undefined) {
    io.note(
      'No dashboard is kept up to date there, so nobody can tell. Write `dashboard: true` under `sync:` in the configuration.\n',
    );
    return EXIT.ok;
  }
  io.out(`${day}\n`);
  return EXIT.ok;
}
