import type { Plan } from './model.ts';
import { type Step, stepsOf } from './steps.ts';

/** Finds the same action, or the same part of the same action, in an earlier version of the plan. */
export function stepsBefore(before: Plan): (step: Step) => Step | undefined {
  const steps = new Map(stepsOf(before).map((step) => [keyOf(step), step]));
  return (step) => steps.get(keyOf(step));
}

/** A part without an id is known by its title. */
function keyOf({ action, milestone }: Step): string {
  return JSON.stringify(milestone ? [action.id, milestone.id ?? milestone.title] : [action.id]);
}
