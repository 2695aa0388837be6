import type { Leads, Person, PersonReference, Plan } from '../../plan/model.ts';
import { lacksLead } from '../../plan/people.ts';
import { atKey } from '../../plan/place.ts';
import { quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const personUnused: PlanRule = {
  id: 'person-unused',
  kind: 'plan',
  severity: 'note',
  summary: 'Somebody is listed under `people:` and named nowhere.',
  why: 'An entry that nothing uses is most often a lead who was forgotten on an action, or somebody who has left.',
  remedy: 'Name them where they belong, or take the entry away.',
  since: '0.1.0',
  example: {
    bad: yaml`
      people:
        chief-executive:
          post: Chief Executive
          kind: officer
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
    `,
    good: yaml`
      people:
        chief-executive:
          post: Chief Executive
          kind: officer
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads:
                who: [finance-director]
                supporting: [chief-executive]
              due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    const people = [...plan.people.values()];
    const used = usedKeys(plan);
    const bodies = bodiesOf(plan);
    const isUsed = ({ key, name, post }: Person) =>
      used.has(key) || [name, post].some((word) => word !== undefined && bodies.has(plain(word)));
    const unused = people.filter((person) => !isUsed(person));
    // Where most are unused, the list is a directory that was copied whole, and nobody was forgotten.
    const [first, ...others] = unused.length * 2 > people.length ? [] : unused;
    // Where a key leads to nobody, one of the unused may be meant: that is one mistake, told by `unknown-lead`.
    const hasSlip = [...used].some((key) => !plan.people.has(key));
    if (first === undefined || hasSlip || plan.actions.some(lacksLead)) return;
    const names = unused.map(({ key }) => key);
    yield {
      message: `${quotedSome(names, 4, 'and')} ${others.length === 0 ? 'is' : 'are'} listed under \`people:\` and named nowhere in the plan, so a lead may have been forgotten.`,
      help: `Name ${quotedSome(names, 4)} under \`leads:\` where they belong, or take the ${others.length === 0 ? 'entry' : 'entries'} away.`,
      place: atKey(first.path),
      related: others.map(({ path }) => ({ place: atKey(path), message: 'named nowhere either' })),
    };
  },
};

/** The keys that the plan names, and those of the members of every group that it names. */
function usedKeys(plan: Plan): ReadonlySet<string> {
  const used = new Set(references(plan).map(({ key }) => key));
  // A set grows while it is walked: a group may be a member of another.
  for (const key of used) for (const member of plan.people.get(key)?.members ?? []) used.add(member);
  return used;
}

function references({ recommendations, actions }: Plan): readonly PersonReference[] {
  return [
    ...recommendations.flatMap(({ leads, updates }) => [
      ...named(leads),
      ...updates.flatMap(({ by }) => by ?? []),
    ]),
    ...actions.flatMap(({ leads, milestones, updates, verified }) => [
      ...named(leads),
      ...milestones.flatMap((part) => named(part.leads)),
      ...updates.flatMap(({ by }) => by ?? []),
      ...(verified?.by ? [verified.by] : []),
    ]),
  ];
}

function named(leads: Leads | undefined): readonly PersonReference[] {
  return [...(leads?.who ?? []), ...(leads?.supporting ?? [])];
}

/** Who is named in words: the bodies that agreed the plan and watch over it, and who reported to whom. */
function bodiesOf({ agreed, monitoring, reported, actions }: Plan): ReadonlySet<string> {
  const words = [
    agreed?.body,
    ...monitoring.map(({ body }) => body),
    ...reported.flatMap(({ to, from }) => [to, ...from]),
    ...actions.flatMap(({ stopped, dateChanges }) => [stopped?.body, ...dateChanges.map(({ body }) => body)]),
  ];
  return new Set(words.flatMap((word) => (word === undefined ? [] : plain(word))));
}

const plain = (word: string): string => word.toLowerCase().replace(/\s+/g, ' ').trim();
