import type { CouncilWords } from '../plan/council-words.ts';
import type { Plan } from '../plan/model.ts';
import type { FoundFile } from '../source/find.ts';
import { type LoadedPlan, loadPlan, stemOf } from '../source/load.ts';
import { isSameText } from '../words/same-words.ts';

/** What became of plans that are neither under their id nor in their file any more. */
export interface Gone {
  /** By the name of the file in which each is now, under another id. */
  readonly moved: ReadonlyMap<string, LoadedPlan>;
  /** Those that are nowhere. */
  readonly missing: readonly LoadedPlan[];
}

/**
 * Looks for plans of an earlier time. A file is called like its plan, so only files with a name that is new are read
 * for it. A plan that carries some actions of another over is no such plan: of both most have to be the same.
 */
export function goneFrom(
  before: readonly LoadedPlan[],
  files: readonly FoundFile[],
  words: CouncilWords,
): Gone {
  const stems = new Set(files.map(stemOf));
  const names = new Set(files.map(({ name }) => name));
  const gone = before.filter(({ id, file }) => !stems.has(id) && !names.has(file.name));
  const moved = new Map<string, LoadedPlan>();
  if (gone.length === 0) return { moved, missing: [] };
  const known = new Set(before.flatMap(({ id, file }) => [id, stemOf(file)]));
  const missing = new Set(gone);
  for (const file of files.filter((each) => !known.has(stemOf(each)))) {
    const { plan } = loadPlan(file, words);
    const then = plan && [...missing].find((old) => old.plan && isMostlySame(old.plan, plan));
    if (!then) continue;
    moved.set(file.name, then);
    missing.delete(then);
  }
  return { moved, missing: [...missing] };
}

/** More than half of the actions of each have the same number and title. */
function isMostlySame(then: Plan, now: Plan): boolean {
  const titles = new Map(then.actions.map(({ id, title }) => [id, title]));
  const same = now.actions.filter(({ id, title }) => isSameText(titles.get(id) ?? '', title)).length;
  return same * 2 > Math.max(then.actions.length, now.actions.length);
}
