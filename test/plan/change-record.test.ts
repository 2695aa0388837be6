import { describe, expect, it } from 'vitest';
import { firstOutOfOrder, isSameDate } from '../../src/plan/change-record.ts';
import { firstAction, planWith } from './plans.ts';

function planWithChanges(changes: readonly { date: string; from: string; to: string }[]) {
  const plan = planWith([{ 'date-changes': [...changes] }]);
  return { plan, changes: firstAction(plan).dateChanges };
}

describe('changes of date', () => {
  it.each([
    [['3 May 2024', '6 June 2024', '6 June 2024'], undefined],
    [['6 June 2024', '3 May 2024', '1 May 2024'], '3 May 2024'],
    [['3 May 2024', '6 June 2024', '5 June 2024'], '5 June 2024'],
    // Some day in May, and one of its days.
    [['May 2024', '3 May 2024'], undefined],
    [['May 2024', '30 April 2024'], '30 April 2024'],
    [['soon', '3 May 2024'], undefined],
    [[], undefined],
  ])('%j: out of order is %s', (dates, words) => {
    const { plan, changes } = planWithChanges(
      dates.map((date) => ({ date, from: 'June 2024', to: 'July 2024' })),
    );
    expect(firstOutOfOrder(changes, plan)?.date.words).toBe(words);
  });

  it.each([
    ['March 2025', 'by  march 2025', true],
    ['March 2025', '31 March 2025', true],
    ['After the election', 'after  the election', true],
    ['March 2025', 'March 2025 and ongoing', false],
    ['March 2025', 'April 2025', false],
    ['TBC', 'Ongoing', false],
  ])('%s and %s are one date: %s', (from, to, same) => {
    const { plan, changes } = planWithChanges([{ date: '3 May 2024', from, to }]);
    const [change] = changes;
    expect(change && isSameDate(change.from, change.to, plan)).toBe(same);
  });
});
