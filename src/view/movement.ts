import { daysBetween, type PlainDate } from '../plan/date.ts';
import { isDone, isSettled } from '../plan/status.ts';
import { actionsOf } from './actions.ts';
import { isSameDue, type StoodThen, stoodThen } from './standing.ts';
import type { ActionView, DateChangeView, MilestoneView, PlanView } from './view.ts';

/** What has moved in a plan since a day. Actions are told by their ids, in the order of the plan. */
export interface Movement {
  /** How the plan stood at the end of this day is what it is compared with. */
  readonly since: PlainDate;
  readonly basis: Basis;
  readonly completed: readonly string[];
  /** In progress now, and not begun then. */
  readonly started: readonly string[];
  /** Done or stopped then, and to be done again. */
  readonly reopened: readonly string[];
  /** Put off, given up or replaced. */
  readonly stopped: readonly string[];
  readonly newlyLate: readonly string[];
  readonly noLongerLate: readonly string[];
  readonly added: readonly string[];
  /** With the title that it had, for the plan does not have it any more. */
  readonly removed: readonly { readonly id: string; readonly title: string; readonly late: boolean }[];
  /** Of which anything was told. */
  readonly updated: readonly string[];
  readonly dates: readonly MovedDate[];
  /** To be shown beside the plan as it is; absent where there is no earlier plan. */
  readonly stood?: StoodThen;
}

/**
 * What the movement was worked out from:
 *
 * - `states`: the plan as git had it, beside the plan of today; `late` is how many actions were late then
 * - `dates`: the days that the plan of today records, because there is no earlier plan: what was started, added or
 *   removed, and what is late no longer, nobody can know
 */
export type Basis =
  | { readonly kind: 'states'; readonly commit: string; readonly late: number }
  | { readonly kind: 'dates'; readonly because: NoEarlierPlan };

/** Not in git at all; git has nothing of that day; git has no such plan of that day; it was no valid plan then. */
export type NoEarlierPlan = 'no-git' | 'no-commit' | 'no-plan' | 'invalid-plan';

/** A date that is another one now. */
export interface MovedDate {
  readonly action: string;
  /** The number of the part whose date it is, else its title. */
  readonly part?: string;
  /** Absent where there was no date; likewise `to`. */
  readonly from?: string;
  readonly to?: string;
  /** Days between the last days of both; negative when it is sooner now. */
  readonly days?: number;
  /** As the plan records the change, if it does. */
  readonly recorded?: Pick<DateChangeView, 'reason' | 'body' | 'minute'>;
}

/** What two states of one plan differ in. The same state twice gives nothing but empty lists. */
export function compareStates(
  before: Pick<PlanView, 'recommendations' | 'otherActions' | 'counts'>,
  now: Pick<PlanView, 'recommendations' | 'otherActions'>,
  { since, commit }: { readonly since: PlainDate; readonly commit: string },
): Movement {
  const earlier = actionsOf(before);
  const present = actionsOf(now);
  const was = new Map(earlier.map((action) => [action.id, action]));
  const remains = new Set(present.map(({ id }) => id));
  const idsWhere = (test: (action: ActionView, then: ActionView | undefined) => boolean) =>
    present.filter((action) => test(action, was.get(action.id))).map(({ id }) => id);
  return {
    since,
    basis: {
      kind: 'states',
      commit,
      late: earlier.filter(({ lateness }) => lateness.late).length,
    },
    completed: idsWhere((action, then) => isCompleted(action) && !(then && isCompleted(then))),
    started: idsWhere((action, then) => isUnderWay(action) && then !== undefined && isNotBegun(then)),
    reopened: idsWhere(
      (action, then) =>
        then !== undefined && isSettled(then.status.status) && !isSettled(action.status.status),
    ),
    stopped: idsWhere((action, then) => isStopped(action) && !(then && isStopped(then))),
    newlyLate: idsWhere((action, then) => action.lateness.late && then?.lateness.late !== true),
    noLongerLate: idsWhere((action, then) => !action.lateness.late && then?.lateness.late === true),
    added: idsWhere((_, then) => then === undefined),
    removed: earlier
      .filter(({ id }) => !remains.has(id))
      .map(({ id, title, lateness }) => ({ id, title, late: lateness.late })),
    updated: idsWhere((action, then) => action.updates.length > (then?.updates.length ?? 0)),
    dates: present.flatMap((action) => {
      const then = was.get(action.id);
      return then === undefined ? [] : movesOf(action, then);
    }),
    stood: stoodThen(before, now),
  };
}

