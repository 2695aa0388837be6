import { atKey } from '../../plan/place.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const emptyPlan: PlanRule = {
  id: 'empty-plan',
  kind: 'plan',
  severity: 'warning',
  summary: 'A plan holds neither recommendations nor actions.',
  why: 'It would be published as a title with nothing below it, and every figure of it is nought.',
  remedy: 'Write what was recommended under `recommendations:`, and what will be done about it.',
  since: '0.1.0',
  example: {
    bad: yaml`
      recommendations: []
    `,
    good: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed || plan.recommendations.length > 0 || plan.actions.length > 0) return;
    yield {
      message:
        'This plan has no recommendations and no actions, so there is nothing to lead, to date or to report.',
      help: 'Write each recommendation under `recommendations:`, with `ref:` and `text:`, and its actions below it. A file that is not begun yet is better added when it is.',
      place: atKey(['recommendations']),
    };
  },
};
