import type { ActionView, DayView, MilestoneView, PlanView, SetDayView, View } from '../view/view.ts';
import { CALENDAR_WORDS } from '../words/calendar.ts';
import { showDate } from '../words/months.ts';
import { REPORT_WORDS } from '../words/report.ts';
import { SET_DAY_WORDS } from '../words/set-days.ts';
import { allActions, namesOf } from './document/names.ts';

/** A day that somebody wants to have in a calendar. */
export interface CalendarEntry {
  /** The same for as long as plan, action and milestone keep their ids: an entry that is read in again moves. */
  readonly uid: string;
  readonly day: DayView['day'];
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly internal: boolean;
}

/**
 * Every deadline and day of review of the actions and milestones of a view that is late or still to come, and what is
 * still to be done by a set day, in the order of the days.
 */
export function calendarOf(view: View): readonly CalendarEntry[] {
  const entries = view.plans.flatMap((plan) => [
    ...allActions(plan).flatMap((action) => [
      ...action.days.map((day) => actionEntry(day, action, plan, view)),
      ...action.milestones.flatMap((milestone, index) =>
        milestone.days.map((day) => milestoneEntry(day, milestone, index, action, plan, view)),
      ),
    ]),
    ...plan.setDays.flatMap((each) => setDayEntry(each, plan, view)),
  ]);
  return eachOnce(entries).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function actionEntry(day: DayView, action: ActionView, plan: PlanView, view: View): CalendarEntry {
  const name = CALENDAR_WORDS.numbered(namesOf(plan).numberOf(action.id), action.title);
  return {
    uid: uidOf(action.key, ...(day.kind === 'review' ? ['review'] : [])),
    summary: summaryOf(day, name),
    description: descriptionOf(action, action.leads, [], plan, view),
    ...common(day, action, plan),
  };
}

function milestoneEntry(
  day: DayView,
  milestone: MilestoneView,
  index: number,
  action: ActionView,
  plan: PlanView,
  view: View,
): CalendarEntry {
  const numbered = namesOf(plan).numberOf(action.id);
  const whole = CALENDAR_WORDS.numbered(numbered, action.title);
  const number = numbered === null ? null : (milestone.id ?? null);
  return {
    uid: uidOf(action.key, `milestone-${milestone.id ?? index + 1}`),
    summary: summaryOf(day, CALENDAR_WORDS.numbered(number, milestone.title)),
    description: descriptionOf(
      milestone,
      milestone.leads ?? action.leads,
      [CALENDAR_WORDS.partOf(whole)],
      plan,
      view,
    ),
    ...common(day, action, plan),
  };
}

/** Nothing for what is done, or whose day is not known. */
function setDayEntry(
  { key, what, verb, source, standing }: SetDayView,
  plan: PlanView,
  { internal }: View,
): readonly CalendarEntry[] {
  if (standing.kind !== 'open' && standing.kind !== 'missed') return [];
  const name = SET_DAY_WORDS.what(what, verb);
  return [
    {
      uid: uidOf(plan.id, 'set-day', key),
      day: standing.lastDay,
      summary: standing.kind === 'missed' ? CALENDAR_WORDS.late(name) : CALENDAR_WORDS.due(name),
      description: [
        ...(internal ? [REPORT_WORDS.internalNotice] : []),
        ...(source === undefined ? [] : [CALENDAR_WORDS.askedBy(source)]),
        CALENDAR_WORDS.plan(plan.title, plan.council),
      ].join('\n'),
      category: plan.title,
      internal: false,
    },
  ];
}

const common = ({ day }: DayView, { internal }: ActionView, { title }: PlanView) => ({
  day,
  category: title,
  internal,
});

/** In the form of an address, as RFC 5545, 3.8.4.7, recommends. */
const uidOf = (...parts: readonly string[]) => `${parts.join('/')}@civicplan`;

function summaryOf({ kind, late }: DayView, name: string): string {
  if (late) return CALENDAR_WORDS.late(name);
  return kind === 'review' ? CALENDAR_WORDS.review(name) : CALENDAR_WORDS.due(name);
}

function descriptionOf(
  { due, status, lateness }: ActionView | MilestoneView,
  leads: ActionView['leads'],
  more: readonly string[],
  plan: PlanView,
  { asOf, internal }: View,
): string {
  return [
    ...(internal ? [REPORT_WORDS.internalNotice] : []),
    ...more,
    leads ? CALENDAR_WORDS.lead(leads.text) : REPORT_WORDS.noLead,
    ...(due ? [CALENDAR_WORDS.when(due.words)] : []),
    CALENDAR_WORDS.status(status.label, showDate(asOf)),
    ...(lateness.explanation === undefined ? [] : [lateness.explanation]),
    CALENDAR_WORDS.plan(plan.title, plan.council),
  ].join('\n');
}

/** Ids that a plan gives twice are a finding; in a calendar the second entry would replace the first. */
function eachOnce(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const time = (seen.get(entry.uid) ?? 0) + 1;
    seen.set(entry.uid, time);
    return time === 1 ? entry : { ...entry, uid: entry.uid.replace(/@civicplan$/, `/${time}@civicplan`) };
  });
}
