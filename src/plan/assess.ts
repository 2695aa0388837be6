import { showDate } from '../words/months.ts';
import { count, inDays } from '../words/text.ts';
import { daysBetween, type PlainDate } from './date.ts';
import { owedPeriod } from './deadline/index.ts';
import type { Action, Due, Milestone, Plan, StatedStatus, WordedDate } from './model.ts';
import { isSettled } from './status.ts';

/**
 * What is measured against the day: the deadline itself; the start of something that then goes on; the
 * review of something without an end; the period of something that repeats.
 */
export type ClockKind = 'due' | 'start' | 'review' | 'period';

/** The last day on which something is in time. The day after, it is late. */
export interface Clock {
  readonly kind: ClockKind;
  readonly lastDay: PlainDate;
  /** Where something repeats: the first day of the period that ends with the last. */
  readonly firstDay?: PlainDate;
  /** The milestone it belongs to; absent when it is the action's own. */
  readonly milestone?: Milestone;
}

/** How an action or milestone stands on a day. Without a clock there is no day that can pass. */
export type State =
  | { readonly late: false; readonly clock?: undefined }
  /** `days`: days left, 0 on the last day. */
  | { readonly late: false; readonly clock: Clock; readonly days: number }
  /** `days`: days late, 1 on the day after the last day. */
  | { readonly late: true; readonly clock: Clock; readonly days: number };

/** A plan on a day. */
export interface Assessment {
  readonly asOf: PlainDate;
  /** The plan is over: nothing in it is late and nothing is asked for any more. */
  readonly closed: boolean;
  readonly actions: ReadonlyMap<Action, State>;
  /** How each action stands by its own date, whatever its parts are. */
  readonly own: ReadonlyMap<Action, State>;
  readonly milestones: ReadonlyMap<Milestone, State>;
}

const OFF_THE_CLOCK: State = { late: false };

/**
 * Works out what is late on a day. An action is late when its last day has passed, the plan is not
 * closed, and the action is neither done nor stopped; an action with open milestones as soon as one of
 * them is. Where several days have passed, the earliest counts; where none has, the next one does.
 */
export function assess(plan: Plan, asOf: PlainDate): Assessment {
  const actions = new Map<Action, State>();
  const ofTheirOwn = new Map<Action, State>();
  const milestones = new Map<Milestone, State>();
  const closed = isClosed(plan, asOf);
  const agreed = plan.agreed?.date?.date;

  for (const action of plan.actions) {
    const finished = closed || isSettled(action.status?.status);
    const around = { agreed, done: doneDays(action, asOf), review: action.review };
    const clocks: Clock[] = [];
    for (const milestone of action.milestones) {
      // A part without a date of its own keeps that of its action.
      const clock = finished || milestone.due === undefined ? undefined : clockOf(milestone, around);
      milestones.set(milestone, stateOf(clock, asOf));
      if (clock) clocks.push({ ...clock, milestone });
    }
    const own = finished ? undefined : (clockOf(action, around) ?? lastOfParts(action));
    ofTheirOwn.set(action, stateOf(own, asOf));
    // Behind its parts: of two clocks with the same day the first is told, and a part says more.
    actions.set(action, stateOf(earliest(own ? [...clocks, own] : clocks), asOf));
  }
  return { asOf, closed, actions, own: ofTheirOwn, milestones };
}

/** True when the plan is over on the day: nothing in it is late and nothing is chased. */
export function isClosed(plan: Plan, asOf: PlainDate): boolean {
  const { closed } = plan;
  return closed !== undefined && (closed.date.date === undefined || closed.date.date <= asOf);
}

/**
 * True when the last day is so many days away or fewer. What repeats is due soon in the last quarter of its
 * period at the earliest: something monthly would otherwise be due soon on every day of the year.
 */
export function isDueSoon(
  state: State,
  days: number,
): state is Extract<State, { late: false; clock: Clock }> {
  if (state.late || state.clock === undefined) return false;
  const { firstDay, lastDay } = state.clock;
  const quarter = firstDay === undefined ? days : Math.floor((daysBetween(firstDay, lastDay) + 1) / 4);
  return state.days <= Math.min(days, quarter);
}

