import { describeDueSoon, isDueSoon } from '../../plan/assess.ts';
import { atOwner } from '../../plan/place.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const dueSoon: PlanRule = {
  id: 'due-soon',
  kind: 'late',
  severity: 'note',
  summary: 'An action falls due soon.',
  why: 'Lateness that is seen only after the date has passed can no longer be prevented.',
  remedy:
    'Ask the lead whether the date will be met. How many days count as soon is set by `due-soon-days:` in civicplan.config.yaml; what repeats is due soon in the last quarter of its period at the earliest.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 15 July 2024
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 15 July 2024
        status: complete
        completed:
          date: 25 June 2024
          evidence: [Minute 24/31 of the Cabinet]
    `,
  },
  *check({ plan, assessment, dueSoonDays }) {
    for (const action of plan.actions) {
      const state = assessment.actions.get(action);
      if (state === undefined || !isDueSoon(state, dueSoonDays)) continue;
      yield {
        message: describeDueSoon(action, state),
        help: 'Ask the lead whether the date will be met.',
        place: atOwner(state.clock.milestone?.path ?? action.path),
        action: action.id,
      };
    }
  },
};
