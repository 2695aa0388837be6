import { contactsIn } from '../words/contacts.ts';
import { isSameText, isSpellingOf } from '../words/same-words.ts';
import { isSameOrNearer } from './change-record.ts';
import type { Plan, Update } from './model.ts';
import { textsOf } from './texts.ts';

/** An update that says something else than it did; without `now` where it was removed. */
export interface Rewritten {
  readonly old: Update;
  readonly now?: Update;
  readonly what: 'note' | 'date';
}

/**
 * The updates that were changed or removed since. Marks, spaces and slips of the pen do not count (see
 * `isSpellingOf`), nor does what was added in brackets, a month that became a day in it, or an email address or
 * telephone number that went. An update that moved to another place of the plan is still there.
 */
export function rewrittenUpdates(
  before: readonly Update[],
  after: readonly Update[],
  plan: Plan,
): readonly Rewritten[] {
  if (before.length === 0) return [];
  const isSame = (old: Update, now: Update) =>
    isSameOrNearer(old.date, now.date, plan) && isSameNote(old.note, now.note);
  const lost = before.filter((old) => !after.some((now) => isSame(old, now)));
  const fresh = new Set(after.filter((now) => !before.some((old) => isSame(old, now))));
  const found: Rewritten[] = [];
  for (const old of lost) {
    const moved = [...fresh].find(({ note }) => isSameNote(old.note, note));
    const now = moved ?? [...fresh].find(({ date }) => isSameOrNearer(old.date, date, plan));
    if (now) fresh.delete(now);
    if (now && !moved && lostContacts(old.note, now.note)) continue;
    if (!now && isElsewhere(old, plan)) continue;
    found.push({ old, ...(now && { now }), what: moved ? 'date' : 'note' });
  }
  return found;
}

function isSameNote(old: string, now: string): boolean {
  const without = now.replace(/\s*\([^()]*\)/g, '');
  return [now, without].some((text) => isSameText(old, text) || isSpellingOf(old, text));
}

function lostContacts(old: string, now: string): boolean {
  const [then, left] = [contactsIn(old), contactsIn(now)];
  return (then.email && !left.email) || (then.telephone && !left.telephone);
}

function isElsewhere({ note }: Update, plan: Plan): boolean {
  return textsOf(plan).some(({ text }) => isSameText(text, note));
}
