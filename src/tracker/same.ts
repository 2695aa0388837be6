import type { IssueChange, TrackedIssue } from './tracker.ts';

/** True while nobody has done anything to an issue that we would overwrite, or that changes what is to be done. */
export function isAsSeen(now: TrackedIssue, seen: TrackedIssue): boolean {
  return (
    now.title === seen.title && now.body === seen.body && now.open === seen.open && now.locked === seen.locked
  );
}

/** True when a change has been made already: an earlier attempt was carried out, and its answer lost. */
export function isAsWanted(now: TrackedIssue, seen: TrackedIssue, change: IssueChange): boolean {
  const { title = seen.title, body = seen.body, state } = change;
  const open = state === undefined ? seen.open : state === 'open';
  return isAsSeen(now, { ...seen, title, body, open });
}
