import { type LeadPlace, leadPlaces } from '../../plan/lead-places.ts';
import type { Person, Plan } from '../../plan/model.ts';
import { peopleOf } from '../../plan/people.ts';
import { atKey } from '../../plan/place.ts';
import { count, quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const noLeadMember: PlanRule = {
  id: 'no-lead-member',
  kind: 'plan',
  severity: 'note',
  summary: 'Most actions name a lead councillor, and a few do not.',
  why: 'Scrutiny committees ask for one lead officer and one lead councillor for each action. In a plan that names councillors, an action without one looks forgotten.',
  remedy:
    'Add the councillor to `leads:`. Where officers lead alone on purpose, accept it with a waiver, or switch the rule off.',
  since: '0.1.0',
  example: {
    bad: yaml`
      people:
        cllr-jones:
          name: Cllr A Jones
          post: Cabinet Member for Finance
          kind: member
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director, cllr-jones]
              due: 31 March 2025
            - id: 13
              title: Publish the budget
              leads: [finance-director, cllr-jones]
              due: 30 April 2025
            - id: 14
              title: Publish the risks of the budget
              leads: [finance-director]
              due: 30 April 2025
    `,
    good: yaml`
      people:
        cllr-jones:
          name: Cllr A Jones
          post: Cabinet Member for Finance
          kind: member
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director, cllr-jones]
              due: 31 March 2025
            - id: 13
              title: Publish the budget
              leads: [finance-director, cllr-jones]
              due: 30 April 2025
            - id: 14
              title: Publish the risks of the budget
              leads: [finance-director, cllr-jones]
              due: 30 April 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    const places = leadPlaces(plan);
    const named = places.filter((place) => isLedByMember(plan, place));
    const lacking = places.filter(
      (place) => isLedByOfficersOnly(plan, place) && !isPartOfTheirs(plan, place),
    );
    // Where officers often lead alone, that is how the council does it, and no slip.
    if (named.length < 2 * lacking.length) return;
    const members = [...plan.people.values()].filter(isMember).map(({ key }) => key);
    for (const { first, others } of firstOfEach(plan, lacking, () => '')) {
      const { leads, action, recommendation } = first;
      yield {
        message: `${subjectOf(first)} no lead councillor${andOthers(others.length)}, though most actions of this plan name one, so it looks forgotten.`,
        help: `Add the councillor to \`leads:\`, for example ${quotedSome(members, 3)}.`,
        place: atKey(leads.path),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
        related: others.map((other) => ({
          place: atKey(other.leads.path),
          message: 'no lead councillor here either',
        })),
      };
    }
  },
};

const isMember = ({ kind }: Person): boolean => kind === 'member';

/** Everyone whom a place names, as lead or in support; a key that nobody has is left out. */
function namedBy(plan: Plan, { leads }: LeadPlace): readonly Person[] {
  return [...leads.who, ...leads.supporting].flatMap(({ key }) => plan.people.get(key) ?? []);
}

function isLedByMember(plan: Plan, place: LeadPlace): boolean {
  return namedBy(plan, place).some(isMember);
}

/** A part with an officer of its own, of an action that a councillor leads. */
function isPartOfTheirs(plan: Plan, { step: { action, milestone } }: LeadPlace): boolean {
  const { leads } = action;
  return milestone !== undefined && leads !== undefined && peopleOf(plan, leads).some(isMember);
}

/** Not where councillors may be among those named: in a group, or behind a key or words that say no more. */
function isLedByOfficersOnly(plan: Plan, place: LeadPlace): boolean {
  const { who, supporting } = place.leads;
  const named = namedBy(plan, place);
  const officers = named.filter(({ kind }) => kind === 'officer');
  const others = named.filter(({ kind }) => kind === 'member' || kind === 'group');
  return officers.length > 0 && others.length === 0 && named.length === who.length + supporting.length;
}

function subjectOf({ step, recommendation }: LeadPlace): string {
  return recommendation === undefined
    ? `${step.name} names`
    : `The actions under recommendation ${recommendation} name`;
}

function andOthers(others: number): string {
  return others === 0
    ? ''
    : `, and ${count(others, 'other place')} ${others === 1 ? 'does' : 'do'} not either`;
}
