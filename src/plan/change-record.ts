import { readDeadline } from './deadline/index.ts';
import type { DateChange, WordedDate } from './model.ts';

/** The same words, or different words for the same days. */
export function isSameDate(one: WordedDate, other: WordedDate): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (plain(one.words) === plain(other.words)) return true;
  // "March 2025" and "March 2025 and ongoing" end on one day, and are two promises.
  const kindOf = ({ words }: WordedDate) => readDeadline(words, {}).kind;
  return one.date !== undefined && one.date === other.date && kindOf(one) === kindOf(other);
}

/** The first change that stands before one which was agreed earlier: entries stand oldest first. */
export function firstOutOfOrder(changes: readonly DateChange[]): DateChange | undefined {
  return changes.find(({ date: { date } }, index) => {
    const before = changes[index - 1]?.date;
    // "May 2024" may have been the 1st.
    const first = before?.date && readDeadline(before.words, {}).first;
    return first !== undefined && date !== undefined && date < first;
  });
}
