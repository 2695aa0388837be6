import type { Plan } from '../../plan/model.ts';
import { hasNoLead } from '../../plan/people.ts';
import { atOwner } from '../../plan/place.ts';
import { stepsLacking } from '../../plan/steps.ts';
import { clip, list, quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const missingLead: PlanRule = {
  id: 'missing-lead',
  kind: 'plan',
  severity: 'error',
  summary: 'An action has no lead.',
  why: 'Nobody can be asked about an action that nobody leads, and reviewers read a blank lead as an action that will not happen.',
  remedy:
    'Add `leads:` to the action, or to the recommendation it stands under, with one of the keys under `people:`. The first officer named answers for the action.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const step of stepsLacking(plan, ({ leads }) => !hasNoLead(leads))) {
      yield {
        message: `${step.name} has no lead, so nobody answers for it.`,
        help: helpFor([...plan.people.keys()]),
        place: atOwner(step.path),
        action: step.action.id,
        todo: { path: step.path, about: 'leads', words: whoCould(plan) },
      };
    }
  },
};

function helpFor(keys: readonly string[]): string {
  if (keys.length === 0) return 'List the lead under `people:`, and add `leads:` with their key here.';
  return `Add \`leads:\` with one of the keys under \`people:\`: ${quotedSome(keys, 4)}.`;
}

/** The people of the plan, so that whoever decides need not look them up. A group cannot be asked. */
function whoCould({ people }: Plan): string {
  const keys = [...people.values()].filter(({ kind }) => kind !== 'group').map(({ key }) => key);
  if (keys.length === 0) return 'the council names who answers for this, and lists them under people';
  const named = keys.slice(0, MOST_NAMED).map((key) => clip(key, 30));
  const more = keys.length > MOST_NAMED ? ['another of people'] : [];
  return `the council names who answers for this: ${list([...named, ...more], 'or')}`;
}

const MOST_NAMED = 6;
