import type { Spell } from '../history/remembered.ts';
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
  /** Not done, though the history has it done for a time; likewise absent. */
  readonly doneForATime?: number;
}

/** What of an action counts, and from when to when. */
interface Course {
  /** Absent: from the start. */
  readonly added?: PlainDate | undefined;
  /** Absent: to the end. */
  readonly removed?: PlainDate;
  /** By when it is to be done. */
  readonly end?: PlainDate | undefined;
  /** Where two are on one day, the first counts. */
  readonly spells: readonly Spell[];
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
  const earlier = (action: ActionView) => history?.earlier(action) ?? [];
  const courses: readonly Course[] = [
    ...counted.map((action) => ({
      added: history?.addedOn(action),
      end: endOf(action),
      spells: [...earlier(action), ...spellOf(action, asOf)],
    })),
    ...(history?.removed ?? []).map(({ earlier: spells, ...gone }) => ({ ...gone, spells })),
  ];
  const changes = courses.flatMap(daysOfChange);
  const days = [...new Set([asOf, ...(agreed ? [agreed] : []), ...changes])].sort();
  return {
    points: days.map((date) => {
      const stands = courses.map((course) => onDay(course, date));
      const having = (figure: keyof Stand) => stands.filter((stand) => stand[figure]).length;
      const done = date > asOf ? null : having('done');
      return { date, total: having('promised'), expected: having('expected'), done };
    }),
    doneWithoutDay: counted.filter((action) => isFinished(action) && doneOn(action, asOf) === undefined)
      .length,
    stoppedWithoutDay: unknownStop.length,
    withoutEnd: counted.filter((action) => !isStopped(action) && endOf(action) === undefined).length,
    ...(history && {
      doneByHistory: told.filter(
        (action, index) =>
          doneOn(action, asOf) === undefined && actions[index] && doneOn(actions[index], asOf) !== undefined,
      ).length,
      doneForATime: counted.filter(
        (action) => !isFinished(action) && earlier(action).some(({ kind }) => kind === 'finished'),
      ).length,
    }),
  };
}

/** How an action counts on a day. */
interface Stand {
  readonly promised: boolean;
  readonly expected: boolean;
  readonly done: boolean;
}

/** An action that is stopped is promised no more, and no longer expected; nor is one that is not in the plan. */
function onDay({ added, removed, end, spells }: Course, day: PlainDate): Stand {
  const spell = spells.find(({ from, to }) => from <= day && (to === undefined || day < to));
  const isThere = (added === undefined || added <= day) && (removed === undefined || day < removed);
  const promised = isThere && (spell === undefined || spell.kind === 'finished');
  return {
    promised,
    expected: promised && end !== undefined && end <= day,
    done: promised && spell?.kind === 'finished',
  };
}

/** The days on which it counts otherwise than before. */
function daysOfChange(course: Course): readonly PlainDate[] {
  const { added, removed, end, spells } = course;
  const known = [added, removed, end, ...spells.flatMap(({ from, to }) => [from, to])];
  const days = [...new Set(known.filter((day) => day !== undefined))].sort();
  return days.filter((day, index) => {
    const [before, now] = [onDay(course, days[index - 1] ?? BEFORE_ALL), onDay(course, day)];
    return before.promised !== now.promised || before.expected !== now.expected || before.done !== now.done;
  });
}

/** Before every day in the order of texts. */
const BEFORE_ALL = '' as PlainDate;

/** Since when it is done or stopped, where that is known. */
function spellOf(action: ActionView, asOf: PlainDate): readonly Spell[] {
  const done = doneOn(action, asOf);
  if (done !== undefined) return [{ kind: 'finished', from: done }];
  const stopped = isStopped(action) ? action.stopped?.day : undefined;
  return stopped === undefined ? [] : [{ kind: 'stopped', from: stopped }];
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
