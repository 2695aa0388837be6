import type { PlainDate } from '../plan/date.ts';
import { isSettled, STOPPED } from '../plan/status.ts';
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
}

/** What happens to the figures on a day. */
interface Step {
  readonly date: PlainDate;
  readonly total?: number;
  readonly expected?: number;
  readonly done?: number;
}

/** Works out the lines of a plan; nothing for one without actions. */
export function burnUpOf(
  actions: readonly ActionView[],
  agreed: PlainDate | undefined,
  asOf: PlainDate,
): BurnUpView | undefined {
  if (actions.length === 0) return undefined;
  const unknownStop = actions.filter((action) => isStopped(action) && action.stopped?.day === undefined);
  const counted = actions.filter((action) => !unknownStop.includes(action));
  const steps = counted.flatMap((action) => stepsOf(action, asOf));
  const days = [...new Set([asOf, ...(agreed ? [agreed] : []), ...steps.map(({ date }) => date)])].sort();
  const sumUpTo = (day: PlainDate, figure: (step: Step) => number | undefined) =>
    steps.reduce((sum, step) => (step.date <= day ? sum + (figure(step) ?? 0) : sum), 0);
  return {
    points: days.map((date) => ({
      date,
      total: counted.length + sumUpTo(date, ({ total }) => total),
      expected: sumUpTo(date, ({ expected }) => expected),
      done: date > asOf ? null : sumUpTo(date, ({ done }) => done),
    })),
    doneWithoutDay: counted.filter((action) => isFinished(action) && doneOn(action, asOf) === undefined)
      .length,
    stoppedWithoutDay: unknownStop.length,
    withoutEnd: counted.filter((action) => !isStopped(action) && endOf(action) === undefined).length,
  };
}

/** An action that is stopped is promised no more, and no longer expected. */
function stepsOf(action: ActionView, asOf: PlainDate): readonly Step[] {
  const end = endOf(action);
  const done = doneOn(action, asOf);
  const stopped = isStopped(action) ? action.stopped?.day : undefined;
  const due = end !== undefined && (stopped === undefined || end <= stopped);
  return [
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
