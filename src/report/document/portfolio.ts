import { isSettled } from '../../plan/status.ts';
import { nextDayOf } from '../../view/days.ts';
import type { ActionView, PlanView, View } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { showDateShort } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { columnsOf } from './chapter.ts';
import type { Block, Chapter } from './document.ts';
import { allActions } from './names.ts';
import { cell, figure, tableChapter } from './table.ts';

const { columns, headings } = COMMITTEE_WORDS;

/** Each plan in a row, that with the action which is longest late first; and all of them together. */
export function plansTable(view: View): readonly Chapter[] {
  const ordered = [...view.plans].sort(
    (a, b) => longest(b) - longest(a) || b.counts.late - a.counts.late || (a.id < b.id ? -1 : 1),
  );
  const rows = ordered.map((plan) => [
    cell(plan.title),
    cell(plan.council),
    ...figures([plan.counts.recommendations], allActions(plan)),
    cell(longest(plan) > 0 ? REPORT_WORDS.daysLate(longest(plan)) : undefined),
    cell(nextDay(plan)),
  ]);
  const { recommendations } = view.totals;
  const all = [cell(COMMITTEE_WORDS.allPlans), [], ...figures([recommendations], every(view)), [], []];
  return tableChapter('plans', headings.plans, {
    note: null,
    columns: columnsOf(
      [columns.plan, 66],
      [columns.council, 44],
      [columns.recommendations, 40],
      ...FIGURES,
      [columns.longest, 30],
      [columns.next, 28],
    ),
    rows: [...rows, all],
  });
}

/** The same figures by council. */
export function councilsTable(view: View): readonly Chapter[] {
  const councils = [...new Set(view.plans.map(({ council }) => council))].sort();
  const rows = councils.map((council) => {
    const plans = view.plans.filter((plan) => plan.council === council);
    return [cell(council), ...figures([plans.length, sumOf(plans)], plans.flatMap(allActions))];
  });
  const all = figures([view.plans.length, view.totals.recommendations], every(view));
  return tableChapter('councils', headings.councils, {
    note: null,
    columns: columnsOf([columns.council, 90], [columns.plans, 25], [columns.recommendations, 40], ...FIGURES),
    rows: [...rows, [cell(COMMITTEE_WORDS.allPlans), ...all]],
  });
}

/** The same by theme: that of the recommendation under which an action stands. Nothing where no plan has themes. */
export function themesTable(view: View): readonly Chapter[] {
  const themes = new Map<string, { recommendations: number; actions: ActionView[] }>();
  const add = (theme: string, recommendations: number, actions: readonly ActionView[]) => {
    const found = themes.get(theme) ?? { recommendations: 0, actions: [] };
    themes.set(theme, {
      recommendations: found.recommendations + recommendations,
      actions: [...found.actions, ...actions],
    });
  };
  const each = view.plans.flatMap(({ recommendations }) => recommendations);
  const named = each.filter(({ theme }) => theme !== undefined).sort((a, b) => order(a.theme, b.theme));
  if (named.length === 0) return [];
  for (const one of named) add(one.theme ?? '', one.partOf === undefined ? 1 : 0, one.actions);
  for (const one of each)
    if (one.theme === undefined) add(COMMITTEE_WORDS.noTheme, one.partOf === undefined ? 1 : 0, one.actions);
  const rest = view.plans.flatMap(({ otherActions }) => otherActions);
  if (rest.length > 0) add(COMMITTEE_WORDS.noRecommendation, 0, rest);
  return tableChapter('themes', headings.themes, {
    note: null,
    columns: columnsOf([columns.theme, 115], [columns.recommendations, 40], ...FIGURES),
    rows: [
      ...[...themes].map(([theme, { recommendations, actions }]) => [
        cell(theme),
        ...figures([recommendations], actions),
      ]),
      [cell(COMMITTEE_WORDS.allPlans), ...figures([view.totals.recommendations], every(view))],
    ],
  });
}

const FIGURES = [
  [columns.number, 22],
  [columns.open, 18],
  [columns.late, 18],
  [columns.dueSoon, 22],
] as const;

/** Numbers that are given, then actions: all of them, those still open, late and due soon. */
function figures(given: readonly number[], actions: readonly ActionView[]): readonly (readonly Block[])[] {
  const having = (test: (action: ActionView) => boolean) => actions.filter(test).length;
  return [
    ...given,
    actions.length,
    having(({ status }) => !isSettled(status.status)),
    having(({ lateness }) => lateness.late),
    having(({ lateness }) => lateness.dueSoon),
  ].map(figure);
}

const every = (view: View) => view.plans.flatMap(allActions);
const sumOf = (plans: readonly PlanView[]) =>
  plans.reduce((sum, { counts }) => sum + counts.recommendations, 0);
const longest = (plan: PlanView) =>
  Math.max(0, ...allActions(plan).map(({ lateness }) => lateness.daysLate ?? 0));
const order = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

/** The next day by which something is to be done. */
function nextDay(plan: PlanView): string | undefined {
  const [next] = allActions(plan)
    .flatMap((action) => nextDayOf(action) ?? [])
    .sort();
  return next && showDateShort(next);
}
