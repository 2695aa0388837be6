import type { PlainDate } from '../plan/date.ts';
import { isSettled, STOPPED } from '../plan/status.ts';
import type { BurnUpHistory } from './burn-up-history.ts';
import type { ActionView, DueView, MilestoneView } from './view.ts';

/** How far a plan was at the end of a day. */
export interface BurnUpPoint {
  readonly date: PlainDate;
  /** Actions promised: all but those that were stopped by then. */
  readonly total: number;
  /** Of those: how many were to be done by then, by the dates that were agreed first. */
  readonly expected: number;
  /** How many were done by then; `null` for a day that has not come. */
  readonly done: number | null;
}

/** Actions promised against done over time, from the dates of the plan itself. */
export interface BurnUpView {
  /** In order, one for each day on which something changes, and the day of the figures. */
  readonly points: readonly BurnUpPoint[];
  /** Done, or part of everyday work, and nobody says since when: they are in no line, for a day is never guessed. */
  readonly doneWithoutDay: number;
  /** Stopped, and nobody says since when: they are left out from the start. */
  readonly stoppedWithoutDay: number;
  /** Promised without a day by which they are to be done. */
  readonly withoutEnd: number;
  /** Done on a day that only the history knows; absent where it was not asked. */
  readonly doneByHistory?: number;
}

/** What happens to the figures on a day. */
interface Step {
  readonly date: PlainDate;
  readonly total?: number;
  readonly expected?: number;
  readonly done?: number;
}

/** Works out the lines of a plan, with what its history knows where it was asked; nothing for one without actions. */
export function burnUpOf(
  told: readonly ActionView[],
  agreed: PlainDate | undefined,
  asOf: PlainDate,
  history?: BurnUpHistory,
): BurnUpView | undefined {
  if (told.length === 0) return undefined;
  const actions = told.map((action) => history?.withDays(action) ?? action);
  const unknownStop = actions.filter((action) => isStopped(action) && action.stopped?.day === undefined);
  const counted = actions.filter((action) => !unknownStop.includes(action));
  const steps: readonly Step[] = [
    ...counted.flatMap((action) => stepsOf(action, asOf, history?.addedOn(action))),
    ...(history?.removed ?? []).flatMap((gone) => [
      { date: gone.removed, total: -1, expected: gone.end ? -1 : 0 },
      ...(gone.end ? [{ date: gone.end, expected: 1 }] : []),
      ...(gone.added ? [{ date: gone.added, total: 1 }] : []),
    ]),
  ];
  const late = steps.filter(({ total = 0 }) => total > 0).length;
  const atStart = counted.length + (history?.removed.length ?? 0) - late;
  const days = [...new Set([asOf, ...(agreed ? [agreed] : []), ...steps.map(({ date }) => date)])].sort();
  const sumUpTo = (day: PlainDate, figure: (step: Step) => number | undefined) =>
    steps.reduce((sum, step) => (step.date <= day ? sum + (figure(step) ?? 0) : sum), 0);
  return {
    points: days.map((date) => ({
      date,
      total: atStart + sumUpTo(date, ({ total }) => total),
      expected: sumUpTo(date, ({ expected }) => expected),
      done: date > asOf ? null : sumUpTo(date, ({ done }) => done),
    })),
    doneWithoutDay: counted.filter((action) => isFinished(action) && doneOn(action, asOf) === undefined)
      .length,
    stoppedWithoutDay: unknownStop.length,
    withoutEnd: counted.filter((action) => !isStopped(action) && endOf(action) === undefined).length,
    ...(history && {
      doneByHistory: told.filter(
        (action, index) =>
          doneOn(action, asOf) === undefined && actions[index] && doneOn(actions[index], asOf) !== undefined,
      ).length,
    }),
  };
}

/** An action that is stopped is promised no more, and no longer expected; nor is one before it was added. */
function stepsOf(action: ActionView, asOf: PlainDate, added?: PlainDate): readonly Step[] {
  const promised = endOf(action);
  const end = promised !== undefined && added !== undefined && promised < added ? added : promised;
  const done = doneOn(action, asOf);
  const stopped = isStopped(action) ? action.stopped?.day : undefined;
  const due = end !== undefined && (stopped === undefined || end <= stopped);
  return [
    ...(added === undefined ? [] : [{ date: added, total: 1 }]),
    ...(due ? [{ date: end, expected: 1 }] : []),
    ...(stopped === undefined ? [] : [{ date: stopped, total: -1, expected: due ? -1 : 0 }]),
    ...(done === undefined ? [] : [{ date: done, done: 1 }]),
  ];
}

const isStopped = ({ status }: ActionView) => status.status !== undefined && STOPPED.has(status.status);

const isFinished = (action: ActionView) => isSettled(action.status.status) && !isStopped(action);

/** A day that has not come is none on which something was done. */
function doneOn(action: ActionView, asOf: PlainDate): PlainDate | undefined {
  const day = action.completed?.day;
  return isFinished(action) && day !== undefined && day <= asOf ? day : undefined;
}

/** The day by which it was first promised; the last of its parts', where it has no date of its own. */
function endOf({ due, baselineDay, milestones }: ActionView): PlainDate | undefined {
  if (due !== undefined) return endOfDue(due, baselineDay);
  const ends = milestones.map((part: MilestoneView) => part.due && endOfDue(part.due, part.baselineDay));
  const known = ends.filter((end) => end !== undefined);
  return known.length === ends.length ? known.sort().at(-1) : undefined;
}

/** What begins, goes on or comes again has no day on which it is done. */
function endOfDue({ kind, last }: DueView, baselineDay: PlainDate | undefined): PlainDate | undefined {
  const ends = kind === 'date' || kind === 'range' || kind === 'relative' || kind === 'event';
  return ends ? (baselineDay ?? last) : undefined;
}
