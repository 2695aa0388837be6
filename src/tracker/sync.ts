import type { View } from '../view/view.ts';
import { type Applied, applyOperations } from './apply.ts';
import { breaker, type Tripped } from './breaker.ts';
import { type IssueOptions, wantedIssues } from './desired.ts';
import { type Difference, difference } from './difference.ts';
import type { LeftAlone } from './operation.ts';
import type { Sleep } from './retry.ts';
import type { IssueTracker, TrackedIssue } from './tracker.ts';

export interface SyncOptions extends IssueOptions {
  /** Most issues to open, and most to close, in one run; 20 where nothing is said. */
  readonly limit?: number;
}

/** What a run would do. */
export interface SyncPlan extends Difference {
  /** Set when it is too much at once: then `runSync` writes nothing. */
  readonly tripped?: Tripped;
}

/** What a run did, or would do. */
export interface SyncResult {
  /** False when nothing was to be written. */
  readonly apply: boolean;
  readonly operations: readonly Applied[];
  readonly left: readonly LeftAlone[];
  readonly tripped?: Tripped;
}

/**
 * What has to be done for the issues to be as the plans want them. Pure: the same view and issues
 * give the same plan, and a plan that was carried out leaves none. `issues` are all issues of the
 * repository; an empty list where no repository is known.
 */
export function planSync(view: View, issues: readonly TrackedIssue[], options: SyncOptions): SyncPlan {
  const found = difference(wantedIssues(view, options), issues);
  const tripped = breaker(found.operations, options.limit);
  return tripped === undefined ? found : { ...found, tripped };
}

/** The plan as a result, with nothing written. */
export function onlyPlanned(plan: SyncPlan): SyncResult {
  return result(plan, false, untouched(plan, 'planned'));
}

/**
 * Carries the plan out: exactly the operations it holds, or none when there are too many. Troubles
 * with single operations are outcomes, not exceptions. `sleep` waits between the writes.
 */
export async function runSync(plan: SyncPlan, tracker: IssueTracker, sleep: Sleep): Promise<SyncResult> {
  if (plan.tripped !== undefined) return result(plan, true, untouched(plan, 'refused'));
  return result(plan, true, await applyOperations(plan.operations, tracker, sleep));
}

/** True when `--apply` did not do all of it: the command then ends with code 4. */
export function isUnfinished(result: SyncResult): boolean {
  return (
    result.apply &&
    (result.tripped !== undefined ||
      result.operations.some(({ outcome, problem }) => outcome !== 'done' || problem !== undefined))
  );
}

function untouched(plan: SyncPlan, outcome: Applied['outcome']): Applied[] {
  return plan.operations.map((operation) => ({
    operation,
    outcome,
    issue: operation.op === 'create' ? null : operation.seen.number,
  }));
}

function result(plan: SyncPlan, apply: boolean, operations: readonly Applied[]): SyncResult {
  const { left, tripped } = plan;
  return { apply, operations, left, ...(tripped === undefined ? {} : { tripped }) };
}
