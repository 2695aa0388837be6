import type { Assessment } from '../plan/assess.ts';
import type { Action } from '../plan/model.ts';
import { perCentDone } from '../plan/per-cent.ts';
import { type CompleteRag, type RagRule, ragOf, redAfterOf } from '../plan/rag.ts';
import { isDone, type Rag } from '../plan/status.ts';
import { count } from '../words/text.ts';

/** How a rating came about. */
export interface RatingView {
  /** Worked out by the rule; given by hand for this action; or that of the council's status word. */
  readonly origin: 'rule' | 'hand' | 'word';
  /** Of a rating by hand: why, in the words of the plan. Absent where nobody says. */
  readonly reason?: string;
  /** What the rule gives; absent where it gives none. */
  readonly byRule?: Rag;
  /** Where the rule goes by it: how much is done, in whole per cent. */
  readonly perCent?: number;
}

/** The rule for ratings, as it is configured. Where it is `off`, ratings are those given by hand. */
export interface RagRuleView {
  readonly rule: RagRule['rule'];
  /** By lateness: how late an action may be and still be amber, "1 month". */
  readonly redAfter?: string;
  /** By per cent complete: from where an action is green, and from where amber. */
  readonly greenFrom?: number;
  readonly amberFrom?: number;
  /** The rating of what is complete. */
  readonly complete?: CompleteRag;
}

/**
 * The rating of an action and how it came about: what is given by hand wins over the rating of its status
 * word, and that over what the rule works out.
 */
export function ratingOf(
  action: Action,
  assessment: Assessment,
  rule: RagRule,
): { readonly rag?: Rag; readonly rating?: RatingView } {
  const { rag: byHand, ragReason, status } = action;
  const byRule = ragOf(action, assessment, rule);
  const rag = byHand ?? status?.rag ?? byRule;
  if (rag === undefined) return {};
  const perCent = rule.rule === 'per-cent' && !isDone(status?.status) ? perCentDone(action) : undefined;
  return {
    rag,
    rating: {
      origin: byHand !== undefined ? 'hand' : status?.rag !== undefined ? 'word' : 'rule',
      ...(byHand !== undefined && ragReason !== undefined && { reason: ragReason }),
      ...(byRule !== undefined && { byRule }),
      ...(byRule !== undefined && perCent !== undefined && { perCent }),
    },
  };
}

/** The rule as plain data. */
export function ragRuleView(rule: RagRule): RagRuleView {
  switch (rule.rule) {
    case 'lateness':
    case 'three-months': {
      const { number, unit } = redAfterOf(rule);
      return { rule: rule.rule, redAfter: count(number, unit), complete: rule.complete };
    }
    default:
      return rule;
  }
}
