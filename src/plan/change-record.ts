import { meaningOf } from './meaning-of.ts';
import type { DateChange, Plan, WordedDate } from './model.ts';

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
