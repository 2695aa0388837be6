import { CHANGE_WORDS as words } from '../../words/changes.ts';
import { type Changed, placeOf, type Told } from './telling.ts';

/** Updates are known by their day; of several on one day, by which of them. */
export function tellUpdates(change: Changed, name: string): readonly Told[] {
  const [then, now] = [updatesIn(change.before), updatesIn(change.after)];
  const place = placeOf(change);
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  return keys.flatMap((key): readonly Told[] => {
    const [old, fresh] = [then.get(key), now.get(key)];
    if (fresh === undefined)
      return [{ ...place, what: 'update-removed', text: words.updateRemoved(name, old?.date ?? '') }];
    if (old === undefined)
      return [{ ...place, what: 'update-added', text: words.updateAdded(name, fresh.date, fresh.note) }];
    const isSame = old.note === fresh.note && old.by === fresh.by;
    return isSame ? [] : [{ ...place, what: 'update-edited', text: words.updateEdited(name, fresh.date) }];
  });
}

interface UpdateFacts {
  readonly date: string;
  readonly note: string;
  readonly by?: string;
}

function updatesIn(value: unknown): ReadonlyMap<string, UpdateFacts> {
  const updates = new Map<string, UpdateFacts>();
  for (const update of (value ?? []) as readonly UpdateFacts[]) {
    let key = update.date;
    for (let number = 2; updates.has(key); number += 1) key = `${update.date} ${number}`;
    updates.set(key, update);
  }
  return updates;
}
