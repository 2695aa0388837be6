import { dutiesOf, isBackwards } from '../../plan/clocks/asked.ts';
import type { Review, WordedDate } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const reviewDatesOutOfOrder: PlanRule = {
  id: 'review-dates-out-of-order',
  kind: 'plan',
  severity: 'warning',
  summary: 'What follows a review has a day before the review.',
  why: 'One of the two days is a slip, most often of the year. Until it is put right nobody can tell whether what law or guidance asks for was done in time, so it counts as not done.',
  remedy: 'Look at both days, and at their years.',
  since: '0.1.0',
  example: {
    bad: yaml`
      reviews:
        - kind: scrutiny
          received: 20 June 2024
          response: 24 June 2023
    `,
    good: yaml`
      reviews:
        - kind: scrutiny
          received: 20 June 2024
          response: 24 June 2024
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const review of plan.reviews) {
      for (const [key, { start, date }] of slipsIn(review)) {
        yield {
          message: `${code(`${key}: ${date.words}`)} lies before ${code(`${start.key}: ${start.date.words}`)} of the same review, so one of the two is a slip.`,
          help: 'Look at both days, and at their years.',
          place: atValue(date.path),
          related: [{ place: atValue(start.date.path), message: 'this is later' }],
        };
      }
    }
  },
};

interface Slip {
  readonly start: { readonly key: string; readonly date: WordedDate };
  readonly date: WordedDate;
}

/** By the key of what comes after a review and says a day before it; each once, though several are counted from one. */
function slipsIn(review: Review): ReadonlyMap<string, Slip> {
  const slips = new Map<string, Slip>();
  for (const duty of dutiesOf(review)) {
    const { from, doneBy } = duty;
    const start = isBackwards(duty) ? undefined : review.dates.get(from);
    for (const key of doneBy) {
      const date = review.dates.get(key);
      if (start?.date && date?.date && date.date < start.date)
        slips.set(key, { start: { key: from, date: start }, date });
    }
  }
  return slips;
}
