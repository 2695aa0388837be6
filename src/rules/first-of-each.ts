import type { Plan } from '../plan/model.ts';

interface Repeated<T> {
  /** The one that a finding points at. */
  readonly first: T;
  readonly others: readonly T[];
  /** All of them belong to internal actions. */
  readonly internal: boolean;
}

/**
 * Puts together what is one mistake made in several places. The finding goes to the first of them; to an
 * internal action only where there is nothing else, because what is internal is not printed in public and
 * would hide the rest.
 */
export function firstOfEach<T extends { readonly action?: string }>(
  plan: Plan,
  places: readonly T[],
  mistake: (place: T) => string,
): readonly Repeated<T>[] {
  const hidden = new Set(plan.actions.filter((action) => action.internal).map(({ id }) => id));
  const groups = new Map<string, T[]>();
  for (const place of places) {
    const key = mistake(place);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()].flatMap((group) => {
    const open = group.find(({ action }) => action === undefined || !hidden.has(action));
    const first = open ?? group[0];
    if (first === undefined) return [];
    return { first, others: group.filter((place) => place !== first), internal: open === undefined };
  });
}
