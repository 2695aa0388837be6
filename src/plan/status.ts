/**
 * The canonical words for how far an action is. A council's own words map to one of these
 * (`statuses:` in the plan). "Overdue" and "due soon" are no statuses: they are worked out from
 * the date and never stored.
 */
export const STATUSES = [
  'not-started',
  'in-progress',
  'complete',
  'verified',
  'deferred',
  'cancelled',
  'superseded',
  'business-as-usual',
] as const;

export type Status = (typeof STATUSES)[number];

/** From what asks for most attention to what asks for none. */
export const RAGS = ['red', 'amber', 'green', 'blue'] as const;

/** A council's confidence that an action will be done: red, amber, green, and blue for complete. */
export type Rag = (typeof RAGS)[number];

export function isStatus(word: string): word is Status {
  return (STATUSES as readonly string[]).includes(word);
}

/** Statuses that take an action off the clock: nothing with one of these can be late. */
const SETTLED: ReadonlySet<Status> = new Set<Status>([
  'complete',
  'verified',
  'deferred',
  'cancelled',
  'superseded',
  'business-as-usual',
]);

/** True when the action needs no more chasing: done, stopped or handed to everyday work. */
export function isSettled(status: Status | undefined): boolean {
  return status !== undefined && SETTLED.has(status);
}

/** True when the action is said to be done, whether or not anyone has verified it. */
export function isDone(status: Status | undefined): boolean {
  return status === 'complete' || status === 'verified';
}

/** A status word in the one spelling in which it is compared: `In progress` and `in-progress` are one word. */
export function statusSpelling(word: string): string {
  return word.trim().toLowerCase().replace(/\s+/g, '-');
}
/** Statuses of what will not be done, or not now: somebody decided so. */
export const STOPPED: ReadonlySet<Status> = new Set<Status>(['deferred', 'cancelled', 'superseded']);
