import type { Counts, View } from '../../view/view.ts';
import { STATUS_LABELS } from '../../words/labels.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SHEET_WORDS } from '../../words/sheets.ts';
import { STATUS_ORDER } from '../document/glance.ts';
import { type Cell, dayCell, type Sheet } from './sheet.ts';

const { columns, figures, names } = SHEET_WORDS;

/** The figures of each plan in a column of its own, and of all of them in the last. */
export function summarySheet(view: View): Sheet {
  const { plans, totals } = view;
  const several = plans.length > 1;
  const told = (heading: string, each: (plan: View['plans'][number]) => Cell) => [
    heading,
    ...plans.map(each),
  ];
  const counted = (heading: string, figure: (counts: Counts) => number): Cell[] => [
    ...told(heading, ({ counts }) => figure(counts)),
    ...(several ? [figure(totals)] : []),
  ];
  const width = plans.length + (several ? 2 : 1);
  const rows: readonly (readonly Cell[])[] = [
    ...(view.internal ? [[figures.notice, REPORT_WORDS.internalNotice]] : []),
    told(columns.planTitle, ({ title }) => title),
    told(columns.council, ({ council }) => council),
    [figures.asOf, ...Array.from({ length: width - 1 }, () => dayCell(view.asOf))],
    counted(figures.recommendations, ({ recommendations }) => recommendations),
    counted(figures.actions, ({ actions }) => actions),
    ...STATUS_ORDER.filter((status) => totals.byStatus[status] > 0).map((status) =>
      counted(STATUS_LABELS[status], ({ byStatus }) => byStatus[status]),
    ),
    counted(figures.late, ({ late }) => late),
    counted(figures.dueSoon, ({ dueSoon }) => dueSoon),
    counted(figures.withoutLead, ({ withoutLead }) => withoutLead),
    counted(figures.withoutDeadline, ({ withoutDeadline }) => withoutDeadline),
    [figures.made, REPORT_WORDS.madeWith(view.tool.version)],
  ];
  return {
    name: names.summary,
    columns: [
      { heading: columns.figure, width: 26 },
      ...plans.map(({ id }) => ({ heading: id, width: 40 })),
      ...(several ? [{ heading: columns.allPlans, width: 14 }] : []),
    ],
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
  };
}
