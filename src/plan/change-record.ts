import { meaningOf } from './meaning-of.ts';
import type { DateChange, Plan, WordedDate } from './model.ts';
import type { Step } from './steps.ts';

/** The same words, or different words for the same days. */
export function isSameDate(one: WordedDate, other: WordedDate, plan: Plan): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (plain(one.words) === plain(other.words)) return true;
  // "March 2025" and "March 2025 and ongoing" end on one day, and are two promises.
  const kindOf = ({ words }: WordedDate) => meaningOf(words, plan).kind;
  return one.date !== undefined && one.date === other.date && kindOf(one) === kindOf(other);
}

/** The first change that stands before one which was agreed earlier: entries stand oldest first. */
export function firstOutOfOrder(changes: readonly DateChange[], plan: Plan): DateChange | undefined {
  return changes.find(({ date: { date } }, index) => {
    const before = changes[index - 1]?.date;
    // "May 2024" may have been the 1st.
    const first = before?.date && meaningOf(before.words, plan).first;
    return first !== undefined && date !== undefined && date < first;
  });
}

/** The record of an action, or of a part of one. */
export function changesOf({ action, milestone }: Step): readonly DateChange[] {
  return (milestone ?? action).dateChanges;
}

/** The same move, whatever is said of it. */
export function isSameMove(one: DateChange, other: DateChange, plan: Plan): boolean {
  return isSameDate(one.from, other.from, plan) && isSameDate(one.to, other.to, plan);
}

/** The entries that a record has now and had not before. What took the place of another entry was not added. */
export function changesAdded(then: Step, now: Step, plan: Plan): readonly DateChange[] {
  const [before, after] = [changesOf(then), changesOf(now)];
  const fresh = after.filter((change) => !before.some((old) => isSameMove(old, change, plan)));
  const lost = before.filter((old) => !after.some((change) => isSameMove(old, change, plan)));
  return fresh.slice(lost.length);
}

/** The same day, or where a month was named a day in it: "May 2024" may become "14 May 2024". */
export function isSameOrNearer(then: WordedDate, now: WordedDate, plan: Plan): boolean {
  if (isSameDate(then, now, plan)) return true;
  const { first } = meaningOf(then.words, plan);
  const [last, day] = [then.date, now.date];
  return first !== undefined && last !== undefined && day !== undefined && first <= day && day <= last;
}
