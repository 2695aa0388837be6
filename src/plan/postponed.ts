import { changesAdded, changesOf } from './change-record.ts';
import { daysBetween } from './date.ts';
import { isSamePromise } from './ends.ts';
import type { DateChange, Due, Plan, WordedDate } from './model.ts';
import { stepsBefore } from './step-before.ts';
import { isOpen, type Step, stepsOf } from './steps.ts';

/** A deadline that was moved to a later day, and how often that has happened. */
export interface Postponed {
  readonly step: Step;
  readonly due: Due;
  /** What it was before the move. */
  readonly old: Due;
  /** With this time. */
  readonly times: number;
  /** What was promised first. */
  readonly first: WordedDate;
  /** From that until the date that is promised now, where both are certain. */
  readonly days?: number;
}

/**
 * The deadlines that were moved to a later day since an earlier version, with a record of it. What was moved to a
 * sooner day, and a record that is written later of what had moved before, are no such thing.
 */
export function postponedSince(before: Plan, plan: Plan): readonly Postponed[] {
  const stepBefore = stepsBefore(before, plan);
  return stepsOf(plan).flatMap((step) => {
    const then = stepBefore(step);
    const { due } = step;
    if (then?.due === undefined || due === undefined || !isOpen(step)) return [];
    if (isSamePromise(then.due, due)) return [];
    const latest = changesAdded(then, step, plan).at(-1);
    const changes = changesOf(step);
    const first = (step.milestone ? undefined : step.action.baseline) ?? changes[0]?.from;
    if (latest === undefined || first === undefined || !isLater(latest)) return [];
    const days = first.date && latest.to.date && daysBetween(first.date, latest.to.date);
    const times = changes.filter(isLater).length;
    return [{ step, due, old: then.due, times, first, ...(days !== undefined && days > 0 && { days }) }];
  });
}

/** From a day to one behind it, or to none. */
function isLater({ from, to }: DateChange): boolean {
  return from.date !== undefined && (to.date === undefined || to.date > from.date);
}
