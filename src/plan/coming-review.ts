import type { PlainDate } from './date.ts';
import { meaningOf } from './meaning-of.ts';
import type { Plan, Review } from './model.ts';
import type { Path } from './place.ts';

/** Reviewers who come back once the plan is under way. */
export interface ComingReview {
  readonly review: Review;
  /** The last day on which they are on site. */
  readonly lastDay: PlainDate;
  /** The place of the words that say so. */
  readonly path: Path;
}

/**
 * The last review that comes after the plan was agreed: a plan answers one review, and lists the one that will
 * ask what came of it. Nothing where no day on site is written, or the plan does not say when it was agreed.
 */
export function comingReview(plan: Plan): ComingReview | undefined {
  const day = plan.agreed?.date?.date;
  if (day === undefined) return undefined;
  const coming = plan.reviews.flatMap((review, index) => {
    if (review.onSite === undefined) return [];
    const { first, last, yearMissing } = meaningOf(review.onSite, plan);
    if (first === undefined || last === undefined || yearMissing || first <= day) return [];
    return [{ review, lastDay: last, path: ['reviews', index, 'on-site'] }];
  });
  return coming.reduce<ComingReview | undefined>(
    (latest, one) => (latest === undefined || one.lastDay > latest.lastDay ? one : latest),
    undefined,
  );
}
