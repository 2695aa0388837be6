import { completeWithoutEvidence } from './complete-without-evidence.ts';
import { datesDisagree } from './dates-disagree.ts';
import { deadlineNotUnderstood } from './deadline-not-understood.ts';
import { deadlineWithoutYear } from './deadline-without-year.ts';
import { dueSoon } from './due-soon.ts';
import { duplicateId } from './duplicate-id.ts';
import { groupOnlyLead } from './group-only-lead.ts';
import { missingDeadline } from './missing-deadline.ts';
import { missingLead } from './missing-lead.ts';
import { noReviewDate } from './no-review-date.ts';
import { overdue } from './overdue.ts';
import { recommendationWithoutAction } from './recommendation-without-action.ts';
import type { PlanRule, Rule, WaiverRule } from './rule.ts';
import { statusInDeadline } from './status-in-deadline.ts';
import { unknownLead } from './unknown-lead.ts';
import { unknownRecommendation } from './unknown-recommendation.ts';
import { unknownStatus } from './unknown-status.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverUnused } from './waiver-unused.ts';

/** Every rule that looks at a plan. A name that was ever published here is never used again. */
export const PLAN_RULES: readonly PlanRule[] = [
  missingLead,
  missingDeadline,
  deadlineNotUnderstood,
  deadlineWithoutYear,
  unknownLead,
  groupOnlyLead,
  duplicateId,
  unknownRecommendation,
  recommendationWithoutAction,
  unknownStatus,
  overdue,
  dueSoon,
  noReviewDate,
  completeWithoutEvidence,
  statusInDeadline,
  datesDisagree,
];

/** The rules that look at waivers, once the others have spoken. */
export const WAIVER_RULES: readonly WaiverRule[] = [waiverUnused, waiverExpired];

export const RULES: readonly Rule[] = [...PLAN_RULES, ...WAIVER_RULES];
