import type { Part } from '../plans.ts';
import { addTo, key, type Planter, type Planters, value } from './planting.ts';

/** Something that is asked for by a day, under `reviews:` or `obligations:`. */
type Asking = readonly ['reviews' | 'obligations', Part];

/** Adds one of them; the rule points at the key by which it is named. */
function asking(rule: string, ways: readonly Asking[]): Planter {
  return ({ plan }, chance) => {
    const [list, entry] = chance.pick(ways);
    return key(rule, list, addTo(plan, list, { ...entry }), list === 'reviews' ? 'kind' : 'what');
  };
}

const RECOMMENDATION = { kind: 'statutory-recommendation', body: 'Example Audit' };

export const CLOCKS: Planters = {
  'clock-missed': asking('clock-missed', [
    ['reviews', { ...RECOMMENDATION, received: '6 May 2024' }],
    ['reviews', { kind: 'ofsted-priority-action', received: '6 May 2024' }],
    ['obligations', { what: 'Train all members', due: '31 May 2024' }],
    ['obligations', { what: 'Train all members', due: 'every month', from: '1 April 2024' }],
  ]),
  'clock-soon': asking('clock-soon', [
    ['reviews', { ...RECOMMENDATION, received: '10 June 2024' }],
    ['reviews', { kind: 'ofsted-priority-action', received: '10 June 2024' }],
    ['obligations', { what: 'Train all members', due: '15 July 2024' }],
  ]),
  'clock-without-start': asking('clock-without-start', [
    ['reviews', { ...RECOMMENDATION }],
    ['reviews', { kind: 'ofsted-priority-action', body: 'Ofsted' }],
    ['reviews', { kind: 'corporate-peer-challenge', 'report-published': '3 June 2024' }],
  ]),
  'done-after-clock': ({ plan }, chance) => {
    const [name, review] = chance.pick([
      ['meeting', { ...RECOMMENDATION, received: '6 May 2024', meeting: '20 June 2024' }],
      ['response', { kind: 'scrutiny', received: '4 March 2024', response: '20 May 2024' }],
      ['draft-sent', { kind: 'ofsted-priority-action', received: '6 May 2024', 'draft-sent': 'July 2024' }],
    ] as [string, Part][]);
    // The two months of section 9FE are England's: this plan is not to become one of Wales afterwards.
    if (review.kind === 'scrutiny') plan.languages = ['en'];
    return value('done-after-clock', 'reviews', addTo(plan, 'reviews', { ...review }), name);
  },
  'review-dates-out-of-order': ({ plan }) => {
    const review = {
      kind: 'corporate-peer-challenge',
      'on-site': '24 June 2024',
      'report-published': '28 June 2023',
    };
    return value('review-dates-out-of-order', 'reviews', addTo(plan, 'reviews', review), 'report-published');
  },
  'bank-holidays-run-out': asking('bank-holidays-run-out', [
    ['reviews', { kind: 'ofsted-priority-action', received: '20 December 2028' }],
    ['reviews', { kind: 'ofsted-priority-action', received: '3 April 2031' }],
  ]),
};
