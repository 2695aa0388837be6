import { describe, expect, it } from 'vitest';
import { assess } from '../../src/plan/assess.ts';
import { type RagRule, USUAL_RAG_RULE } from '../../src/plan/rag.ts';
import { ragRuleView, ratingOf } from '../../src/view/rating.ts';
import { type ActionFields, day, firstAction, planWith } from '../plan/plans.ts';

const PER_CENT: RagRule = { rule: 'per-cent', greenFrom: 80, amberFrom: 50, complete: 'green' };

function rating(fields: ActionFields, rule: RagRule = USUAL_RAG_RULE) {
  const plan = planWith([fields]);
  return ratingOf(firstAction(plan), assess(plan, day('2025-06-15')), rule);
}

describe('the rating of an action in the view', () => {
  it('is worked out by the rule, and says so', () => {
    expect(rating({ due: 'May 2025' })).toEqual({
      rag: 'amber',
      rating: { origin: 'rule', byRule: 'amber' },
    });
  });

  it('is the one given by hand, with its reason, and keeps what the rule gives', () => {
    const given = { due: 'May 2025', rag: 'red' as const, 'rag-reason': 'No supplier is left.' };
    expect(rating(given)).toEqual({
      rag: 'red',
      rating: { origin: 'hand', reason: 'No supplier is left.', byRule: 'amber' },
    });
    expect(rating(given, { rule: 'off' })).toEqual({
      rag: 'red',
      rating: { origin: 'hand', reason: 'No supplier is left.' },
    });
  });

  it('says how much is done, where the rule goes by it', () => {
    const milestones = [{ title: 'A', status: 'complete' }, { title: 'B' }, { title: 'C' }];
    expect(rating({ milestones }, PER_CENT)).toEqual({
      rag: 'red',
      rating: { origin: 'rule', byRule: 'red', perCent: 33 },
    });
    expect(rating({ milestones, status: 'complete' }, PER_CENT)).toEqual({
      rag: 'green',
      rating: { origin: 'rule', byRule: 'green' },
    });
  });

  it('is absent where neither a person nor the rule gives one', () => {
    expect(rating({ due: 'TBC' })).toEqual({});
    expect(rating({ due: 'May 2025' }, { rule: 'off' })).toEqual({});
  });
});

it('the rule stands in the view as plain data', () => {
  expect(ragRuleView(USUAL_RAG_RULE)).toEqual({ rule: 'lateness', redAfter: '1 month', complete: 'blue' });
  expect(ragRuleView({ rule: 'three-months', complete: 'green' })).toEqual({
    rule: 'three-months',
    redAfter: '3 months',
    complete: 'green',
  });
  expect(ragRuleView(PER_CENT)).toEqual(PER_CENT);
  expect(ragRuleView({ rule: 'off' })).toEqual({ rule: 'off' });
});
