import type { View } from '../view/view.ts';
import { type Applied, applyOperations } from './apply.ts';
import { breaker, type Tripped } from './breaker.ts';
import { DASHBOARD, type DashboardOptions, type DashboardPlan, planDashboard } from './dashboard.ts';
import { type IssueOptions, wantedIssues } from './desired.ts';
import { type Difference, difference } from './difference.ts';
import type { LeftAlone, Operation } from './operation.ts';
import { paceOf } from './pace.ts';
import type { Sleep } from './retry.ts';
import type { IssueTracker, TrackedIssue } from './tracker.ts';

export interface SyncOptions extends IssueOptions {
  /** Most issues to open, and most to close, in one run; 20 where nothing is said. */
  readonly limit?: number;
  /** Absent: no dashboard. */
  readonly dashboard?: DashboardOptions;
}

/** What a run would do. */
export interface SyncPlan extends Difference {
  readonly dashboard?: DashboardPlan;
  /** Set when it is too much at once: then `runSync` writes nothing. */
  readonly tripped?: Tripped;
}

/** What a run did, or would do. */
export interface SyncResult {
  /** False when nothing was to be written. */
  readonly apply: boolean;
  readonly operations: readonly Applied[];
  readonly left: readonly LeftAlone[];
  /** What became of the dashboard, where it was to be written. */
  readonly dashboard?: Applied;
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
  const dashboard = options.dashboard && planDashboard(view, issues, options.dashboard);
  const left = dashboard?.left ? [...found.left, { action: DASHBOARD, ...dashboard.left }] : found.left;
  return { ...found, left, ...(dashboard && { dashboard }), ...(tripped && { tripped }) };
}

/** The plan as a result, with nothing written. */
export function onlyPlanned(plan: SyncPlan): SyncResult {
  return result(plan, false, untouched(plan, 'planned'), dashboardAs(plan, 'planned'));
}

/**
 * Carries the plan out: exactly the operations it holds, or none when there are too many. Troubles
 * with single operations are outcomes, not exceptions. `sleep` waits between the writes. The
 * dashboard comes last, as it leads to the issues, and only when all before it was tried.
 */
export async function runSync(plan: SyncPlan, tracker: IssueTracker, sleep: Sleep): Promise<SyncResult> {
  if (plan.tripped !== undefined) {
    return result(plan, true, untouched(plan, 'refused'), dashboardAs(plan, 'refused'));
  }
  const pace = paceOf(sleep);
  const applied = await applyOperations(plan.operations, tracker, pace, sleep);
  const { operation } = plan.dashboard ?? {};
  if (operation === undefined) return result(plan, true, applied);
  if (applied.some(({ problem }) => problem?.kind === 'not-tried')) {
    return result(plan, true, applied, dashboardAs(plan, 'deferred'));
  }
  const numbers = new Map(plan.numbers);
  for (const { operation: done, issue } of applied) if (issue !== null) numbers.set(done.action, issue);
  const [dashboard] = await applyOperations([operation(numbers)], tracker, pace, sleep);
  return result(plan, true, applied, dashboard);
}

/** True when `--apply` did not do all of it: the command then ends with code 4. */
export function isUnfinished(result: SyncResult): boolean {
  return (
    result.apply &&
    (result.tripped !== undefined ||
      [...result.operations, ...(result.dashboard ? [result.dashboard] : [])].some(
        ({ outcome, problem }) => outcome !== 'done' || problem !== undefined,
      ))
  );
}

function untouched(plan: SyncPlan, outcome: Applied['outcome']): Applied[] {
  return plan.operations.map((operation) => asIs(operation, outcome));
}

/** The dashboard with nothing written. */
function dashboardAs(plan: SyncPlan, outcome: Applied['outcome']): Applied | undefined {
  const operation = plan.dashboard?.operation?.(plan.numbers);
  return operation && asIs(operation, outcome);
}

function asIs(operation: Operation, outcome: Applied['outcome']): Applied {
  return { operation, outcome, issue: operation.op === 'create' ? null : operation.seen.number };
}

function result(
  { left, tripped }: SyncPlan,
  apply: boolean,
  operations: readonly Applied[],
  dashboard?: Applied,
): SyncResult {
  return { apply, operations, left, ...(dashboard && { dashboard }), ...(tripped && { tripped }) };
}
