import { endOf } from '../../plan/ends.ts';
import { atValue } from '../../plan/place.ts';
import { isOpen, stepsOfAction } from '../../plan/steps.ts';
import { showDate } from '../../words/months.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const milestoneAfterAction: PlanRule = {
  id: 'milestone-after-action',
  kind: 'plan',
  severity: 'warning',
  summary: 'A part of an action ends after the action.',
  why: 'The committee is promised the whole before one of its parts can be there: one of the two dates is wrong, and readers will see the earlier one.',
  remedy:
    'Give the part a date within the action, or move the date of the action under `date-changes:`, with the reason.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 28 February 2025
        milestones:
          - title: Publish the draft
            due: April 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 28 February 2025
        milestones:
          - title: Publish the draft
            due: December 2024
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const action of plan.actions) {
      const end = endOf(action.due);
      if (action.due === undefined || end === undefined) continue;
      for (const step of stepsOfAction(action)) {
        const last = step.milestone && endOf(step.due);
        if (step.due === undefined || last === undefined || last <= end || !isOpen(step)) continue;
        yield {
          message: `${step.name} is due by ${showDate(last)}, after the action itself, which ends on ${showDate(end)}.`,
          help: `Write a date that is not after ${code(action.due.deadline.words)}, or move the date of the action.`,
          place: atValue(step.due.path),
          action: action.id,
          related: [{ place: atValue(action.due.path), message: 'the action ends here' }],
        };
      }
    }
  },
};
