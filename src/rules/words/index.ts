import type { PlanRule } from '../rule.ts';

/** How a plan is worded. */
export const WORDS: readonly PlanRule[] = [];
