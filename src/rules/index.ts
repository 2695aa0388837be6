import { CHANGES } from './changes/index.ts';
import { CLOCKS } from './clocks/index.ts';
import { DEADLINES } from './deadlines/index.ts';
import { LEADS } from './leads/index.ts';
import { PROGRESS } from './progress/index.ts';
import type { ChangeRule, PlanRule, Rule, WaiverRule } from './rule.ts';
import { STRUCTURE } from './structure/index.ts';
import { WAIVERS } from './waivers/index.ts';
import { WORDS } from './words/index.ts';

/** Every rule that looks at a plan. A name that was ever published here is never used again. */
export const PLAN_RULES: readonly PlanRule[] = [
  ...LEADS,
  ...DEADLINES,
  ...PROGRESS,
  ...STRUCTURE,
  ...WORDS,
  ...CLOCKS,
];

/** The rules that look at waivers, once the others have spoken. */
export const WAIVER_RULES: readonly WaiverRule[] = WAIVERS;

/** The rules that compare a plan with what it was. */
export const CHANGE_RULES: readonly ChangeRule[] = CHANGES;

/** Every rule whose findings can be made milder or stricter. */
export const RULES: readonly Rule[] = [...PLAN_RULES, ...CHANGE_RULES, ...WAIVER_RULES];
