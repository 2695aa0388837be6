import { type Assessment, type Clock, describeCause, isDueSoon, type State } from '../plan/assess.ts';
import { showDeadline } from '../plan/deadline/index.ts';
import type {
  Action,
  DateChange,
  Due,
  Milestone,
  Plan,
  StatedStatus,
  Update,
  WordedDate,
} from '../plan/model.ts';
import { lacksDeadline, lacksLead } from '../plan/people.ts';
import type { RagRule } from '../plan/rag.ts';
import { isSettled } from '../plan/status.ts';
import { STATUS_LABELS, STATUS_SYMBOLS } from '../words/labels.ts';
import { count } from '../words/text.ts';
import { daysToKeep } from './days.ts';
import { fullName, leadsView } from './people.ts';
import { ratingOf } from './rating.ts';
import { textBlocks } from './text-blocks.ts';
import type {
  ActionView,
  DateChangeView,
  DueView,
  LatenessView,
  MilestoneView,
  StatusView,
  UpdateView,
} from './view.ts';

/** What the view of an action is made of. */
export interface ActionSource {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly dueSoonDays: number;
  readonly ragRule: RagRule;
  /** Ids of the actions that the view leaves out. */
  readonly hidden: ReadonlySet<string>;
  /** Of which nothing was told for too long. */
  readonly unreported: ReadonlySet<Action>;
  /** The line of an action in its file. */
  readonly lineOf: (action: Action) => number;
}

export function actionView(action: Action, source: ActionSource): ActionView {
  const { plan, assessment } = source;
  const leads = leadsView(plan, action.leads);
  return {
    id: action.id,
    key: `${plan.id}/${action.id}`,
    line: source.lineOf(action),
    title: action.title,
    details: textBlocks(action.details),
    ...(action.programme !== undefined && { programme: action.programme }),
    ...(action.recommendation !== undefined && { recommendation: action.recommendation }),
    alsoAnswers: action.alsoAnswers.map(({ ref }) => ref),
    ...(leads && { leads }),
    lacksLead: lacksLead(action),
    ...(action.due && { due: dueView(action.due) }),
    lacksDeadline: lacksDeadline(action),
    ...(action.baseline && { baseline: action.baseline.words }),
    ...baselineField(action),
    ...(action.review && { review: action.review.words }),
    ...(action.review?.date && { reviewDay: action.review.date }),
    days: daysToKeep(action, assessment.own.get(action), { asOf: assessment.asOf, over: assessment.closed }),
    status: {
      ...statusView(action.status, action.unknownStatus),
      ...ratingOf(action, assessment, source.ragRule),
    },
    ...(action.ragReason !== undefined && { ragReason: action.ragReason }),
    lateness: latenessView(plan, assessment.actions.get(action), source.dueSoonDays),
    milestones: action.milestones.map((milestone) => milestoneView(milestone, action, source)),
    measures: action.measures,
    updates: updateViews(plan, action.updates),
    dateChanges: action.dateChanges.map(dateChangeView),
    ...(action.completed && { completed: completedView(action.completed) }),
    ...(action.verified && {
      verified: { date: action.verified.date.words, ...personField(plan, action.verified.by?.key) },
    }),
    ...(action.stopped && {
      stopped: {
        ...(action.stopped.date && dayOf(action.stopped.date)),
        reason: action.stopped.reason,
        ...(action.stopped.body !== undefined && { body: action.stopped.body }),
        ...(action.stopped.carriedTo !== undefined && { carriedTo: action.stopped.carriedTo }),
      },
    }),
    met: action.met.map(({ words }) => words),
    dependsOn: action.dependsOn.map(({ id }) => id).filter((id) => !source.hidden.has(id)),
    internal: action.internal,
    unreported: source.unreported.has(action),
    ...(action.previously.length > 0 && { previously: action.previously.map(({ id }) => id) }),
    ...(!action.sync && { sync: false }),
    extra: [...action.extra].map(([column, text]) => ({ column, text })),
  };
}

