import type { Plan } from '../../plan/model.ts';
import type { PlanFile } from '../../source/generated/plan-file.ts';

/** A plan, and what its file says. */
interface Content {
  readonly plan: Plan;
  readonly file: PlanFile;
}

/** From the number of an action to the one that it has later; none where it keeps its own. */
export type Numbers = ReadonlyMap<string, string>;

/**
 * The numbers that a later version has given to the actions of an earlier one: an action that says `previously: [7]`
 * is the one that was number 7, where that number is gone and the new one is new.
 *
 * @param later what became of the numbers of the later version in turn
 */
export function numbersAfter(then: Plan, now: Plan, later: Numbers = new Map()): Numbers {
  const [old, fresh] = [idsOf(then), idsOf(now)];
  const given = new Map<string, string>();
  for (const { id, previously } of now.actions) {
    if (old.has(id)) continue;
    // Of two that were put together the first goes on.
    const before = previously.find((was) => old.has(was.id) && !fresh.has(was.id));
    if (before) given.set(before.id, id);
  }
  const numbers = new Map<string, string>();
  for (const id of old) {
    const next = given.get(id) ?? id;
    const last = later.get(next) ?? next;
    // A number that another action had in its time cannot be lent to it.
    if (last !== id && !old.has(last)) numbers.set(id, last);
  }
  return numbers;
}

const idsOf = ({ actions }: Plan) => new Set(actions.map(({ id }) => id));

/** A version with other numbers for its actions. */
export function withNumbers<Version extends Content>(version: Version, numbers: Numbers): Version {
  if (numbers.size === 0) return version;
  const all = <Numbered extends { readonly id: string }>(actions: readonly Numbered[]) =>
    actions.map((action) => ({ ...action, id: numbers.get(action.id) ?? action.id }));
  const { plan, file } = version;
  return {
    ...version,
    plan: {
      ...plan,
      actions: all(plan.actions),
      recommendations: plan.recommendations.map((one) => ({ ...one, actions: all(one.actions) })),
    },
    file: {
      ...file,
      recommendations: file.recommendations.map((one) => ({
        ...one,
        ...(one.actions && { actions: all(one.actions) }),
      })),
      ...(file.actions && { actions: all(file.actions) }),
    },
  };
}
