import { isSameText } from '../words/same-words.ts';
import { firstAgreedDay } from './agreed-day.ts';
import { changesOf, firstOutOfOrder, isSameDate, isSameMove, isSameOrNearer } from './change-record.ts';
import type { DateChange, Plan } from './model.ts';
import type { Step } from './steps.ts';

/** An entry of a record of dates, and what stands in its place; absent where it was taken away. */
export interface RewrittenEntry {
  readonly old: DateChange;
  readonly now?: DateChange;
}

/**
 * The first entry of a record of dates that says something else than it did, or is gone. What was not said may be
 * added, a day may be made more exact, entries may be put in order. And what other rules ask for is not held against
 * anybody: a record that contradicted itself, or the deadline, may be put right, but for the date with which it
 * begins; and an entry may go that is older than the agreement.
 */
export function rewrittenEntry(then: Step, step: Step, plan: Plan): RewrittenEntry | undefined {
  const [before, after] = [changesOf(then), changesOf(step)];
  const mayBePutRight = contradictsItself(then, before, plan);
  const taken = new Set<DateChange>();
  for (const [index, old] of before.entries()) {
    const moves = after.filter((change) => isSameMove(old, change, plan) && !taken.has(change));
    const same = moves.find((change) => saysNoLess(old, change, plan));
    if (same) {
      taken.add(same);
      continue;
    }
    const now =
      moves[0] ?? after.find((change) => !taken.has(change) && isInItsPlace(old, change, before, plan));
    if (now) taken.add(now);
    const isStart = index === 0 && !(now && isSameDate(old.from, now.from, plan));
    if ((mayBePutRight && !isStart) || (now === undefined && wasDraft(step, old, plan))) continue;
    // Words without a certain date may be made plain.
    if (now && old.from.date === undefined && isSameDate(old.to, now.to, plan)) continue;
    return now ? { old, now } : { old };
  }
  return undefined;
}

/** The same day of agreement or one of the two dates, in an entry that was not there before. */
function isInItsPlace(old: DateChange, now: DateChange, before: readonly DateChange[], plan: Plan): boolean {
  if (before.some((other) => isSameMove(other, now, plan))) return false;
  return (
    isSameDate(old.date, now.date, plan) ||
    isSameDate(old.from, now.from, plan) ||
    isSameDate(old.to, now.to, plan)
  );
}

function saysNoLess(old: DateChange, now: DateChange, plan: Plan): boolean {
  const kept = (was: string | undefined, is: string | undefined) =>
    was === undefined || (is !== undefined && isSameText(was, is));
  return (
    isSameOrNearer(old.date, now.date, plan) &&
    kept(old.reason, now.reason) &&
    kept(old.body, now.body) &&
    kept(old.minute, now.minute)
  );
}

function contradictsItself({ due }: Step, changes: readonly DateChange[], plan: Plan): boolean {
  if (firstOutOfOrder(changes, plan)) return true;
  const broken = changes.some(({ from, to }, index) => {
    const last = changes[index - 1]?.to;
    return isSameDate(from, to, plan) || (last !== undefined && !isSameDate(last, from, plan));
  });
  const end = changes.at(-1)?.to.date;
  return broken || (end !== undefined && due?.deadline.last !== undefined && end !== due.deadline.last);
}

/** What moved before the plan was agreed was a draft, unless the action comes from an older plan. */
function wasDraft({ action }: Step, { date: { date } }: DateChange, plan: Plan): boolean {
  const day = firstAgreedDay(plan);
  return action.baseline === undefined && date !== undefined && day !== undefined && date < day;
}
