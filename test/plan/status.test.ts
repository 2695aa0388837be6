import { describe, expect, it } from 'vitest';
import { isDone, isSettled, isStatus, STATUSES } from '../../src/plan/status.ts';

describe('statuses', () => {
  it('are these, and late is none of them', () => {
    expect(STATUSES.filter(isSettled)).toEqual([
      'complete',
      'verified',
      'deferred',
      'cancelled',
      'superseded',
      'business-as-usual',
    ]);
    expect(STATUSES.filter((status) => !isSettled(status))).toEqual(['not-started', 'in-progress']);
    expect(STATUSES.filter(isDone)).toEqual(['complete', 'verified']);
    for (const word of ['overdue', 'late', 'Complete', '']) expect(isStatus(word)).toBe(false);
  });

  it('that nobody gave settle nothing', () => {
    expect(isSettled(undefined)).toBe(false);
    expect(isDone(undefined)).toBe(false);
  });
});
