import { firstAgreedDay } from '../plan/agreed-day.ts';
import { daysBetween, type PlainDate } from '../plan/date.ts';
import type { Action, Due, WordedDate } from '../plan/model.ts';
import { lastDue } from '../plan/steps.ts';
import { dayOf } from './moment.ts';
import type { ReadVersion } from './record.ts';

/** A version of a plan, and an action in it. */
export type Having = ReadVersion & { readonly action: Action };

/** A date in the council's words, and the last day that they mean, if they mean one. */
export interface Promised {
  readonly words: string;
  readonly day?: PlainDate;
}

/** A point at which the plan and git remember a promise differently. */
export interface Disagreement {
  /** What was promised first; a move that `date-changes` does not have; one in it that git never saw. */
  readonly about: 'baseline' | 'not-in-plan' | 'not-in-git';
  /** Of the baseline what git had; of a move the date before. */
  readonly from: string;
  /** Of the baseline what the plan says; of a move the date after. */
  readonly to: string;
  /** When git saw it, if it did. */
  readonly day?: PlainDate;
}

interface Move {
  readonly from: Promised;
  readonly to: Promised;
  readonly day: PlainDate;
  /** `unknown`: the plan does not say when it was agreed. */
  readonly agreed: 'before' | 'after' | 'unknown';
}

/** By when an action is to be done; where only its parts have dates, all of them. */
export function promised(action: Action): Promised | undefined {
  const due = lastDue(action, ({ deadline }) => deadline.last);
  return due && promisedBy(due);
}

function promisedBy({ words, deadline: { last } }: Due): Promised {
  return { words, ...(last !== undefined && { day: last }) };
}

/**
 * The first date agreed, of an action in parts that of the last part: what the action itself calls its baseline, for it may be older than its repository;
 * else the first date that its own record of changes names; else what git had on the day on which the plan was
 * agreed; else the first that git saw. What a draft said before that day does not count.
 */
export function baselineOf(own: readonly Having[]): Promised | undefined {
  const now = own.at(-1);
  return (now && statedBaseline(now)) ?? firstIn(own, ({ action }) => promisedAtFirst(action))?.promise;
}

/** Moves to a later day: those that its own record had when git first saw it, and those that git saw. Drafts move freely. */
export function extensionsOf(own: readonly Having[]): number {
  const before = own[0]?.action.dateChanges.filter(
    ({ from, to }) => from.date && to.date && from.date < to.date,
  );
  const seen = movesIn(own).filter(({ from, to, agreed }) => agreed !== 'before' && isLater(from, to));
  return (before?.length ?? 0) + seen.length;
}

/**
 * Where the plan's own record and git do not say the same. Git saw nothing of what was there before it. An action
 * that has only parts with dates has no record of its own: another part that comes or goes moves its date too.
 */
export function disagreementsIn(own: readonly Having[]): readonly Disagreement[] {
  const [first, now] = [own[0], own.at(-1)];
  if (!first || !now || isInParts(now.action)) return [];
  const moves = movesIn(own);
  const changes = now.action.dateChanges.map(({ from, to }) => ({ from: plain(from), to: plain(to) }));
  const old = first.action.dateChanges;
  const isOld = ({ from, to }: Pick<Move, 'from' | 'to'>) =>
    old.some((change) => isSame(plain(change.from), from) && isSame(plain(change.to), to));
  // Several moves may have been written down in one go, so what counts is where they begin and end.
  const notInPlan = moves.filter(
    ({ from, to, agreed }) =>
      agreed === 'after' &&
      !(
        changes.some((change) => isSame(change.from, from)) && changes.some((change) => isSame(change.to, to))
      ),
  );
  const notInGit = changes.filter((change) => {
    if (isOld(change)) return false;
    const begins = [...moves.map(({ from }) => from), ...changes.map(({ to }) => to)];
    const ends = [...moves.map(({ to }) => to), ...changes.map(({ from }) => from)];
    return !begins.some((begin) => isSame(begin, change.from)) || !ends.some((end) => isSame(end, change.to));
  });
  return [
    ...baselineDisagreement(own, now),
    ...notInPlan.map(({ from, to, day }) => ({
      about: 'not-in-plan' as const,
      from: from.words,
      to: to.words,
      day,
    })),
    ...notInGit.map(({ from, to }) => ({ about: 'not-in-git' as const, from: from.words, to: to.words })),
  ];
}

function baselineDisagreement(own: readonly Having[], now: Having): readonly Disagreement[] {
  const stated = statedBaseline(now);
  const seen = firstIn(own, (version) => statedBaseline(version) ?? promised(version.action));
  if (!stated || !seen || isSame(stated, seen.promise)) return [];
  return [{ about: 'baseline', from: seen.promise.words, to: stated.words, day: dayOf(seen.version.commit) }];
}

function statedBaseline({ action }: Having): Promised | undefined {
  const given = action.baseline ?? action.dateChanges[0]?.from;
  return given && plain(given);
}

/** True where an action has no date of its own, and its parts have. */
const isInParts = ({ due, milestones }: Action) => due === undefined && milestones.some((part) => part.due);

/** The same as `promised`, before the moves that the parts themselves record. */
function promisedAtFirst(action: Action): Promised | undefined {
  if (!isInParts(action)) return promised(action);
  const milestones = action.milestones.map(({ due, dateChanges: [first] }) => {
    const date = first ? plain(first.from) : due && promisedBy(due);
    return date ? { due: date } : {};
  });
  return lastDue({ milestones }, ({ day }) => day);
}

/** The first version that says it, from the one on which the plan was agreed. */
function firstIn(
  own: readonly Having[],
  of: (version: Having) => Promised | undefined,
): { readonly promise: Promised; readonly version: Having } | undefined {
  const now = own.at(-1);
  const agreed = now && firstAgreedDay(now.plan);
  for (const [index, version] of own.entries()) {
    const next = own[index + 1];
    if (agreed !== undefined && next !== undefined && dayOf(next.commit) <= agreed) continue;
    const promise = of(version);
    if (promise) return { promise, version };
  }
  return undefined;
}

/** Every time git saw one day take the place of another. */
function movesIn(own: readonly Having[]): readonly Move[] {
  return own.flatMap((now, index): readonly Move[] => {
    const then = own[index - 1];
    const [from, to] = [then && promised(then.action), promised(now.action)];
    if (!then || !from || !to || isSame(from, to)) return [];
    const [agreed, day] = [firstAgreedDay(now.plan), dayOf(now.commit)];
    return [{ from, to, day, agreed: agreed === undefined ? 'unknown' : day > agreed ? 'after' : 'before' }];
  });
}

const plain = ({ words, date }: WordedDate): Promised => ({
  words,
  ...(date !== undefined && { day: date }),
});

function isLater(from: Promised, to: Promised): boolean {
  return from.day !== undefined && to.day !== undefined && daysBetween(from.day, to.day) > 0;
}

/** The same day; the same words, where one of them is no day. */
function isSame(one: Promised, other: Promised): boolean {
  if (one.day !== undefined && other.day !== undefined) return one.day === other.day;
  const words = ({ words: said }: Promised) => said.trim().replace(/\s+/g, ' ').toLowerCase();
  return words(one) === words(other);
}
