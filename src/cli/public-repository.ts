import { readFileSync } from 'node:fs';
import type { PlanReport } from '../check/check.ts';
import type { Checked } from '../check/summary.ts';
import { count, list } from '../words/text.ts';
import type { Io } from './io.ts';

/** More plans than these are counted. */
const MOST_NAMED = 5;

/**
 * What is internal is kept out of whatever is published, but not out of git: in a repository that anybody may open it
 * is public already. Said where GitHub runs the check on such a repository and a plan has internal actions; nothing
 * elsewhere, where nobody knows who may read the files.
 */
export function warningOfPublicText({ plans }: Checked, io: Io): string | undefined {
  if (!isPublic(io)) return undefined;
  const telling: Pick<PlanReport, 'file' | 'internalActions'>[] = [];
  for (const { file, internalActions = 0 } of plans)
    if (internalActions > 0) telling.push({ file, internalActions });
  if (telling.length === 0) return undefined;
  const actions = telling.reduce((sum, { internalActions = 0 }) => sum + internalActions, 0);
  const named = telling.slice(0, MOST_NAMED).map(({ file }) => file);
  const others = telling.length - named.length;
  const files = list(others > 0 ? [...named, count(others, 'other plan')] : named);
  return `This repository is public, and ${count(actions, 'action is', 'actions are')} marked as internal: ${files}. Reports and issues leave them out, but anybody can read them in the file, and in what git remembers of it. Move them to a private repository, and treat what they say as published.`;
}

/**
 * The event that started the run says of its repository whether it is private. See docs.github.com, "Webhook events
 * and payloads".
 */
function isPublic({ env }: Io): boolean {
  const path = env.GITHUB_ACTIONS === 'true' ? env.GITHUB_EVENT_PATH : undefined;
  if (!path) return false;
  try {
    const event = JSON.parse(readFileSync(path, 'utf8')) as {
      repository?: { private?: unknown } | null;
    } | null;
    return event?.repository?.private === false;
  } catch {
    // A scheduled run may tell of no repository: then nobody knows.
    return false;
  }
}
