import type { PlainDate } from './date.ts';
import { type DeadlineKind, sameMeaning } from './deadline/index.ts';
import type { Due } from './model.ts';

const ENDING: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['date', 'range', 'relative', 'event']);

/**
 * The day by which something is to be over. Nothing where it goes on without an end, repeats, tells a status,
 * or leaves its year to be guessed.
 */
export function endOf(due: Due | undefined): PlainDate | undefined {
  if (due === undefined || due.deadline.yearMissing || !hasEnd(due.deadline.kind)) return undefined;
  return due.deadline.last;
}

/** True for what is over on the last day that the words name. */
export function hasEnd(kind: DeadlineKind): boolean {
  return ENDING.has(kind);
}

/**
 * True where two deadlines promise the same: to be over by the same day ("May 2027" and "31 May 2027"), or, where
 * there is no such day, whatever else they mean.
 */
export function isSamePromise(one: Due, other: Due): boolean {
  const [day, otherDay] = [endOf(one), endOf(other)];
  return day === undefined || otherDay === undefined
    ? sameMeaning(one.deadline, other.deadline)
    : day === otherDay;
}
