import { daysBetween, type PlainDate } from '../date.ts';
import type { Asked } from './asked.ts';

/** How something that is asked for stands on a day. */
export type Standing =
  /** Its day cannot be worked out. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'done' }
  /** On whatever day of those that the words may mean it was done, that was after the last day. */
  | { readonly kind: 'done-late'; readonly lastDay: PlainDate }
  /** `days`: days left, 0 on the last day; below 0 where it was expected about a day that has passed. */
  | { readonly kind: 'open'; readonly lastDay: PlainDate; readonly days: number }
  | { readonly kind: 'missed'; readonly lastDay: PlainDate };

export function standingOf({ lastDay, lateAfter, done }: Asked, asOf: PlainDate): Standing {
  if (lastDay === undefined) return { kind: 'unknown' };
  if (done !== undefined && (done.earliest === undefined || done.earliest <= asOf)) {
    // What is expected about a day has no last day that could be missed.
    const late = lateAfter === undefined && done.earliest !== undefined && done.earliest > lastDay;
    return late ? { kind: 'done-late', lastDay } : { kind: 'done' };
  }
  const days = daysBetween(asOf, lastDay);
  if (days >= 0) return { kind: 'open', lastDay, days };
  // What is expected about a day is told while it can still be done; after that only what should have followed.
  if (lateAfter !== undefined) return asOf <= lateAfter ? { kind: 'open', lastDay, days } : { kind: 'done' };
  return { kind: 'missed', lastDay };
}

/** True when it is so many days away or fewer; what repeats in the last quarter of its period at the earliest. */
export function isSoon({ firstDay, lastDay }: Asked, days: number, within: number): boolean {
  if (firstDay === undefined || lastDay === undefined) return days <= within;
  return days <= Math.min(within, Math.floor((daysBetween(firstDay, lastDay) + 1) / 4));
}
