import type { UpdateView } from '../../view/view.ts';
import type { Entry } from './document.ts';
import { entry } from './note.ts';

/** Progress as it was told: when, by whom, what. What was told together stands together. */
export function updateEntries(updates: readonly UpdateView[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { date, by, note } of updates) {
    const lead = by === undefined ? date : `${date}, ${by}`;
    const same = entries.at(-1)?.lead === lead ? entries.pop() : undefined;
    entries.push(entry(lead, [...(same?.blocks ?? []), ...note]));
  }
  return entries;
}
