import { atOwner } from '../../plan/place.ts';
import { promisedInText } from '../../plan/promised-in-text.ts';
import { stepsLacking } from '../../plan/steps.ts';
import { code, list } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const deadlineInTitle: PlanRule = {
  id: 'deadline-in-title',
  kind: 'plan',
  severity: 'error',
  summary: 'The deadline stands in the text of the action only.',
  why: 'People who read the text know the date; the report, the timeline and the reminders do not, so the action can never be late.',
  remedy:
    'Write the date in `due:` as well. The text may keep it, but then both have to be changed when the date moves.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years by March 2025
        leads: [finance-director]
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: By March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const step of stepsLacking(plan, ({ due }) => due !== undefined)) {
      const promised = promisedInText(step, plan);
      if (promised.length === 0) continue;
      const offers = promised.map((words) => code(`due: ${words}`));
      yield {
        message: `${step.name} tells its date in the text only, so nobody will notice when it has passed.`,
        help: `Add ${list(offers, 'or')}${offers.length === 1 ? '.' : ', whichever is meant.'}`,
        place: atOwner(step.path),
        action: step.action.id,
      };
    }
  },
};
