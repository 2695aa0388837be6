import type { PlanRule } from '../rule.ts';

/** What law and guidance ask for by a day. */
export const CLOCKS: readonly PlanRule[] = [];
