import { hadPassedWhenAgreed } from '../../plan/before-agreed.ts';
import { atValue } from '../../plan/place.ts';
import { stepsOf } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const deadlineBeforeAgreed: PlanRule = {
  id: 'deadline-before-agreed',
  kind: 'plan',
  severity: 'warning',
  summary: 'A deadline had passed before the plan was agreed.',
  why: 'Committees find dates in the past and are told that they were typing errors. An action that was late on the day it was agreed tells everyone that nobody has read the plan.',
  remedy:
    'Check the year. If the work was done by then, write its `status:`. If it was carried over from another plan, write its first date under `baseline:`, and a date that can still be met under `due:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: January 2024
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: January 2025
    `,
  },
  *check({ plan, assessment }) {
    const agreed = plan.agreed?.date;
    if (assessment.closed || agreed === undefined) return;
    for (const step of stepsOf(plan)) {
      if (step.due === undefined || !hadPassedWhenAgreed(step, plan)) continue;
      yield {
        message: `The deadline of ${inSentence(step.name)}, ${code(step.due.deadline.words)}, had passed before the plan was agreed, ${code(agreed.words)}, so it could never be met.`,
        help: 'Check the year. If it was done by then, write `status: complete`; if the action comes from an older plan, write this date under `baseline:`, and under `due:` one that can still be met.',
        place: atValue(step.due.path),
        action: step.action.id,
        related: [{ place: atValue(agreed.path), message: 'the plan was agreed here' }],
      };
    }
  },
};
