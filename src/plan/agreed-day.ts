import type { PlainDate } from './date.ts';
import { readDeadline } from './deadline/index.ts';
import type { Plan } from './model.ts';

/**
 * The first day on which the plan may have been agreed: "June 2024" may have been the 1st. What lies before it
 * lies before the agreement beyond doubt. Nothing where the plan does not say.
 */
export function firstAgreedDay({ agreed }: Plan): PlainDate | undefined {
  return agreed?.date?.date && readDeadline(agreed.date.words, {}).first;
}
