import { numbersAfter } from '../plan/renumbered.ts';
import type { PlanFile } from '../source/generated/plan-file.ts';
import type { LoadedPlan } from '../source/load.ts';
import { difference } from './changes/difference.ts';
import { factsOf } from './changes/facts.ts';
import { withNumbers } from './changes/renumbered.ts';
import type { Told } from './changes/telling.ts';
import { isInternal, tell } from './changes/told.ts';

/** What became of one plan between two points. */
export interface PlanChanges {
  readonly plan: string;
  /** Where it is now; where it was, if it is gone. */
  readonly file: string;
  /** `unread`: one of the versions is not valid, so nothing is said of it. */
  readonly kind: 'added' | 'removed' | 'changed' | 'unread';
  /** The title, of a plan that is new or gone. */
  readonly title?: string;
  readonly changes: readonly Told[];
  /** How many changes to internal actions were left out. */
  readonly hidden: number;
}

/**
 * Compares the plans of two points, in the order of their ids; those that say the same are left out. A plan is
 * known by its id; one whose id is new is the one that was in its file before, if there is one.
 */
export function comparePlans(
  before: readonly LoadedPlan[],
  after: readonly LoadedPlan[],
  { internal }: { readonly internal: boolean },
): readonly PlanChanges[] {
  const taken = new Set<LoadedPlan>();
  const take = (test: (loaded: LoadedPlan) => boolean) => {
    const found = before.find((loaded) => !taken.has(loaded) && test(loaded));
    if (found) taken.add(found);
    return found;
  };
  const ids = new Set(after.map(({ id }) => id));
  const byId = new Map(after.map((now) => [now, take(({ id }) => id === now.id)]));
  const pairs = after.map((now): [LoadedPlan | undefined, LoadedPlan | undefined] => [
    byId.get(now) ?? take(({ id, file }) => file.name === now.file.name && !ids.has(id)),
    now,
  ]);
  for (const then of before) if (!taken.has(then)) pairs.push([then, undefined]);
  return pairs
    .flatMap(([then, now]) => comparePlan(then, now, internal) ?? [])
    .sort((a, b) => (a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : 0));
}

function comparePlan(
  then: LoadedPlan | undefined,
  now: LoadedPlan | undefined,
  internal: boolean,
): PlanChanges | undefined {
  const there = now ?? then;
  if (!there) return undefined;
  const about = { plan: there.id, file: there.file.name, changes: [], hidden: 0 };
  if (!then || !now) {
    const title = there.plan?.title;
    return { ...about, kind: now ? 'added' : 'removed', ...(title !== undefined && { title }) };
  }
  if (then.text === now.text && then.id === now.id) return undefined;
  if (!then.plan || !now.plan) return { ...about, kind: 'unread' };
  const read = { plan: then.plan, file: then.value as PlanFile };
  const before = withNumbers(read, numbersAfter(then.plan, now.plan));
  const versions = { before: before.plan, after: now.plan };
  const all = difference(factsOf(before.file), factsOf(now.value as PlanFile));
  const open = internal ? all : all.filter((change) => !isInternal(change, versions));
  const hidden = all.length - open.length;
  if (all.length === 0) return undefined;
  return { ...about, kind: 'changed', changes: tell(open, versions), hidden };
}
