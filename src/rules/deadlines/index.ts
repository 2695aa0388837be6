import type { PlanRule } from '../rule.ts';
import { datesDisagree } from './dates-disagree.ts';
import { deadlineNotUnderstood } from './deadline-not-understood.ts';
import { deadlineWithoutYear } from './deadline-without-year.ts';
import { missingDeadline } from './missing-deadline.ts';
import { noReviewDate } from './no-review-date.ts';
import { statusInDeadline } from './status-in-deadline.ts';

/** By when an action is promised. */
export const DEADLINES: readonly PlanRule[] = [
  missingDeadline,
  deadlineNotUnderstood,
  deadlineWithoutYear,
  noReviewDate,
  statusInDeadline,
  datesDisagree,
];
