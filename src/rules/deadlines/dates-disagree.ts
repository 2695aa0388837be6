import { firstOutOfOrder } from '../../plan/change-record.ts';
import type { Due, WordedDate } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { stepsOf } from '../../plan/steps.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const datesDisagree: PlanRule = {
  id: 'dates-disagree',
  kind: 'plan',
  severity: 'error',
  summary: 'The deadline differs from the last change of date.',
  why: 'Two dates for one action: the report shows one, the record of changes another, and nobody knows which was agreed.',
  remedy:
    'Write the same date in `due:` and in `to:` of the last entry of `date-changes:`. Entries stand oldest first.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: December 2024
        date-changes:
          - date: 3 June 2024
            from: December 2024
            to: March 2025
            reason: The settlement came late.
            body: Cabinet
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
            body: Cabinet
    `,
  },
  *check({ plan }) {
    for (const { due, action, milestone, name } of stepsOf(plan)) {
      const { dateChanges } = milestone ?? action;
      const last = dateChanges.at(-1);
      // Which change is the last is not known before they are in order: see `date-changes-inconsistent`.
      if (firstOutOfOrder(dateChanges, plan)) continue;
      if (due === undefined || last === undefined || isSameDate(due, last.to)) continue;
      yield {
        message: `${name} is due ${code(due.deadline.words)}, but its date was last moved to ${code(last.to.words)}, so nobody can tell which was agreed.`,
        help: 'Write the date that was agreed in both places. Reports show the one in `due:`.',
        place: atValue(due.path),
        action: action.id,
        related: [{ place: atValue(last.to.path), message: 'last moved here' }],
      };
    }
  },
};

/** The same words, or different words for the same last day. */
function isSameDate({ words, deadline }: Due, to: WordedDate): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const wanted = plain(to.words);
  if (plain(words) === wanted || plain(deadline.words) === wanted) return true;
  return deadline.last !== undefined && deadline.last === to.date;
}
