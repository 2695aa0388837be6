import { type Change, difference, isSame } from './changes/difference.ts';
import { factsOf, noFacts } from './changes/facts.ts';
import type { Told } from './changes/telling.ts';
import { tell } from './changes/told.ts';
import type { LoggedCommit } from './log.ts';
import type { ReadContent, ReadInner, ReadVersion } from './record.ts';

/**
 * Who made the changes that a version of the main line has. What came with a merge was made by the last commit that
 * brought it to what the merge has; where no commit did, whoever merged has written it.
 *
 * @param before the version before it; absent where there was none
 */
export function makersOf(
  version: ReadVersion,
  before: ReadContent | undefined,
): (change: Change, told?: Told) => LoggedCommit {
  const { commit, inner } = version;
  if (!inner) return () => commit;
  const steps = inner.flatMap((one) => stepOf(one, before) ?? []);
  const last = (test: (side: Side) => boolean) => steps.find(({ sides }) => sides.every(test))?.commit;
  return (change, told) => {
    // A list grows by several hands: the sentence tells which of them it was.
    const isList = change.kind === 'changed' && [change.before, change.after].some(Array.isArray);
    const teller = isList && told ? last((side) => tells(side, told)) : undefined;
    return teller ?? last((side) => makes(side, change)) ?? commit;
  };
}

/** A commit of a branch; of a merge in it, one side for each of its parents: what is its own is on all of them. */
interface InnerStep {
  readonly commit: LoggedCommit;
  readonly sides: readonly Side[];
}

interface Side {
  readonly changes: readonly Change[];
  readonly was?: ReadContent;
  readonly now: ReadContent;
}

function stepOf({ commit, was, now }: ReadInner, before: ReadContent | undefined): InnerStep | undefined {
  if (!now) return undefined;
  const sides = was.map((content): Side => {
    // What was broken and is repaired is as against the last that could be read.
    const then = content === 'absent' ? undefined : content === 'unread' ? before : content;
    return {
      changes: difference(then ? factsOf(then.file) : noFacts(), factsOf(now.file)),
      ...(then && { was: then }),
      now,
    };
  });
  return { commit, sides };
}

function makes({ changes }: Side, { part, key, ...wanted }: Change): boolean {
  return changes.some((change) => {
    if (change.part !== part || change.key !== key || change.kind !== wanted.kind) return false;
    return (
      change.kind !== 'changed' ||
      wanted.kind !== 'changed' ||
      (change.field === wanted.field && isSame(change.after, wanted.after))
    );
  });
}

function tells({ changes, was, now }: Side, { what, key, text }: Told): boolean {
  if (!was) return false;
  return changes
    .filter((change) => change.key === key)
    .flatMap((change) => tell([change], { before: was.plan, after: now.plan }))
    .some((told) => told.what === what && told.text === text);
}
