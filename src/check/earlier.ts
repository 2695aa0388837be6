import type { Plan } from '../plan/model.ts';
import { numbersAfter, renumbered } from '../plan/renumbered.ts';
import type { LoadedPlan } from '../source/load.ts';

/** A plan as it was before the change that is checked. */
export interface Earlier {
  readonly plan: Plan;
  readonly loaded: LoadedPlan;
  /** When that was, as people say it: "main", "31 March 2024". */
  readonly name: string;
}

/** What a plan was before; nothing for one that is new, or was not valid then. */
export type EarlierOf = (loaded: LoadedPlan) => Earlier | undefined;

/**
 * Plans as they were: known by their id, or where the id is new by their file, or as one of those that have both
 * another id and another file now. A file in which the plan of another year stands now, with another title and
 * another day of agreement, holds a new plan. Their actions have the numbers that they have now.
 */
export function earlierPlans(
  before: readonly LoadedPlan[],
  name: string,
  moved: ReadonlyMap<string, LoadedPlan> = new Map(),
): EarlierOf {
  const byId = new Map(before.map((loaded) => [loaded.id, loaded]));
  const byFile = new Map(before.map((loaded) => [loaded.file.name, loaded]));
  return ({ id, file, plan }) => {
    const there = byFile.get(file.name);
    const loaded = byId.get(id) ?? (isRenamed(there?.plan, plan) ? there : undefined) ?? moved.get(file.name);
    if (loaded?.plan === undefined) return undefined;
    const numbers = plan ? numbersAfter(loaded.plan, plan) : new Map();
    return { plan: renumbered(loaded.plan, numbers), loaded, name };
  };
}

function isRenamed(then: Plan | undefined, now: Plan | undefined): boolean {
  if (then === undefined || now === undefined) return false;
  return then.title === now.title || then.agreed?.date?.date === now.agreed?.date?.date;
}
