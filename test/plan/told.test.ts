import { describe, expect, it } from 'vitest';
import { toldOf } from '../../src/plan/told.ts';
import { type ActionFields, day, firstAction, planWith } from './plans.ts';

function toldDays(action: ActionFields, updates: { date: string; note: string }[] = []) {
  const actions = [{ id: '1', title: 'Do it', ...action }];
  const plan = planWith([], { recommendations: [{ ref: '1', text: 'Plan ahead.', updates, actions }] });
  return toldOf(plan, day('2025-01-15'))(firstAction(plan));
}

const change = (date: string) => ({ date, from: 'March 2025', to: 'May 2025' });

describe('the days on which something was told of an action', () => {
  it('are those of its updates, its moves, its parts, its turns and its recommendation', () => {
    const told = toldDays(
      {
        updates: [{ date: '1 July 2024', note: 'Begun.' }],
        'date-changes': [change('2 July 2024')],
        met: ['3 July 2024'],
        milestones: [
          { title: 'A', completed: { date: '4 July 2024' }, 'date-changes': [change('5 July 2024')] },
        ],
      },
      [{ date: '6 July 2024', note: 'All is well.' }],
    );
    expect([...told].sort()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `2024-07-0${number}`));
  });

  it('are not days to come, nor words that name none', () => {
    const updates = ['15 January 2025', '16 January 2025', 'lately'].map((date) => ({
      date,
      note: 'Begun.',
    }));
    expect(toldDays({ updates })).toEqual(['2025-01-15']);
  });

  it('are none where an action has its date and nothing else', () => {
    expect(toldDays({ due: 'May 2024', status: 'complete', completed: { date: 'May 2024' } })).toEqual([]);
  });
});
