import { firstAgreedDay } from '../../plan/agreed-day.ts';
import { atValue } from '../../plan/place.ts';
import { stepsOf } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const dateChangeBeforeAgreed: PlanRule = {
  id: 'date-change-before-agreed',
  kind: 'plan',
  severity: 'note',
  summary: 'A date is said to have been moved before the plan was agreed.',
  why: 'What changes while a plan is being written is a draft and no slip. Counted as one, it makes the council look later than it is.',
  remedy:
    'Take the entry away, or correct its day. If the action comes from an older plan, write the date that was promised first under `baseline:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: March 2025
        date-changes:
          - date: 3 March 2024
            from: December 2024
            to: March 2025
            reason: The settlement came late.
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: March 2025
        date-changes:
          - date: 3 June 2024
            from: December 2024
            to: March 2025
            reason: The settlement came late.
    `,
  },
  *check({ plan, assessment }) {
    const agreed = plan.agreed?.date;
    const day = firstAgreedDay(plan);
    if (assessment.closed || agreed === undefined || day === undefined) return;
    const early = stepsOf(plan).flatMap(({ action, milestone, name }) => {
      // An action that says what was promised first has come from an older plan, with all that happened there.
      if (action.baseline !== undefined) return [];
      return (milestone ?? action).dateChanges.flatMap(({ date }) =>
        date.date !== undefined && date.date < day ? [{ name, date, action: action.id }] : [],
      );
    });
    for (const { first, others } of firstOfEach(plan, early, () => 'before')) {
      yield {
        message: `The date of ${inSentence(first.name)} is said to have been moved before the plan was agreed, ${code(agreed.words)}, so a draft is counted as a slip.`,
        help: 'Take the entry away, or correct its day. If the action comes from an older plan, write the date that was promised first under `baseline:`.',
        place: atValue(first.date.path),
        action: first.action,
        mistake: 'before',
        related: [
          { place: atValue(agreed.path), message: 'the plan was agreed here' },
          ...others.map(({ date }) => ({ place: atValue(date.path), message: 'moved before it too' })),
        ],
      };
    }
  },
};