function milestoneView(
  milestone: Milestone,
  action: Action,
  { plan, assessment, dueSoonDays }: ActionSource,
): MilestoneView {
  const leads = leadsView(plan, milestone.leads);
  const over = assessment.closed || isSettled(action.status?.status);
  return {
    ...(milestone.id !== undefined && { id: milestone.id }),
    title: milestone.title,
    details: textBlocks(milestone.details),
    ...(leads && { leads }),
    ...(milestone.due && { due: dueView(milestone.due) }),
    ...baselineField(milestone),
    status: {
      ...statusView(milestone.status, milestone.unknownStatus),
      ...ratingOfWord(milestone.status),
    },
    days: daysToKeep(milestone, assessment.milestones.get(milestone), { asOf: assessment.asOf, over }),
    lateness: latenessView(plan, assessment.milestones.get(milestone), dueSoonDays),
    dateChanges: milestone.dateChanges.map(dateChangeView),
    ...(milestone.completed && { completed: completedView(milestone.completed) }),
  };
}

export function updateViews(plan: Plan, updates: readonly Update[]): UpdateView[] {
  return updates.map(({ date, note, by }) => ({
    ...dayOf(date),
    note: textBlocks(note),
    ...personField(plan, by?.key),
  }));
}

function personField(plan: Plan, key: string | undefined): { by?: string } {
  if (key === undefined) return {};
  const person = plan.people.get(key);
  return { by: person ? fullName(person) : key };
}

function dueView({ words, deadline }: Due): DueView {
  const { kind, first, last } = deadline;
  return { words, meaning: showDeadline(deadline), kind, ...(first && { first }), ...(last && { last }) };
}

function completedView({ date, evidence }: NonNullable<Action['completed']>) {
  return { ...(date && dayOf(date)), evidence };
}

function dateChangeView({ date, from, to, reason, body, minute }: DateChange): DateChangeView {
  return {
    ...dayOf(date),
    from: from.words,
    to: to.words,
    ...(reason !== undefined && { reason }),
    ...(body !== undefined && { body }),
    ...(minute !== undefined && { minute }),
  };
}

function dayOf({ words, date }: WordedDate) {
  return { date: words, ...(date && { day: date }) };
}

/** The date that was agreed first: the one that is named as that, else what the first change was from. */
function baselineField({
  baseline,
  dateChanges,
}: Pick<Action, 'dateChanges'> & Partial<Pick<Action, 'baseline'>>) {
  const day = (baseline ?? dateChanges[0]?.from)?.date;
  return day === undefined ? {} : { baselineDay: day };
}

/** The council's own word where it used one. */
function statusView(status: StatedStatus | undefined, unknown: string | undefined): StatusView {
  const name = status?.status ?? 'not-given';
  return {
    ...(status && { status: status.status }),
    label: status?.label ?? unknown ?? STATUS_LABELS[name],
    symbol: STATUS_SYMBOLS[name],
  };
}

/** The rule rates whole actions: a part has the rating of its status word, if that has one. */
function ratingOfWord(status: StatedStatus | undefined): Pick<StatusView, 'rag' | 'rating'> {
  return status?.rag === undefined ? {} : { rag: status.rag, rating: { origin: 'word' } };
}

function latenessView(plan: Plan, state: State | undefined, dueSoonDays: number): LatenessView {
  if (state?.clock === undefined) return { late: false, dueSoon: false };
  const { clock, days, late } = state;
  if (!late) return { late, dueSoon: isDueSoon(state, dueSoonDays), lastDay: clock.lastDay };
  return { late, dueSoon: false, lastDay: clock.lastDay, daysLate: days, ...why(plan, clock, days) };
}

/** Numbers that the document does not print are left out: then a part is called by its title. */
function why(plan: Plan, clock: Clock, days: number): { cause: string; explanation: string } {
  const byTitle = plan.numbering.actions === 'ours';
  const cause = byTitle ? describeCause(clock, ({ title }) => `The part “${title}”`) : describeCause(clock);
  return {
    cause,
    explanation: `${count(days, 'day')} late: ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,
  };
}
