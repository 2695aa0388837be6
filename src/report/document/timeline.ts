import type { PlainDate } from '../../plan/date.ts';
import { isSettled } from '../../plan/status.ts';
import type { ActionView, DueView, MilestoneView, PlanView } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { type Names, namesOf } from './names.ts';
import { placed } from './tree.ts';

/** A day to be met, a stretch of time, or something that begins and goes on. Dates are inclusive. */
export type Mark = {
  /** "1a. Agree the dates": the milestone, where the mark is one's. */
  readonly part: string | undefined;
  readonly late: boolean;
  readonly settled: boolean;
  /** The date that was agreed first, where this is another. */
  readonly baseline: PlainDate | undefined;
} & (
  | { readonly shape: 'day'; readonly on: PlainDate }
  | { readonly shape: 'period'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly shape: 'onwards'; readonly from: PlainDate }
);

/** An action with at least one date, as a line of a timeline. */
export interface TimelineRow {
  /** "12. Agree the dates", or the title alone where the document prints no numbers. */
  readonly label: string;
  /** "32 days late", or how far it is. */
  readonly state: string;
  readonly late: boolean;
  readonly marks: readonly Mark[];
}

/** The actions under one recommendation, in the order of the report. */
export interface TimelineGroup {
  readonly name: string;
  readonly rows: readonly TimelineRow[];
}

/** The dates of a plan against time. */
export interface TimelinePicture {
  readonly kind: 'timeline';
  /** "Timeline of Response to the review" */
  readonly title: string;
  readonly asOf: PlainDate;
  readonly groups: readonly TimelineGroup[];
}

/** The timeline of a plan; nothing when no action has a date. */
export function timelineOf(plan: PlanView, asOf: PlainDate): TimelinePicture | undefined {
  const groups = timelineGroups(plan);
  if (groups.length === 0) return undefined;
  return { kind: 'timeline', title: REPORT_WORDS.timeline.title(plan.title), asOf, groups };
}

/** Every action whose words give a date, and no group without one. */
function timelineGroups(plan: PlanView): readonly TimelineGroup[] {
  const names = namesOf(plan);
  const rowsOf = (actions: readonly ActionView[]) =>
    actions.map((action) => rowOf(action, names)).filter((row) => row.marks.length > 0);
  const groups = placed(plan.recommendations).map(({ recommendation }) => ({
    name: names.recommendation(recommendation.ref),
    rows: rowsOf(recommendation.actions),
  }));
  const others = { name: REPORT_WORDS.headings.otherActions, rows: rowsOf(plan.otherActions) };
  return [...groups, others].filter((group) => group.rows.length > 0);
}

/** The first and the last day that a mark names. */
export function daysOf(mark: Mark): readonly [PlainDate, PlainDate] {
  if (mark.shape === 'day') return [mark.on, mark.on];
  return [mark.from, mark.shape === 'period' ? mark.to : mark.from];
}

function rowOf(action: ActionView, names: Names): TimelineRow {
  const numbered = (id: string, title: string) =>
    names.numberOf(action.id) === null ? title : `${id}. ${title}`;
  const { late, daysLate } = action.lateness;
  const settled = isSettled(action.status.status);
  // Where a part is what makes the action late, the date of the whole has not passed for that.
  const wholeLate = late && !action.milestones.some((milestone) => milestone.lateness.late);
  return {
    label: numbered(action.id, action.title),
    state: late ? REPORT_WORDS.daysLate(daysLate ?? 0) : action.status.label,
    late,
    marks: [
      ...marksOf(action, { part: undefined, late: wholeLate, settled }),
      ...action.milestones.flatMap((milestone) => marksOf(milestone, partOf(milestone, settled, numbered))),
    ],
  };
}

type Whose = Pick<Mark, 'part' | 'late' | 'settled'>;

function partOf(
  part: MilestoneView,
  settled: boolean,
  numbered: (id: string, title: string) => string,
): Whose {
  return {
    part: part.id === undefined ? part.title : numbered(part.id, part.title),
    late: part.lateness.late,
    settled: settled || isSettled(part.status.status),
  };
}

function marksOf(
  { due, baselineDay }: { readonly due?: DueView; readonly baselineDay?: PlainDate },
  whose: Whose,
): readonly Mark[] {
  if (!due) return [];
  const { kind, first, last } = due;
  const moved = (to: PlainDate) => ({ ...whose, baseline: baselineDay === to ? undefined : baselineDay });
  if (kind === 'from') return first === undefined ? [] : [{ ...moved(first), shape: 'onwards', from: first }];
  if (last === undefined) return [];
  if (kind === 'range') return [{ ...moved(last), shape: 'period', from: first ?? last, to: last }];
  const day: Mark = { ...moved(last), shape: 'day', on: last };
  if (kind !== 'date-then-ongoing') return [day];
  return [day, { ...whose, baseline: undefined, shape: 'onwards', from: last }];
}
