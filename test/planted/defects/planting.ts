import type { Path } from '../../../src/plan/place.ts';
import type { Chance } from '../chance.ts';
import type { Draft, Part, Placed } from '../plans.ts';
import { monthWords } from '../sound/months.ts';

/** What has to be found, and where it has to point: at a key or at a value of the plan that is written. */
export interface Planted {
  readonly rule: string;
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** Makes one mistake in a plan that had none, and says what must be found: one thing, but where it brings another. */
export type Planter = (draft: Draft, chance: Chance) => readonly Planted[];

/** The planters of a topic, by the name of the rule. */
export type Planters = Readonly<Record<string, Planter>>;

export const key = (rule: string, ...path: Path): Planted[] => [{ rule, path, at: 'key' }];
export const value = (rule: string, ...path: Path): Planted[] => [{ rule, path, at: 'value' }];

/** Everything that says how far an action is, or that hangs on its dates. */
const PROGRESS = [
  'status',
  'rag',
  'rag-reason',
  'completed',
  'verified',
  'stopped',
  'updates',
  'milestones',
  'review',
  'baseline',
  'met',
  'date-changes',
  'visibility',
];

/** An action that is still to be done, with nothing told of it and nothing that depends on its dates. */
export function openAction({ recommendations, actions }: Draft, chance: Chance): Placed {
  const chosen = chance.pick(actions);
  for (const name of PROGRESS) delete chosen.action[name];
  chosen.action.due = monthWords(chance.between(12, 24), chance);
  for (const { action } of actions) delete action['depends-on'];
  const [place, at] = chosen.path;
  const above = place === 'recommendations' ? recommendations[Number(at)] : undefined;
  delete above?.updates;
  if (above?.leads) chosen.action.leads ??= structuredClone(above.leads);
  return chosen;
}

export const WORK = { id: '99', title: 'Publish report 99 on play areas', due: '30 November 2026' };

/** One more action under the last recommendation that has any; it says only what it is given. */
export function addAction({ recommendations }: Draft, action: Part): Placed {
  const at = recommendations.findLastIndex(({ actions }) => actions !== undefined);
  const actions = recommendations[at]?.actions as Part[];
  actions.push(action);
  return { action, path: ['recommendations', at, 'actions', actions.length - 1] };
}

/** Any of the officers of the plan. */
export function someOfficer({ plan }: Draft, chance: Chance): string {
  const people = Object.entries(plan.people as { [key: string]: Part });
  return chance.pick(people.filter(([, { kind }]) => kind === 'officer').map(([name]) => name));
}

/** The keys under the `leads:` of an action, with the way to their list. */
export function whoLeads({ leads }: Part): { readonly who: string[]; readonly path: Path } {
  return Array.isArray(leads)
    ? { who: leads as unknown as string[], path: ['leads'] }
    : { who: (leads as Part).who as unknown as string[], path: ['leads', 'who'] };
}

/** The leads of any action, for another one. */
export function someLeads({ actions }: Draft, chance: Chance): string[] {
  const led = actions.filter(({ action }) => action.leads !== undefined);
  return [...whoLeads(chance.pick(led).action).who];
}

/** One more person, by key. */
export function addPerson({ plan }: Draft, name: string, person: Part): void {
  (plan.people as { [key: string]: Part })[name] = person;
}

/** Says that an action was completed in time, with what proves it. */
export function complete(action: Part): Part {
  const completed: Part = { date: '14 May 2024', evidence: ['Minute 24/18 of the Cabinet'] };
  Object.assign(action, { status: 'complete', completed });
  return completed;
}

/** Adds an entry to a list of the plan, and says at which place. */
export function addTo(plan: Part, list: string, entry: Part): number {
  const entries = [...((plan[list] ?? []) as Part[]), entry];
  plan[list] = entries;
  return entries.length - 1;
}
