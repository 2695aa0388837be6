import { isSameText } from '../words/same-words.ts';
import { changesAdded, isSameDate } from './change-record.ts';
import type { Action, Plan, Update } from './model.ts';
import { rewrittenUpdates } from './rewritten-updates.ts';
import { stepsOfAction } from './steps.ts';

/**
 * Says whether something was written of an action since an earlier version: an update of it or of its
 * recommendation, or the reason for a new date. What it says is for people to judge.
 */
export function explainedSince(before: Plan, plan: Plan): (then: Action, now: Action) => boolean {
  const above = (version: Plan, ref: string | undefined): readonly Update[] =>
    version.recommendations.find((one) => one.ref === ref)?.updates ?? [];
  return (then, now) => {
    const known = [...then.updates, ...above(before, then.recommendation)];
    const told = [...now.updates, ...above(plan, now.recommendation)];
    // What was written before and reads otherwise now explains nothing that has come since.
    const rewritten = new Set(rewrittenUpdates(known, told, plan).map(({ now: update }) => update));
    const isKnown = (update: Update) => known.some((old) => isSameUpdate(old, update, plan));
    if (told.some((update) => !rewritten.has(update) && !isKnown(update))) return true;
    const [step, earlier] = [stepsOfAction(now)[0], stepsOfAction(then)[0]];
    if (step === undefined || earlier === undefined) return false;
    return changesAdded(earlier, step, plan).some(({ reason }) => reason !== undefined);
  };
}

function isSameUpdate(one: Update, other: Update, plan: Plan): boolean {
  return isSameDate(one.date, other.date, plan) && isSameText(one.note, other.note);
}
