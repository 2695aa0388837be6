import { describe, expect, it } from 'vitest';
import type { ActionRecord } from '../../src/history/record.ts';
import { slippageByLead, slippageOf } from '../../src/history/slippage.ts';
import type { PlainDate } from '../../src/plan/date.ts';

const seen = { commit: 'c', day: '2024-01-10' as PlainDate, author: 'Ann', subject: 'Agree' };

function record(action: string, leads: readonly string[], more: Partial<ActionRecord>): ActionRecord {
  return {
    action,
    previously: [],
    title: `Action ${action}`,
    leads: leads.map((key) => ({ key, post: `The ${key}` })),
    internal: false,
    firstSeen: seen,
    extensions: 0,
    disagreements: [],
    time: [],
    changes: [],
    ...more,
  };
}

const records = [
  record('1', ['ceo'], { slippage: 31, extensions: 1 }),
  record('2', ['ceo', 'finance'], { slippage: 184, extensions: 3 }),
  record('3', ['finance'], { slippage: -30 }),
  record('4', ['ceo'], { slippage: 0 }),
  record('5', ['legal'], {}),
  record('6', ['ceo'], { slippage: 500, removed: seen }),
];

describe('slippage', () => {
  it('is how many promises are later, by how much, and how often they moved', () => {
    expect(slippageOf(records)).toEqual({ promised: 4, later: 2, days: 215, most: 184, extensions: 4 });
    expect(slippageOf([])).toEqual({ promised: 0, later: 0, days: 0, most: 0, extensions: 0 });
  });

  it('is of each lead what they lead now, with others or alone', () => {
    expect(slippageByLead([{ plan: 'a', actions: records }])).toEqual([
      { plan: 'a', lead: 'ceo', post: 'The ceo', promised: 3, later: 2, days: 215, most: 184, extensions: 4 },
      {
        plan: 'a',
        lead: 'finance',
        post: 'The finance',
        promised: 2,
        later: 1,
        days: 184,
        most: 184,
        extensions: 3,
      },
      { plan: 'a', lead: 'legal', post: 'The legal', promised: 0, later: 0, days: 0, most: 0, extensions: 0 },
    ]);
  });
});
