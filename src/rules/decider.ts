import type { Leads, Plan } from '../plan/model.ts';
import { accountableOf } from '../plan/people.ts';
import { clip } from '../words/text.ts';

/** Who is asked to decide something, by their key in the plan: whoever answers for it. */
export function decider(plan: Plan, leads: Leads | undefined, otherwise = 'whoever leads this'): string {
  return clip(accountableOf(plan, leads)?.key ?? otherwise, 40);
}
