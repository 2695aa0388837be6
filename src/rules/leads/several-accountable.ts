import { type LeadPlace, leadPlaces } from '../../plan/lead-places.ts';
import type { Plan } from '../../plan/model.ts';
import { peopleOf } from '../../plan/people.ts';
import { atKey } from '../../plan/place.ts';
import { count, quotedList, quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const severalAccountable: PlanRule = {
  id: 'several-accountable',
  kind: 'plan',
  severity: 'note',
  summary: 'An action names several officers as equals.',
  why: 'Where several officers lead, each can look to the others. Scrutiny committees ask for one lead officer and one lead councillor for each action; reports and issues turn to the first officer named.',
  remedy: 'Leave the officer who answers for it under `who:`, and name the others under `supporting:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director, chief-executive]
        due: 31 March 2025
    `,
    good: yaml`
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
    const several = leadPlaces(plan).flatMap((place) => {
      const officers = officersOf(plan, place);
      return officers.length > 1 ? { ...place, officers } : [];
    });
    // The same people leading together is one decision, however often it is written down.
    for (const { first, others } of firstOfEach(plan, several, ({ officers }) => officers.join(' '))) {
      const { leads, officers, action, recommendation } = first;
      yield {
        message: `${subjectOf(first)} ${count(officers.length, 'officer')} as equals, so it is left open which of them answers. Reports and issues take the first, \`${officers[0]}\`.`,
        help: helpFor(
          leads.who.map(({ key }) => key),
          officers,
        ),
        place: atKey(leads.path),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
        related: others.map((other) => ({
          place: atKey(other.leads.path),
          message: 'the same officers are named here',
        })),
      };
    }
  },
};

function officersOf(plan: Plan, { leads }: LeadPlace): readonly string[] {
  const officers = peopleOf(plan, leads).filter(({ kind }) => kind === 'officer');
  return [...new Set(officers.map(({ key }) => key))];
}

function subjectOf({ step, recommendation }: LeadPlace): string {
  return recommendation === undefined
    ? `${step.name} names`
    : `The actions under recommendation ${recommendation} name`;
}

function helpFor(who: readonly string[], [first = '', ...others]: readonly string[]): string {
  const kept = who.filter((key) => !others.includes(key));
  const whether = `If \`${first}\` answers for it, move ${quotedSome(others, 4, 'and')} to \`supporting:\` below \`leads:\``;
  return `${whether}, and keep ${quotedList(kept, 'and')} under \`who:\`. If it is another, name that one first.`;
}
