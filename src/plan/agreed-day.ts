import type { PlainDate } from './date.ts';
import { meaningOf } from './meaning-of.ts';
import type { Plan } from './model.ts';

/**
 * The first day on which the plan may have been agreed: "June 2024" may have been the 1st. What lies before it
 * lies before the agreement beyond doubt. Nothing where the plan does not say.
 */
export function firstAgreedDay(plan: Plan): PlainDate | undefined {
  const agreed = plan.agreed?.date;
  return agreed?.date && meaningOf(agreed.words, plan).first;
}
