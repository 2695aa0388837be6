import { describe, expect, it } from 'vitest';
import { perCentDone } from '../../src/plan/per-cent.ts';
import { type ActionFields, firstAction, planWith } from './plans.ts';

const done = (fields: ActionFields) => perCentDone(firstAction(planWith([fields])));
const measure = (baseline: string | undefined, target?: string, actual?: string) => ({
  measure: 'Meetings held',
  ...(baseline !== undefined && { baseline }),
  ...(target !== undefined && { target }),
  ...(actual !== undefined && { actual }),
});

describe('how much of an action is done, by its measures', () => {
  it.each([
    ['half of the way from the start', measure('2', '4', '3'), 50],
    ['half of the way down', measure('40', '20', '30'), 50],
    ['from nought, where no start is given', measure(undefined, '4', '1'), 25],
    ['all, where it went beyond', measure('0', '4', '7'), 100],
    ['nothing, where it went back', measure('2', '4', '1'), 0],
    ['rounded down, so that 100 means all', measure('0', '1000', '999'), 99],
    ['signs of money and per cent are read', measure('£0', '£1,200', '£300.00'), 25],
    ['so is per cent', measure('0%', '90%', '45%'), 50],
    ['70 of 100 is 70', measure('0', '100', '70'), 70],
  ])('%s', (_name, given, expected) => {
    expect(done({ measures: [given] })).toBe(expected);
  });

  it('each counts the same', () => {
    expect(done({ measures: [measure('0', '1000', '1000'), measure('0', '2', '1')] })).toBe(75);
  });

  it.each([
    ['no figure for now', measure('0', '4')],
    ['no target', measure('0', undefined, '4')],
    ['words', measure('few', 'many', 'some')],
    ['a start that is the target', measure('4', '4', '4')],
    ['beyond the target from nobody knows where', measure(undefined, '10', '30')],
  ])('is not worked out from %s', (_name, given) => {
    expect(done({ measures: [given] })).toBeUndefined();
    // One that cannot be read would make the others look like all.
    expect(done({ measures: [measure('0', '2', '2'), given] })).toBeUndefined();
  });
});

describe('how much of an action is done, by its milestones', () => {
  it('counts those done of those that are still meant to be done', () => {
    const milestones = ['complete', 'verified', 'in-progress', 'cancelled'].map((status) => ({
      title: status,
      status,
    }));
    expect(done({ milestones })).toBe(66);
  });

  it('is asked only where the measures do not tell', () => {
    const milestones = [{ title: 'A', status: 'complete' }];
    expect(done({ measures: [measure('0', '2', '1')], milestones })).toBe(50);
    expect(done({ measures: [measure('0', '2')], milestones })).toBe(100);
  });

  it('is not known of an action without either', () => {
    expect(done({})).toBeUndefined();
    expect(done({ milestones: [{ title: 'A', status: 'cancelled' }] })).toBeUndefined();
  });
});
