import type { Leads, Person, Plan } from '../plan/model.ts';
import { accountableOf, hasNoLead, peopleOf } from '../plan/people.ts';
import { list } from '../words/text.ts';
import type { ActionView, LeadsView, PersonView } from './view.ts';

/** "Cllr A Jones, Cabinet Member for Finance". */
export function fullName({ name, post, key }: Person): string {
  return [name, post].filter((part) => part !== undefined).join(', ') || key;
}

export function personView(person: Person): PersonView {
  const { key, name, post, kind, github } = person;
  return {
    key,
    full: fullName(person),
    ...(name !== undefined && { name }),
    ...(post !== undefined && { post }),
    kind,
    ...(github !== undefined && { github }),
  };
}

/** Leads in full: in the document's words where it has its own, else everyone by name and post. */
export function leadsView(plan: Plan, leads: Leads | undefined): LeadsView | undefined {
  if (leads === undefined || hasNoLead(leads)) return undefined;
  const who = peopleOf(plan, leads);
  const supporting = leads.supporting.flatMap(({ key }) => plan.people.get(key) ?? []);
  // A key that is in no list is shown as it stands: the check tells it, the report does not hide it.
  const names = leads.who.map(({ key }) => {
    const person = plan.people.get(key);
    return person ? fullName(person) : key;
  });
  const support = supporting.length > 0 ? `; supported by ${list(supporting.map(fullName))}` : '';
  const accountable = accountableOf(plan, leads);
  return {
    text: leads.says ?? `${names.join('; ')}${support}`,
    who: who.map(personView),
    supporting: supporting.map(personView),
    ...(accountable && { accountable: fullName(accountable) }),
  };
}

/** Who leads an action, as reports print it: its own leads; where only its parts have any, theirs, each once. */
export function leadTexts({ leads, lacksLead, milestones }: ActionView): readonly string[] {
  if (leads) return [leads.text];
  return lacksLead ? [] : [...new Set(milestones.flatMap((part) => part.leads?.text ?? []))];
}
