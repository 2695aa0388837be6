import type { State } from './assess.ts';
import { addDays, addMonths, type PlainDate } from './date.ts';
import type { Action } from './model.ts';
import { isDone, isSettled, type Rag } from './status.ts';

/** A stretch of the calendar: so many days, weeks or months. */
export interface Length {
  readonly number: number;
  readonly unit: 'day' | 'week' | 'month';
}

/**
 * How a council works out the rating of an action. Councils do it differently, so the rule is configuration,
 * and a report that uses it prints it.
 *
 * - `lateness`: blue when it is complete, green in time, amber when it is late, red when it is later than
 *   that. Bromsgrove turns red after one month, Rotherham after three
 * - `off`: a council without ratings, or with ratings that no rule gives
 */
export type RagRule = { readonly rule: 'lateness'; readonly redAfter: Length } | { readonly rule: 'off' };

export const USUAL_RAG_RULE: RagRule = { rule: 'lateness', redAfter: { number: 1, unit: 'month' } };

/**
 * The rating that the rule gives an action on the day of its state. Nothing for what the rule cannot rate:
 * an action that was stopped or handed to everyday work, one without a day that can pass, and one of a plan
 * that is over.
 */
export function ragOf({ status }: Action, state: State | undefined, rule: RagRule): Rag | undefined {
  if (rule.rule === 'off') return undefined;
  if (isDone(status?.status)) return 'blue';
  if (state?.clock === undefined || isSettled(status?.status)) return undefined;
  if (!state.late) return 'green';
  const { lastDay } = state.clock;
  return addDays(lastDay, state.days) <= later(lastDay, rule.redAfter) ? 'amber' : 'red';
}

function later(date: PlainDate, { number, unit }: Length): PlainDate {
  return unit === 'month' ? addMonths(date, number) : addDays(date, unit === 'week' ? number * 7 : number);
}

/** Reads "1 month", "3 months", "14 days", "6 weeks"; nothing for anything else. */
export function readLength(text: string): Length | undefined {
  const found = /^(\d{1,3}) (day|week|month)s?$/.exec(text);
  return found ? { number: Number(found[1]), unit: found[2] as Length['unit'] } : undefined;
}
