import { meaningOf } from '../../plan/meaning-of.ts';
import { atValue } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const verifiedBeforeCompleted: PlanRule = {
  id: 'verified-before-completed',
  kind: 'plan',
  severity: 'error',
  summary: 'An action was verified before it was completed.',
  why: 'What was not done yet cannot have been checked: one of the two days is wrong, and with it the answer to whether it was in time.',
  remedy: 'Correct the day under `completed:` or the one under `verified:`.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: verified
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
        verified:
          date: 3 May 2024
          by: chief-executive
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: verified
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
        verified:
          date: 3 June 2024
          by: chief-executive
    `,
  },
  *check({ plan, asOf }) {
    for (const { id, completed, verified } of plan.actions) {
      if (completed?.date === undefined || verified === undefined) continue;
      // "May 2024" may have been any day of it: only what leaves no doubt is told.
      const { first, yearMissing } = meaningOf(completed.date.words, plan);
      const checked = verified.date.date;
      if (first === undefined || yearMissing || checked === undefined || checked >= first) continue;
      // A day that is still to come is the mistake, and told by `completed-in-future`.
      if (first > asOf) continue;
      yield {
        message: `Action ${id} was verified, ${code(verified.date.words)}, before it was completed, ${code(completed.date.words)}, so one of the two days is wrong.`,
        help: 'Correct the day under `completed:` or the one under `verified:`.',
        place: atValue(verified.date.path),
        action: id,
        related: [{ place: atValue(completed.date.path), message: 'completed on this day' }],
      };
    }
  },
};
