import type { Action, Leads, Milestone, Person, Plan } from './model.ts';
import { isSettled } from './status.ts';

/** How reports call staff: by their posts, or with their names. */
export type NamesShown = 'posts' | 'full';

/** The people whom leads name, in order; keys that are not in `people:` are left out. */
export function peopleOf(plan: Plan, leads: Leads | undefined): readonly Person[] {
  return (leads?.who ?? []).flatMap(({ key }) => plan.people.get(key) ?? []);
}

/**
 * Who answers for it: the first officer named; where no officer is, the first member or partner.
 * Nobody where only groups are named: a group cannot be asked.
 */
export function accountableOf(plan: Plan, leads: Leads | undefined): Person | undefined {
  return accountableAmong(peopleOf(plan, leads));
}

/** The same of people who are named, in the order in which they are. */
export function accountableAmong<Named extends Pick<Person, 'kind'>>(
  named: readonly Named[],
): Named | undefined {
  return named.find(({ kind }) => kind === 'officer') ?? named.find(({ kind }) => kind !== 'group');
}

/**
 * What a person is called where the post is enough: the post, as names of staff are personal data; with the name
 * where somebody else in the plan has a post of the same name, and the name alone where no post is given.
 */
export function postOf(plan: Plan, person: Person): string {
  const { key, name, post } = person;
  if (post === undefined) return name ?? key;
  const isShared = [...plan.people.values()].some((other) => other !== person && other.post === post);
  return isShared && name !== undefined ? `${post} (${name})` : post;
}

/**
 * A plan in which staff are known by their posts, as their names are personal data: a name is left out where a post
 * says who is meant. Members of the council keep theirs, for they are elected by it, and so do those without a post
 * and those whose post somebody else has too. The words of the document stay as they are.
 */
export function withPostsOnly(plan: Plan): Plan {
  const people = [...plan.people.values()].map((person) => {
    const { name: _, ...rest } = person;
    return person.kind === 'member' || postOf(plan, person) !== person.post ? person : rest;
  });
  return { ...plan, people: new Map(people.map((person) => [person.key, person])) };
}

/** True when nobody at all is named: not by key, and not in the document's words. */
export function hasNoLead(leads: Leads | undefined): boolean {
  return leads === undefined || (leads.who.length === 0 && leads.says === undefined);
}

/** True when the action has no lead of its own and not every milestone that is still open has one. */
export function lacksLead(action: Action): boolean {
  return lacks(action, ({ leads }) => !hasNoLead(leads));
}

/** True when the action has no deadline of its own and not every milestone that is still open has one. */
export function lacksDeadline(action: Action): boolean {
  return lacks(action, ({ due }) => due !== undefined);
}

function lacks(action: Action, has: (part: Action | Milestone) => boolean): boolean {
  const { milestones } = action;
  if (has(action)) return false;
  if (!milestones.some(has)) return true;
  return milestones.some((part) => !has(part) && !isSettled(part.status?.status));
}

/** The people who lead an action; where it names none, those who lead its parts. Each once, in order. */
export function peopleOfWhole(plan: Plan, { leads, milestones }: Action): readonly Person[] {
  const own = leads ? [leads] : milestones.flatMap((part) => part.leads ?? []);
  return [...new Set(own.flatMap((each) => peopleOf(plan, each)))];
}

/** The leads of a milestone: its own, else those of its action. */
export function leadsOfMilestone(action: Action, milestone: Milestone): Leads | undefined {
  return milestone.leads ?? action.leads;
}