interface Surroundings {
  readonly agreed: PlainDate | undefined;
  /** For what repeats: the days on which it was done or reported on. */
  readonly done: readonly PlainDate[];
  readonly review: WordedDate | undefined;
}

function clockOf(
  { due, status }: { readonly due?: Due; readonly status?: StatedStatus },
  { agreed, done, review }: Surroundings,
): Clock | undefined {
  if (isSettled(status?.status)) return undefined;
  const begun = status !== undefined && status.status !== 'not-started';
  const reviewed: Clock | undefined = review?.date && { kind: 'review', lastDay: review.date };
  const deadline = due?.deadline;
  switch (deadline?.kind) {
    case 'date':
    case 'range':
    case 'relative':
    case 'event':
      return deadline.last ? { kind: 'due', lastDay: deadline.last } : reviewed;
    case 'from':
    case 'date-then-ongoing':
      return deadline.last && !begun ? { kind: 'start', lastDay: deadline.last } : reviewed;
    case 'repeating': {
      const owed = owedPeriod(deadline, agreed, done);
      return owed ? { kind: 'period', firstDay: owed.first, lastDay: owed.last } : reviewed;
    }
    default:
      return reviewed;
  }
}

/**
 * The date of an action that has none of its own and says that it is still open, though all of its parts
 * are done: that of the last part. One that says nothing of itself is as far as its parts are.
 */
function lastOfParts({ due, status, milestones }: Action): Clock | undefined {
  if (due !== undefined || status === undefined) return undefined;
  if (milestones.some((milestone) => !isSettled(milestone.status?.status))) return undefined;
  const days = milestones.flatMap((milestone) => milestone.due?.deadline.last ?? []);
  const lastDay = days.sort().at(-1);
  return lastDay && { kind: 'due', lastDay };
}

/** Days on which a repeating action was done or reported on; what lies after the day does not count yet. */
function doneDays(action: Action, asOf: PlainDate): PlainDate[] {
  const told = [...action.met, ...action.updates.map(({ date }) => date)];
  return told.flatMap(({ date }) => (date !== undefined && date <= asOf ? [date] : []));
}

function earliest(clocks: readonly Clock[]): Clock | undefined {
  return clocks.reduce<Clock | undefined>(
    (first, clock) => (first === undefined || clock.lastDay < first.lastDay ? clock : first),
    undefined,
  );
}

function stateOf(clock: Clock | undefined, asOf: PlainDate): State {
  if (clock === undefined) return OFF_THE_CLOCK;
  const days = daysBetween(clock.lastDay, asOf);
  return days > 0 ? { late: true, clock, days } : { late: false, clock, days: Math.abs(days) };
}

/**
 * Why an action is late, in words that stay the same from day to day: "Part 1a was due by 31 May 2022".
 * `nameOf` says what a milestone is called.
 */
export function describeCause(
  { kind, lastDay, milestone }: Clock,
  nameOf: (milestone: Milestone) => string = ({ number }) => `Part ${number}`,
): string {
  const day = showDate(lastDay);
  const subject = milestone === undefined ? 'It' : nameOf(milestone);
  switch (kind) {
    case 'due':
      return `${subject} was due by ${day}`;
    case 'start':
      return `${subject} was to have started by ${day}, and nothing says that it has`;
    case 'review':
      return `${subject} was to be looked at again by ${day}`;
    case 'period':
      return `${subject} was to be done by ${day}, and nothing says that it was`;
  }
}

/** "Action 12 is 32 days late. Part 1a was due by 31 May 2022." */
export function describeLateness(action: Action, state: Extract<State, { late: true }>): string {
  return `Action ${action.id} is ${count(state.days, 'day')} late. ${describeCause(state.clock)}.`;
}

const COMING: Readonly<Record<ClockKind, string>> = {
  due: 'falls due on',
  start: 'is to have started by',
  review: 'is to be looked at again by',
  period: 'is to be done by',
};

/** "Action 12 falls due on 31 May 2022, in 3 days." */
export function describeDueSoon(
  action: Action,
  { clock, days }: Extract<State, { late: false; clock: Clock }>,
): string {
  const subject = clock.milestone === undefined ? 'Action' : `Part ${clock.milestone.number} of action`;
  return `${subject} ${action.id} ${COMING[clock.kind]} ${showDate(clock.lastDay)}, ${inDays(days)}.`;
}
