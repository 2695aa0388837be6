import type { GitHubOptions } from '../tracker/github-client.ts';
import { type Repository, readRepository } from '../tracker/tracker.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';

/** Options of every command that writes to GitHub. */
export interface GitHubCommandOptions {
  readonly apply: boolean;
  readonly repo?: string;
  readonly apiUrl?: string;
}

/** The repository that is asked for, or that the run is of; none is needed as long as nothing is to be written. */
export function repositoryOf({ apply, repo: asked }: GitHubCommandOptions, io: Io): Repository | undefined {
  const repo = asked ?? io.env.GITHUB_REPOSITORY;
  if (repo === undefined || repo === '') {
    if (apply) throw new UsageError('`--apply` needs to know where: add `--repo OWNER/NAME`.');
    return undefined;
  }
  const repository = readRepository(repo);
  if (repository === undefined) throw new UsageError(`\`--repo ${repo}\` is not of the form OWNER/NAME.`);
  if (apply && !io.env.GITHUB_TOKEN) {
    throw new UsageError('`--apply` needs a token in the environment variable GITHUB_TOKEN.');
  }
  return repository;
}

/** How to speak to GitHub about it. The token comes from the environment and from nowhere else. */
export function gitHubOptions(repository: Repository, apiUrl: string | undefined, io: Io): GitHubOptions {
  const token = io.env.GITHUB_TOKEN;
  return {
    repository,
    apiUrl: apiUrl ?? io.env.GITHUB_API_URL ?? 'https://api.github.com',
    sleep: io.sleep,
    now: io.now,
    ...(token && { token }),
  };
}
