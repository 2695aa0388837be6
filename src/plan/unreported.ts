import type { Assessment } from './assess.ts';
import type { PlainDate } from './date.ts';
import type { Action, Plan } from './model.ts';
import { monitoringCycle } from './monitoring-cycle.ts';
import { toldOf } from './told.ts';

/**
 * The actions of which nothing was told for longer than the time between two looks at the plan, in the order of
 * the file. Asked for is what is in progress, in a plan that holds updates at all and is not over.
 */
export function unreportedActions(plan: Plan, assessment: Assessment): readonly Action[] {
  const cycle = monitoringCycle(plan);
  if (assessment.closed || cycle === undefined || !holdsUpdates(plan)) return [];
  const { asOf } = assessment;
  const told = toldOf(plan, asOf);
  return plan.actions.filter(
    (action) => isExpected(action, assessment, asOf) && cycle.hasMissed(told(action), asOf),
  );
}

/** Where progress is told elsewhere, in a system of its own or in papers, it is not asked for here. */
function holdsUpdates({ actions, recommendations }: Plan): boolean {
  return (
    actions.some(({ updates }) => updates.length > 0) ||
    recommendations.some(({ updates }) => updates.length > 0)
  );
}

/** In progress, and asked about by no other rule and on no later day. */
function isExpected(action: Action, assessment: Assessment, asOf: PlainDate): boolean {
  const state = assessment.actions.get(action);
  const { status, due, review } = action;
  if (status?.status !== 'in-progress' || state?.late !== false || due?.deadline.kind === 'repeating')
    return false;
  return review?.date === undefined || review.date < asOf;
}
