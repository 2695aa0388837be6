import type { PlainDate } from './date.ts';
import type { DeadlineKind } from './deadline/index.ts';
import type { Due } from './model.ts';

const ENDING: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['date', 'range', 'relative', 'event']);

/**
 * The day by which something is to be over. Nothing where it goes on without an end, repeats, tells a status,
 * or leaves its year to be guessed.
 */
export function endOf(due: Due | undefined): PlainDate | undefined {
  if (due === undefined || due.deadline.yearMissing || !ENDING.has(due.deadline.kind)) return undefined;
  return due.deadline.last;
}
