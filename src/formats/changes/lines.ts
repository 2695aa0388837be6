import type { PlanChanges } from '../../history/compare.ts';
import { CHANGE_WORDS as words } from '../../words/changes.ts';
import type { ChangesReport } from './changes.ts';

/** "Changes from main to the files as they are now: 3 in 2 plans." */
export function introOf({ from, to, plans }: ChangesReport): string {
  const changes = plans.reduce((sum, plan) => sum + linesOf(plan).length, 0);
  return words.intro(from.name, to.name, changes, plans.length);
}

export function headingOf({ plan, file }: PlanChanges): string {
  return `${plan} (${file})`;
}

/** What became of a plan, a sentence for each line. */
export function linesOf({ kind, title, changes, hidden }: PlanChanges): readonly string[] {
  if (kind === 'unread') return [words.unread];
  if (kind !== 'changed') return [kind === 'added' ? words.planAdded(title) : words.planRemoved(title)];
  return [...changes.map(({ text }) => text), ...(hidden > 0 ? [words.internal(hidden)] : [])];
}
