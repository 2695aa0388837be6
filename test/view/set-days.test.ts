import { describe, expect, it } from 'vitest';
import type * as File from '../../src/source/generated/plan-file.ts';
import { setDaysOf } from '../../src/view/set-days.ts';
import { day, planWith } from '../plan/plans.ts';

const FIELDS: Partial<File.PlanFile> = {
  reviews: [
    { kind: 'corporate-peer-challenge', 'on-site': '12 to 15 March 2024', 'report-published': '3 June 2024' },
    { kind: 'corporate-peer-challenge', 'on-site': '5 to 8 March 2019' },
  ],
  obligations: [
    { what: 'Publish the register', due: '30 June 2024', source: 'The Constitution' },
    { what: 'Tell the panel', due: '30 September 2024', met: ['2 July 2024'] },
  ],
};

const told = (asOf: string, closed = false) =>
  setDaysOf(planWith([], { agreed: { body: 'Cabinet' }, ...FIELDS }), day(asOf), closed).map(
    ({ key, lastDay, about, standing, done, source }) =>
      [key, about ? `about ${lastDay}` : lastDay, standing.kind, done, source] as const,
  );

describe('the set days of a plan', () => {
  it('are told with how each stands, and who asks for it; none from before the rule', () => {
    const guidance =
      'LGA guidance on corporate peer challenges, counted from the last day on site, 15 March 2024';
    expect(told('2024-07-10')).toEqual([
      ['corporate-peer-challenge/1/report-published', '2024-06-15', 'done', '3 June 2024', guidance],
      ['corporate-peer-challenge/1/plan-published', '2024-08-15', 'open', undefined, guidance],
      ['corporate-peer-challenge/1/progress-review', 'about 2025-01-15', 'open', undefined, guidance],
      ['corporate-peer-challenge/1/progress-report', '2025-03-15', 'open', undefined, guidance],
      ['corporate-peer-challenge/1/next-review', '2029-03-15', 'open', undefined, guidance],
      ['obligation/1', '2024-06-30', 'missed', undefined, 'The Constitution'],
      ['obligation/2', '2024-09-30', 'done', '2 July 2024', undefined],
    ]);
  });

  it('of a plan that is over are what was done', () => {
    expect(told('2030-01-01', true).map(([key]) => key)).toEqual([
      'corporate-peer-challenge/1/report-published',
      'obligation/2',
    ]);
  });
});
