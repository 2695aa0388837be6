import { atValue } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { showDate } from '../../words/months.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const reviewBeforeStart: PlanRule = {
  id: 'review-before-start',
  kind: 'plan',
  severity: 'note',
  summary: 'An action is to be looked at again before it is to have started.',
  why: 'A review asks how something goes that has no end. Before the start there is nothing to ask about, and once it has started the day of the review has gone by, so the action is late although nobody has missed anything.',
  remedy: 'Write a day after the start under `review:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Hold a budget briefing for members in each quarter
        leads: [finance-director]
        due: March 2025 and ongoing
        review: 30 September 2024
    `,
    good: yaml`
      - id: 12
        title: Hold a budget briefing for members in each quarter
        leads: [finance-director]
        due: March 2025 and ongoing
        review: 30 September 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const { id, due, review, status } of plan.actions) {
      if (due === undefined || review?.date === undefined || isSettled(status?.status)) continue;
      const { kind, first, last, yearMissing, words } = due.deadline;
      // From its first day on, whatever the promised one was, the review is what counts.
      const hasBegun = status !== undefined && status.status !== 'not-started';
      if (hasBegun || yearMissing || (kind !== 'from' && kind !== 'date-then-ongoing')) continue;
      if (first === undefined || last === undefined || review.date >= first) continue;
      yield {
        message: `Action ${id} is to be looked at again by ${showDate(review.date)}, before it is to have started, ${code(words)}, so there will be nothing to look at.`,
        help: `Write a day after ${showDate(last)} under \`review:\`.`,
        place: atValue(review.path),
        action: id,
        related: [{ place: atValue(due.path), message: 'to have started by this date' }],
      };
    }
  },
};
