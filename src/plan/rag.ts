import type { Assessment, State } from './assess.ts';
import { addDays, addMonths, type PlainDate } from './date.ts';
import type { Action } from './model.ts';
import { perCentDone } from './per-cent.ts';
import { isDone, isSettled, type Rag } from './status.ts';

/** A stretch of the calendar: so many days, weeks or months. */
export interface Length {
  readonly number: number;
  readonly unit: 'day' | 'week' | 'month';
}

/** What a council with ratings calls something that is complete: blue ("BRAG"), or green as what is in time. */
export type CompleteRag = Extract<Rag, 'blue' | 'green'>;

/**
 * How a council works out the rating of an action. Councils do it differently, so the rule is configuration,
 * and a report that uses it prints it.
 *
 * - `lateness`: green in time, amber when it is late, red when it is later than `redAfter`. Bromsgrove turns
 *   red after one month
 * - `three-months`: the same with three months between amber and red, as Rotherham has it
 * - `risk`: green without a risk, amber with issues, red with significant ones, as Kensington and Chelsea has
 *   it. That is a judgement: no rating is worked out but that of what is complete
 * - `per-cent`: by how much of it is done, as Reading has it, from its measures or its milestones
 * - `off`: a council without ratings, or with ratings that no rule gives
 */
export type RagRule =
  | { readonly rule: 'lateness'; readonly redAfter: Length; readonly complete: CompleteRag }
  | { readonly rule: 'three-months'; readonly complete: CompleteRag }
  | { readonly rule: 'risk'; readonly complete: CompleteRag }
  | {
      readonly rule: 'per-cent';
      /** Per cent complete from which an action is green, and from which it is amber; below that it is red. */
      readonly greenFrom: number;
      readonly amberFrom: number;
      readonly complete: CompleteRag;
    }
  | { readonly rule: 'off' };

export const USUAL_RAG_RULE = {
  rule: 'lateness',
  redAfter: { number: 1, unit: 'month' },
  complete: 'blue',
} as const satisfies RagRule;

/**
 * The rating that the rule gives an action on a day. Nothing for what the rule cannot rate: an action that
 * was stopped or handed to everyday work, one of a plan that is over, and, by lateness, one without a day
 * that can pass.
 */
export function ragOf(action: Action, { closed, actions }: Assessment, rule: RagRule): Rag | undefined {
  const { status } = action;
  if (rule.rule === 'off') return undefined;
  if (isDone(status?.status)) return rule.complete;
  if (closed || isSettled(status?.status)) return undefined;
  switch (rule.rule) {
    case 'risk':
      return undefined;
    case 'per-cent':
      return byPerCent(perCentDone(action), rule);
    default:
      return byLateness(actions.get(action), redAfterOf(rule));
  }
}

/** How late an action may be and still be amber. */
export function redAfterOf(rule: Extract<RagRule, { rule: 'lateness' | 'three-months' }>): Length {
  return rule.rule === 'lateness' ? rule.redAfter : { number: 3, unit: 'month' };
}

function byLateness(state: State | undefined, redAfter: Length): Rag | undefined {
  if (state?.clock === undefined) return undefined;
  if (!state.late) return 'green';
  const { lastDay } = state.clock;
  return addDays(lastDay, state.days) <= later(lastDay, redAfter) ? 'amber' : 'red';
}

function byPerCent(
  perCent: number | undefined,
  { greenFrom, amberFrom }: Extract<RagRule, { rule: 'per-cent' }>,
): Rag | undefined {
  if (perCent === undefined) return undefined;
  if (perCent >= greenFrom) return 'green';
  return perCent >= amberFrom ? 'amber' : 'red';
}

function later(date: PlainDate, { number, unit }: Length): PlainDate {
  return unit === 'month' ? addMonths(date, number) : addDays(date, unit === 'week' ? number * 7 : number);
}

/** Reads "1 month", "3 months", "14 days", "6 weeks"; nothing for anything else. */
export function readLength(text: string): Length | undefined {
  const found = /^(\d{1,3}) (day|week|month)s?$/.exec(text);
  return found ? { number: Number(found[1]), unit: found[2] as Length['unit'] } : undefined;
}
