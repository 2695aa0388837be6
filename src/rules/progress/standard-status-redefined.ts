import { atKey } from '../../plan/place.ts';
import { isStatus, statusSpelling } from '../../plan/status.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const standardStatusRedefined: PlanRule = {
  id: 'standard-status-redefined',
  kind: 'plan',
  severity: 'error',
  summary: 'A standard status is given another meaning.',
  why: 'Readers, figures and other plans know what the standard words mean. A plan in which “in progress” means something else could take an action out of every list of what is late.',
  remedy:
    'Choose a word of the council’s own for the meaning, or take the entry away: the standard word keeps its own meaning.',
  since: '0.1.0',
  example: {
    bad: yaml`
      statuses:
        In progress: { status: business-as-usual }
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
              status: in-progress
    `,
    good: yaml`
      statuses:
        Part of daily work: { status: business-as-usual }
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
              status: in-progress
    `,
  },
  *check({ plan }) {
    for (const [label, { status }] of plan.statuses) {
      const standard = statusSpelling(label);
      if (!isStatus(standard) || standard === status) continue;
      yield {
        message: `${code(label)} is a standard status and keeps its own meaning, so ${code(`status: ${status}`)} here does nothing.`,
        help: `Choose a word of the council’s own for ${code(status)}, or take this entry away.`,
        place: atKey(['statuses', label]),
      };
    }
  },
};
