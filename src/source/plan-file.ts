import type { PlanFile } from './generated/plan-file.ts';
import validPlan from './generated/plan-file-validator.js';

/** True for values that have the shape of a plan: for those that were kept elsewhere than in a file of the plan. */
export function isPlanFile(value: unknown): value is PlanFile {
  return validPlan(value);
}
