import type { PlanRule } from '../rule.ts';
import { actionAfterReview } from './action-after-review.ts';
import { ambiguousDeadline } from './ambiguous-deadline.ts';
import { crowdedMonth } from './crowded-month.ts';
import { dateChangeBeforeAgreed } from './date-change-before-agreed.ts';
import { dateChangesInconsistent } from './date-changes-inconsistent.ts';
import { datesDisagree } from './dates-disagree.ts';
import { deadlineBeforeAgreed } from './deadline-before-agreed.ts';
import { deadlineInTitle } from './deadline-in-title.ts';
import { deadlineNotUnderstood } from './deadline-not-understood.ts';
import { deadlineWithoutYear } from './deadline-without-year.ts';
import { dependencyEndsAfter } from './dependency-ends-after.ts';
import { milestoneAfterAction } from './milestone-after-action.ts';
import { missingDeadline } from './missing-deadline.ts';
import { noReviewDate } from './no-review-date.ts';
import { reviewBeforeStart } from './review-before-start.ts';
import { statusInDeadline } from './status-in-deadline.ts';

/** By when an action is promised. */
export const DEADLINES: readonly PlanRule[] = [
  missingDeadline,
  deadlineInTitle,
  deadlineNotUnderstood,
  ambiguousDeadline,
  deadlineWithoutYear,
  noReviewDate,
  reviewBeforeStart,
  statusInDeadline,
  deadlineBeforeAgreed,
  milestoneAfterAction,
  dependencyEndsAfter,
  actionAfterReview,
  crowdedMonth,
  datesDisagree,
  dateChangesInconsistent,
  dateChangeBeforeAgreed,
];
