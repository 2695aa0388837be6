import { describe, expect, it } from 'vitest';
import { comingReview } from '../../src/plan/coming-review.ts';
import { planWith } from './plans.ts';

const reviewed = (...onSite: readonly string[]) =>
  planWith([], {
    reviews: onSite.map((words) => ({ kind: 'corporate-peer-challenge', 'on-site': words })),
  });

describe('a review that comes after the plan was agreed', () => {
  it.each([
    [['12 to 15 March 2024', '14 and 15 January 2025'], '2025-01-15'],
    [['March 2024', 'January 2025', 'November 2024'], '2025-01-31'],
    [['March 2024'], undefined],
    // Some day in June may have been before the 20th; and no year is no promise.
    [['June 2024'], undefined],
    [['January'], undefined],
    [['next year'], undefined],
    [[], undefined],
  ])('%j: %s', (onSite, lastDay) => {
    expect(comingReview(reviewed(...onSite))?.lastDay).toBe(lastDay);
  });

  it('is not known where the plan does not say when it was agreed', () => {
    expect(comingReview({ ...reviewed('January 2025'), agreed: { body: 'Cabinet' } })).toBeUndefined();
  });
});
