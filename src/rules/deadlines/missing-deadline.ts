import { atOwner } from '../../plan/place.ts';
import { promisedInText } from '../../plan/promised-in-text.ts';
import { stepsLacking } from '../../plan/steps.ts';
import { yaml } from '../../words/yaml.ts';
import { decider } from '../decider.ts';
import { laterDay, laterMonth } from '../example-dates.ts';
import type { PlanRule } from '../rule.ts';

export const missingDeadline: PlanRule = {
  id: 'missing-deadline',
  kind: 'plan',
  severity: 'error',
  summary: 'An action has no deadline.',
  why: 'An action without a date can never be late, so nobody will notice if it does not happen.',
  remedy:
    'Add `due:` with a date in the council’s own words, to the action or to each of its parts. Where it is not decided yet, write `due: TBC` and a `review:` date.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    for (const step of stepsLacking(plan, ({ due }) => due !== undefined)) {
      // A date that stands in the text is another mistake, and told by `deadline-in-title`.
      if (promisedInText(step, plan).length > 0) continue;
      yield {
        message: `${step.name} has no deadline, so nobody will notice if it does not happen.`,
        help: `Add \`due:\`, for example \`due: ${laterMonth(asOf)}\`. If it is not decided yet, write \`due: TBC\` and \`review: ${laterDay(asOf)}\`.`,
        place: atOwner(step.path),
        action: step.action.id,
        todo: {
          path: step.path,
          about: 'due',
          words: `${decider(plan, step.leads)} says by when, or writes TBC and a day for review`,
        },
      };
    }
  },
};
