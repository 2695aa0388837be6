import { type ComingReview, comingReview } from '../../plan/coming-review.ts';
import { endOf } from '../../plan/ends.ts';
import type { Action } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { showDate } from '../../words/months.ts';
import { count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const actionAfterReview: PlanRule = {
  id: 'action-after-review',
  kind: 'plan',
  severity: 'note',
  summary: 'An action ends after the reviewers have come back, and has no part that ends before.',
  why: 'Reviewers come back to see what came of their recommendations. What is promised for a later day, with nothing on the way to it, they can only count as not done.',
  remedy:
    'Give the action a part under `milestones:` that ends before they come, so that there is something to show; or bring its date forward.',
  since: '0.1.0',
  example: {
    bad: yaml`
      reviews:
        - kind: corporate-peer-challenge
          on-site: 12 to 15 December 2023
        - kind: corporate-peer-challenge
          on-site: 14 and 15 October 2024
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 28 February 2025
    `,
    good: yaml`
      reviews:
        - kind: corporate-peer-challenge
          on-site: 12 to 15 December 2023
        - kind: corporate-peer-challenge
          on-site: 14 and 15 October 2024
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 28 February 2025
              milestones:
                - title: Publish the figures for the three years
                  due: 30 September 2024
    `,
  },
  *check({ plan, assessment, asOf }) {
    const coming = comingReview(plan);
    // Once they have been, the plan has heard what they saw.
    if (assessment.closed || coming === undefined || coming.lastDay < asOf) return;
    const later = plan.actions.flatMap((action) => {
      const { due, id } = action;
      return due !== undefined && isUnseen(action, coming) ? [{ action: id, path: due.path }] : [];
    });
    for (const { first, others } of firstOfEach(plan, later, () => 'unseen')) {
      const when = `the reviewers come back on ${showDate(coming.lastDay)}`;
      yield {
        message:
          others.length === 0
            ? `Action ${first.action} ends after ${when}, and has no part that ends before, so they will see nothing of it.`
            : `${count(others.length + 1, 'action')}, such as action ${first.action}, end after ${when}, and have no part that ends before, so they will see nothing of them.`,
        help: 'Add a part under `milestones:` that ends before that day, or bring the date forward.',
        place: atValue(first.path),
        action: first.action,
        mistake: 'unseen',
        related: [
          { place: atValue(coming.path), message: 'they come back here' },
          ...others.map(({ path }) => ({ place: atValue(path), message: 'this ends after it too' })),
        ],
      };
    }
  },
  needs: ['day'],
};

/** Not over by then, and nothing of it is. */
function isUnseen({ due, milestones, status }: Action, { lastDay }: ComingReview): boolean {
  const end = endOf(due);
  if (end === undefined || end <= lastDay || isSettled(status?.status)) return false;
  return !milestones.some((part) => (endOf(part.due) ?? end) <= lastDay || isSettled(part.status?.status));
}
