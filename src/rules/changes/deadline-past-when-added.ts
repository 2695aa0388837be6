import { endOf } from '../../plan/ends.ts';
import { atValue } from '../../plan/place.ts';
import { stepsBefore } from '../../plan/step-before.ts';
import { isOpen, type Step, stepsOf } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const deadlinePastWhenAdded: ChangeRule = {
  id: 'deadline-past-when-added',
  kind: 'history',
  severity: 'warning',
  summary: 'An action was added with a deadline that had passed already.',
  why: 'An action that is late on the day it is written down was never a promise. Committees ask whether the date is a slip of the pen, or the action was added to be counted as done.',
  remedy:
    'Check the year. If the work is done, write its `status:` and evidence. If the action was agreed elsewhere before, write that date under `baseline:`, and under `due:` one that can still be met.',
  since: '0.1.0',
  needs: ['day', 'earlier-version'],
  example: {
    before: yaml`
      - id: 11
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
    `,
    bad: yaml`
      - id: 11
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        updates:
          - date: 1 June 2024
            note: The settlement came late, and the figures are worked out again.
    `,
    good: yaml`
      - id: 11
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2025
    `,
  },
  *checkChange({ plan, before, asOf, assessment }) {
    if (assessment.closed) return;
    const stepBefore = stepsBefore(before, plan);
    for (const step of stepsOf(plan)) {
      const last = endOf(step.due);
      if (step.due === undefined || last === undefined || last >= asOf) continue;
      if (stepBefore(step) !== undefined || !isOpen(step) || wasAgreedBefore(step)) continue;
      yield {
        message: `${step.name} is new, and its deadline, ${code(step.due.deadline.words)}, has passed already, so nobody could ever meet it.`,
        help: `Check the year. If ${inSentence(step.name)} is done, write \`status: complete\` and the evidence; if it was agreed elsewhere before, write this date under \`baseline:\`, and under \`due:\` one that can still be met.`,
        place: atValue(step.due.path),
        action: step.action.id,
      };
    }
  },
};

/** It says itself that it is older than this plan's record of it. */
function wasAgreedBefore({ action, milestone }: Step): boolean {
  return action.baseline !== undefined || (milestone ?? action).dateChanges.length > 0;
}
