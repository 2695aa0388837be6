import type { State } from '../plan/assess.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Due, StatedStatus, WordedDate } from '../plan/model.ts';
import { isSettled } from '../plan/status.ts';
import type { ActionView } from './action-view.ts';

/** A day that an action or a milestone has to keep. */
export interface DayView {
  /** `review`: on which it is to be looked at again. */
  readonly kind: 'deadline' | 'review';
  readonly day: PlainDate;
  /** True when it has passed. */
  readonly late: boolean;
}

/** What keeps days: an action, or a milestone, whose `review` is that of its action and not told again. */
interface Keeper {
  readonly due?: Due;
  readonly review?: WordedDate;
  readonly status?: StatedStatus;
}

/**
 * The days on which something falls due or is to be looked at again: those that are late, and those still to
 * come. None of what is done or stopped; nor where all around it is `over`, the plan or the action of a milestone.
 * Of what repeats it is the period that is owed; the start of what then goes on is no longer told once it has
 * begun and its day has passed.
 */
export function daysToKeep(
  { due, review, status }: Keeper,
  state: State | undefined,
  { asOf, over }: { readonly asOf: PlainDate; readonly over: boolean },
): readonly DayView[] {
  if (over || isSettled(status?.status)) return [];
  const clock = state?.clock;
  const measured = clock?.kind === 'review' ? undefined : clock?.lastDay;
  const coming = due?.deadline.kind === 'repeating' ? undefined : toCome(due?.deadline.last, asOf);
  const deadline = measured ?? coming;
  const looked = clock?.kind === 'review' && review ? clock.lastDay : toCome(review?.date, asOf);
  return [
    ...(deadline ? [{ kind: 'deadline' as const, day: deadline, late: deadline < asOf }] : []),
    ...(looked ? [{ kind: 'review' as const, day: looked, late: looked < asOf }] : []),
  ];
}

const toCome = (day: PlainDate | undefined, asOf: PlainDate) =>
  day !== undefined && day >= asOf ? day : undefined;

/**
 * The next day by which something of an action is to be done, or on which it is looked at again. Where it is late,
 * one of its parts, or the whole, may have a day that is still to come.
 */
export function nextDayOf({ lateness, days, milestones }: ActionView): PlainDate | undefined {
  if (!lateness.late) return lateness.lastDay;
  const toKeep = [...days, ...milestones.flatMap((part) => part.days)];
  return toKeep
    .flatMap(({ kind, day, late }) => (kind === 'deadline' && !late ? [day] : []))
    .sort()
    .at(0);
}
