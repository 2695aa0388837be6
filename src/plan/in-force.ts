import { isClosed } from './assess.ts';
import type { PlainDate } from './date.ts';
import type { Plan } from './model.ts';

/** True where a plan was agreed and is not over: until then it is a proposal, and afterwards a record of the past. */
export function isInForce(plan: Plan, asOf: PlainDate): boolean {
  return plan.agreed?.date !== undefined && !isClosed(plan, asOf);
}
