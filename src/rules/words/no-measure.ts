import { atOwner } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

/** A shorter plan can be judged action by action. */
const FEWEST_ACTIONS = 10;

export const noMeasure: PlanRule = {
  id: 'no-measure',
  kind: 'plan',
  severity: 'note',
  summary: 'No action of a plan says how its success is measured.',
  why: 'Scrutiny committees and auditors complain of plans without figures: they show that work was done, and not that anything got better.',
  remedy:
    'Add `measures:` to the actions that matter most: what is counted, where it stands today, and the target. Plans with fewer than ten open actions are not asked.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - ref: 1
        text: Plan the budget for more than one year.
        leads: [finance-director]
        actions:
          - { id: 1, title: Agree a budget for three years, due: November 2024 }
          - { id: 2, title: Publish the budget, due: December 2024 }
          - { id: 3, title: Publish the risks of the budget, due: January 2025 }
          - { id: 4, title: Train budget holders, due: February 2025 }
          - { id: 5, title: Brief members on the budget, due: March 2025 }
          - { id: 6, title: Close the accounts sooner, due: October 2024 }
          - { id: 7, title: Publish all contracts, due: November 2024 }
          - { id: 8, title: Review fees and charges, due: December 2024 }
          - { id: 9, title: Report savings to Cabinet, due: January 2025 }
          - { id: 10, title: Ask residents about the budget, due: February 2025 }
    `,
    good: yaml`
      - ref: 1
        text: Plan the budget for more than one year.
        leads: [finance-director]
        actions:
          - id: 1
            title: Agree a budget for three years
            due: March 2025
            measures:
              - measure: Services with a budget for three years
                baseline: 0
                target: 12
          - { id: 2, title: Publish the budget, due: October 2024 }
          - { id: 3, title: Publish the risks of the budget, due: November 2024 }
          - { id: 4, title: Train budget holders, due: December 2024 }
          - { id: 5, title: Brief members on the budget, due: January 2025 }
          - { id: 6, title: Close the accounts sooner, due: February 2025 }
          - { id: 7, title: Publish all contracts, due: March 2025 }
          - { id: 8, title: Review fees and charges, due: October 2024 }
          - { id: 9, title: Report savings to Cabinet, due: November 2024 }
          - { id: 10, title: Ask residents about the budget, due: December 2024 }
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    const open = plan.actions.filter(({ status }) => !isSettled(status?.status));
    if (open.length < FEWEST_ACTIONS || open.some(({ measures }) => measures.length > 0)) return;
    yield {
      message: `None of the ${open.length} open actions has \`measures:\`, so reports can show what was done, and not whether anything got better.`,
      help: 'Begin with one action that matters. Add `measures:` to it, and below that `- measure:` with what is counted, `baseline:` with the figure of today and `target:` with the one to reach.',
      place: atOwner([]),
    };
  },
};
