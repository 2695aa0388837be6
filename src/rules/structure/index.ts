import type { PlanRule } from '../rule.ts';
import { duplicateId } from './duplicate-id.ts';
import { recommendationWithoutAction } from './recommendation-without-action.ts';
import { unknownRecommendation } from './unknown-recommendation.ts';

/** How the parts of a plan hang together. */
export const STRUCTURE: readonly PlanRule[] = [
  duplicateId,
  unknownRecommendation,
  recommendationWithoutAction,
];
