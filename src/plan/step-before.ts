import { isAnotherAction } from './another-action.ts';
import type { Plan } from './model.ts';
import { type Step, stepsOf } from './steps.ts';

/**
 * Finds the same action, or the same part of the same action, in an earlier version of the plan. An action that only
 * has the number of an earlier one is new.
 */
export function stepsBefore(before: Plan, plan: Plan): (step: Step) => Step | undefined {
  const steps = new Map(stepsOf(before).map((step) => [keyOf(step), step]));
  return (step) => {
    const then = steps.get(keyOf(step));
    return then && !isAnotherAction(then.action, step.action, { before, plan }) ? then : undefined;
  };
}

/** A part without an id is known by its title. */
function keyOf({ action, milestone }: Step): string {
  return JSON.stringify(milestone ? [action.id, milestone.id ?? milestone.title] : [action.id]);
}
