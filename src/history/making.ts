import type { Plan } from '../plan/model.ts';
import { type Numbers, numbersAfter } from '../plan/renumbered.ts';
import { makersOf } from './attribution.ts';
import type { Change } from './changes/difference.ts';
import { difference } from './changes/difference.ts';
import { type Facts, factsOf } from './changes/facts.ts';
import { actionOf } from './changes/places.ts';
import { withNumbers } from './changes/renumbered.ts';
import type { Told } from './changes/telling.ts';
import { tell } from './changes/told.ts';
import type { LoggedCommit } from './log.ts';
import { dayOf } from './moment.ts';
import type { Occasion, ReadContent, ReadVersion } from './record.ts';

/** The versions with the numbers that actions have now: one that was renumbered is the same action. */
export function numberedAsNow(versions: readonly ReadVersion[]): readonly ReadVersion[] {
  let later: { readonly plan: Plan; readonly numbers: Numbers } | undefined;
  const numbered = versions.toReversed().map((version) => {
    const numbers = later ? numbersAfter(version.plan, later.plan, later.numbers) : new Map();
    later = { plan: version.plan, numbers };
    const asNow = <Content extends ReadContent>(content: Content) =>
      withNumbers(content, numbersAfter(content.plan, version.plan, numbers));
    const inner = version.inner?.map((one) => ({
      ...one,
      was: one.was.map((was) => (typeof was === 'string' ? was : asNow(was))),
      ...(one.now && { now: asNow(one.now) }),
    }));
    return { ...withNumbers(version, numbers), ...(inner && { inner }) };
  });
  return numbered.reverse();
}

/** What was changed in each action or its parts, the oldest first, and who made it. */
export function changesIn(
  versions: readonly ReadVersion[],
): ReadonlyMap<string, readonly (Told & Occasion)[]> {
  const changes = new Map<string, (Told & Occasion)[]>();
  let before: Facts | undefined;
  for (const [index, now] of versions.entries()) {
    const then = versions[index - 1];
    const [old, fresh] = [before, factsOf(now.file)];
    before = fresh;
    if (!then || !old) continue;
    const pair = { before: then.plan, after: now.plan };
    const makerOf = makersOf(now, then);
    for (const change of difference(old, fresh)) {
      const id = (actionOf(now.plan, change) ?? actionOf(then.plan, change))?.id;
      if (id === undefined) continue;
      const told = tell([change], pair).map((one) => ({ ...one, ...occasion(now, makerOf(change, one)) }));
      changes.set(id, [...(changes.get(id) ?? []), ...told]);
    }
  }
  return changes;
}

/** When an action came into the plan with a version, or went, and by whom. */
export function occasionOf(
  version: ReadVersion,
  before: ReadVersion | undefined,
  kind: 'added' | 'removed',
  action: string,
): Occasion {
  const change: Change = { part: 'action', key: action, kind, fields: {} };
  return occasion(version, makersOf(version, before)(change));
}

/** It counts from the day on which the main line had it, whenever it was written. */
function occasion({ commit }: ReadVersion, maker: LoggedCommit): Occasion {
  return {
    commit: maker.id,
    day: dayOf(commit),
    author: maker.author,
    subject: maker.subject,
    ...(maker.id !== commit.id && { merge: commit.id }),
  };
}
