import type { Action, Plan } from '../plan/model.ts';
import { atOwner } from '../plan/place.ts';
import type { LoadedPlan } from '../source/load.ts';

/** A plan, where it was read, and the line of each of its actions. */
export interface PlanSource {
  readonly plan: Plan;
  readonly file: string;
  readonly lineOf: (action: Action) => number;
}

/** What a view is made of; nothing for a file that is invalid. */
export function planSource(loaded: LoadedPlan): PlanSource | undefined {
  const { plan, file, locate } = loaded;
  if (plan === undefined) return undefined;
  // Looked up at once, so that the text of the file need not be kept.
  const lines = new Map(plan.actions.map((action) => [action, locate(atOwner(action.path)).line]));
  return { plan, file: file.name, lineOf: (action) => lines.get(action) ?? 1 };
}
