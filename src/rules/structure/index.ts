import type { PlanRule } from '../rule.ts';
import { actionWithoutRecommendation } from './action-without-recommendation.ts';
import { circularDependency } from './circular-dependency.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyPlan } from './empty-plan.ts';
import { fileNameDiffers } from './file-name-differs.ts';
import { previousIdInUse } from './previous-id-in-use.ts';
import { recommendationWithoutAction } from './recommendation-without-action.ts';
import { rejectedWithActions } from './rejected-with-actions.ts';
import { rejectedWithoutReason } from './rejected-without-reason.ts';
import { sameActionTwice } from './same-action-twice.ts';
import { unknownAction } from './unknown-action.ts';
import { unknownRecommendation } from './unknown-recommendation.ts';

/** How the parts of a plan hang together. */
export const STRUCTURE: readonly PlanRule[] = [
  emptyPlan,
  fileNameDiffers,
  duplicateId,
  previousIdInUse,
  unknownRecommendation,
  unknownAction,
  circularDependency,
  recommendationWithoutAction,
  actionWithoutRecommendation,
  rejectedWithoutReason,
  rejectedWithActions,
  sameActionTwice,
];
