import { isSameText, likeness } from '../words/same-words.ts';
import { sameMeaning } from './deadline/index.ts';
import type { Action, Leads, Plan } from './model.ts';

/** Of the words of a title so few are left when it is about something else. */
const ANOTHER = 0.2;

interface Versions {
  readonly before: Plan;
  readonly plan: Plan;
}

/**
 * True where an action has the number of an earlier one and is about something else: fewer than a fifth of the words
 * of the shorter title are in the other as well (see `likeness`), the deadline is another, and so is everybody who
 * leads it. One of these alone is a rewording, a move, or a new lead.
 */
export function isAnotherAction(then: Action, now: Action, versions: Versions): boolean {
  return (
    likeness(then.title, now.title) < ANOTHER &&
    !isSameDeadline(then, now) &&
    isLedByOthers(then.leads, now.leads, versions)
  );
}

function isSameDeadline({ due: then }: Action, { due: now }: Action): boolean {
  if (then === undefined || now === undefined) return then === now;
  return sameMeaning(then.deadline, now.deadline);
}

/** Nobody is the same, by key or by post. Where nobody was named nobody can be another. */
function isLedByOthers(then: Leads | undefined, now: Leads | undefined, { before, plan }: Versions): boolean {
  const [old, fresh] = [namesOf(then, before), namesOf(now, plan)];
  if (old.length === 0 || fresh.length === 0) return false;
  return !old.some((name) => fresh.some((other) => isSameText(name, other)));
}

function namesOf(leads: Leads | undefined, { people }: Plan): readonly string[] {
  if (leads === undefined) return [];
  const who = leads.who.flatMap(({ key }) => [key, people.get(key)?.post ?? key]);
  return who.length > 0 ? who : leads.says === undefined ? [] : [leads.says];
}
