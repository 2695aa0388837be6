import type { PlainDate } from '../plan/date.ts';
import { isSettled } from '../plan/status.ts';
import { nextDayOf } from '../view/days.ts';
import { leadTexts } from '../view/people.ts';
import type { ActionView, PlanView, View } from '../view/view.ts';
import type { DashboardWords } from '../words/dashboard.ts';
import { showDate } from '../words/months.ts';
import { publicActions } from './desired.ts';

/** How many of the dates to come are listed. */
const NEXT = 10;

/** What `templates/dashboard.md.hbs` is filled with: plain text and numbers, and null for what is absent. */
export interface DashboardData {
  readonly words: DashboardWords;
  readonly plans: readonly { readonly title: string; readonly figures: string }[];
  /** Late longest first. */
  readonly overdue: readonly {
    readonly title: string;
    readonly lead: string;
    readonly since: string;
    readonly issue: number | null;
  }[];
  /** Due next first. */
  readonly next: readonly { readonly title: string; readonly lead: string; readonly day: string }[];
  readonly lastRun: string;
}

/** The dashboard as data. `numbers`: the issues of actions, by key. */
export function dashboardData(
  view: View,
  numbers: ReadonlyMap<string, number>,
  words: DashboardWords,
): DashboardData {
  const actions = view.plans.flatMap(publicActions);
  const byDay = (dayOf: (action: ActionView) => PlainDate | undefined) =>
    actions
      .flatMap((action) => {
        const day = dayOf(action);
        return day === undefined ? [] : [{ action, day }];
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const told = (action: ActionView) => ({
    title: action.title,
    lead: leadTexts(action).join('; ') || words.noLead,
  });

  return {
    words,
    plans: view.plans.map((plan) => ({ title: plan.title, figures: figures(plan, words) })),
    overdue: byDay(({ lateness }) => (lateness.late ? lateness.lastDay : undefined)).map(
      ({ action, day }) => ({
        ...told(action),
        since: words.since(showDate(day)),
        issue: numbers.get(action.key) ?? null,
      }),
    ),
    next: byDay(nextDayOf)
      .slice(0, NEXT)
      .map(({ action, day }) => ({ ...told(action), day: showDate(day) })),
    lastRun: words.lastRun(showDate(view.asOf)),
  };
}

function figures(plan: PlanView, words: DashboardWords): string {
  const settled = publicActions(plan).filter(({ status }) => isSettled(status.status)).length;
  const { actions, late, dueSoon } = plan.counts;
  const counts = words.plan(actions, settled, late, dueSoon);
  return plan.closed ? `${counts} (${words.closed})` : counts;
}
