import type { Plan } from './model.ts';

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

/** A plan with other numbers for its actions, wherever it names them. */
export function renumbered(plan: Plan, numbers: Numbers): Plan {
  if (numbers.size === 0) return plan;
  const numberOf = (id: string) => numbers.get(id) ?? id;
  // An action is one object, wherever the plan holds it.
  const now = new Map(plan.actions.map((action) => [action, { ...action, id: numberOf(action.id) }]));
  const all = (actions: Plan['actions']) => actions.map((action) => now.get(action) ?? action);
  return {
    ...plan,
    actions: all(plan.actions),
    recommendations: plan.recommendations.map((one) => ({ ...one, actions: all(one.actions) })),
    waivers: plan.waivers.map((waiver) =>
      waiver.action === undefined ? waiver : { ...waiver, action: numberOf(waiver.action) },
    ),
  };
}