/** What a plan itself records of the days after `since`, up to `asOf`, where there is no earlier one. */
export function readDates(
  plan: Pick<PlanView, 'recommendations' | 'otherActions'>,
  { since, asOf, because }: { since: PlainDate; asOf: PlainDate; because: NoEarlierPlan },
): Movement {
  const actions = actionsOf(plan);
  const isInside = (day: PlainDate | undefined) => day !== undefined && since < day && day <= asOf;
  const idsWhere = (test: (action: ActionView) => boolean) => actions.filter(test).map(({ id }) => id);
  return {
    since,
    basis: { kind: 'dates', because },
    completed: idsWhere((action) => isCompleted(action) && isInside(action.completed?.day)),
    started: [],
    reopened: [],
    stopped: idsWhere((action) => isStopped(action) && isInside(action.stopped?.day)),
    newlyLate: idsWhere(
      ({ lateness: { late, lastDay } }) => late && lastDay !== undefined && lastDay >= since,
    ),
    noLongerLate: [],
    added: [],
    removed: [],
    updated: idsWhere(({ updates }) => updates.some(({ day }) => isInside(day))),
    dates: actions.flatMap((action) =>
      [action, ...action.milestones].flatMap((whole) =>
        whole.dateChanges
          .filter(({ day }) => isInside(day))
          .map((change) => ({
            action: action.id,
            ...partOf(whole, action),
            from: change.from,
            to: change.to,
            recorded: recordOf(change),
          })),
      ),
    ),
  };
}

function movesOf(action: ActionView, then: ActionView): readonly MovedDate[] {
  const wholes: readonly (readonly [ActionView | MilestoneView, ActionView | MilestoneView])[] = [
    [action, then],
    ...action.milestones.flatMap((part) => {
      const same = then.milestones.find((other) => nameOf(other) === nameOf(part));
      return same ? [[part, same] as const] : [];
    }),
  ];
  return wholes.flatMap(([now, before]) => {
    if (isSameDue(now, before)) return [];
    const [from, to] = [before.due, now.due];
    const recorded = now.dateChanges.slice(before.dateChanges.length).at(-1);
    return [
      {
        action: action.id,
        ...partOf(now, action),
        ...(from && { from: from.words }),
        ...(to && { to: to.words }),
        ...(from?.last && to?.last && { days: daysBetween(from.last, to.last) }),
        ...(recorded && { recorded: recordOf(recorded) }),
      },
    ];
  });
}

function partOf(whole: ActionView | MilestoneView, action: ActionView): { readonly part?: string } {
  return whole === action ? {} : { part: nameOf(whole) };
}

function recordOf({ reason, body, minute }: DateChangeView): NonNullable<MovedDate['recorded']> {
  return {
    ...(reason !== undefined && { reason }),
    ...(body !== undefined && { body }),
    ...(minute !== undefined && { minute }),
  };
}

const nameOf = ({ id, title }: Pick<MilestoneView, 'id' | 'title'>) => id ?? title;

const isCompleted = ({ status: { status } }: ActionView) => isDone(status) || status === 'business-as-usual';
const isStopped = ({ status: { status } }: ActionView) =>
  status === 'deferred' || status === 'cancelled' || status === 'superseded';
const isUnderWay = ({ status: { status } }: ActionView) => status === 'in-progress';
const isNotBegun = ({ status: { status } }: ActionView) => status === undefined || status === 'not-started';
