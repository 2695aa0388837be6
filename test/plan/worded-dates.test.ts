import { describe, expect, it } from 'vitest';
import { doubtfulDatesOf } from '../../src/plan/worded-dates.ts';
import { type ActionFields, planWith } from './plans.ts';

const doubtful = (action: ActionFields, agreed = '20 June 2024') =>
  doubtfulDatesOf(planWith([action], { agreed: { date: agreed } })).map(({ name }) => name);

describe('dates in doubt', () => {
  it('mean no day, or do not say their year', () => {
    expect(doubtful({ review: 'soon' })).toEqual(['The review date of action 1']);
    expect(doubtful({ review: 'Ongoing' })).toEqual(['The review date of action 1']);
    expect(doubtful({ review: '1 September' })).toEqual(['The review date of action 1']);
    expect(doubtful({ review: '31 June 2025' })).toEqual(['The review date of action 1']);
  });

  it('are not those that mean a day, however they are written', () => {
    for (const review of ['1 September 2025', 'autumn 2025', '16/17', '2025-09-01', 'in six months’ time'])
      expect(doubtful({ review })).toEqual([]);
  });

  it('may be the one that the others count from', () => {
    expect(doubtful({}, '20 June')).toEqual(['The date on which the plan was agreed']);
    expect(doubtful({ review: 'in six months’ time' }, 'one day')).toEqual([
      'The date on which the plan was agreed',
      'The review date of action 1',
    ]);
  });

  it('are no first dates that were not decided, and no timescales', () => {
    expect(doubtful({ baseline: 'TBC', due: 'soon' })).toEqual([]);
    expect(doubtful({ baseline: 'soon' })).toEqual(['The first agreed date of action 1']);
  });
});

describe('dates in doubt of reviews and obligations', () => {
  const doubtful = (fields: Parameters<typeof planWith>[1]) =>
    doubtfulDatesOf(planWith([], fields)).map(({ name }) => name);

  it('are those that ought to name a day', () => {
    expect(
      doubtful({
        reviews: [{ kind: 'scrutiny', received: 'in spring', response: '31 June 2024' }],
        obligations: [{ what: 'Report', due: 'soon', from: 'the start', met: ['5 May'] }],
      }),
    ).toEqual([
      'The day under `received:` of a review',
      'The day under `response:` of a review',
      'The deadline of the obligation `Report`',
      'The day from which the obligation `Report` counts',
      'A day on which the obligation `Report` was met',
    ]);
  });

  it('are not the time on site, which is told in any words, and no obligation without an end', () => {
    expect(
      doubtful({
        reviews: [
          { kind: 'corporate-peer-challenge', 'on-site': 'over several weeks', received: 'May 2024' },
        ],
        obligations: [
          { what: 'Report', due: 'every 6 months' },
          { what: 'Take part', due: 'Ongoing' },
        ],
      }),
    ).toEqual([]);
  });
});
