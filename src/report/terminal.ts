import { STATUSES } from '../plan/status.ts';
import { leadTexts } from '../view/people.ts';
import type { ActionView, Counts, PlanView, View } from '../view/view.ts';
import { STATUS_LABELS } from '../words/labels.ts';
import { showDate, showDateShort } from '../words/months.ts';
import { printable, printableLine } from '../words/printable.ts';
import { count } from '../words/text.ts';
import { textWidth } from '../words/width.ts';
import { wrap } from '../words/wrap.ts';

type Cells = readonly [number: string, action: string, lead: string, due: string, state: string];

const HEADINGS: Cells = ['No.', 'Action', 'Lead', 'By when', 'How it stands'];

/**
 * The state of things as text for a terminal of so many columns: the figures of each plan, and under
 * them every action that is late or falls due soon, the latest first.
 */
export function terminalTables(view: View, columns: number): string {
  const plans = view.plans.map((plan) => planLines(plan, columns));
  const all = view.plans.length > 1 ? [['All plans', ...figureLines(view.totals)]] : [];
  const heading = `As at ${showDate(view.asOf)}${view.internal ? ', with internal actions: not for publication' : ''}`;
  return [[heading], ...plans, ...all]
    .map((lines) => `${lines.map((line) => printableLine(printable(line))).join('\n')}\n`)
    .join('\n');
}

function planLines(plan: PlanView, columns: number): string[] {
  const actions = [
    ...plan.recommendations.flatMap((recommendation) => recommendation.actions),
    ...plan.otherActions,
  ];
  const urgent = actions.filter(({ lateness }) => lateness.late || lateness.dueSoon).sort(byUrgency);
  return [
    `${plan.council}: ${plan.title} (${plan.id})`,
    ...(plan.closed ? [`  Closed on ${plan.closed.date}: ${plan.closed.reason}`] : []),
    ...figureLines(plan.counts),
    ...(urgent.length > 0 ? ['', ...table([HEADINGS, ...urgent.map(cells)], columns)] : []),
  ];
}

function figureLines({
  recommendations,
  actions,
  byStatus,
  late,
  dueSoon,
  withoutLead,
  withoutDeadline,
}: Counts): string[] {
  const statuses = ([...STATUSES, 'not-given'] as const)
    .filter((status) => byStatus[status] > 0)
    .map((status) => `${STATUS_LABELS[status].toLowerCase()} ${byStatus[status]}`);
  return [
    `  ${count(recommendations, 'recommendation')}, ${count(actions, 'action')}`,
    ...(actions > 0 ? [`  ${statuses.join('   ')}`] : []),
    ...(actions > 0
      ? [
          `  late ${late}   due soon ${dueSoon}   without a lead ${withoutLead}   without a date ${withoutDeadline}`,
        ]
      : []),
  ];
}

function cells(action: ActionView): Cells {
  const { id, title, due, milestones, status, lateness } = action;
  const words = due?.words ?? milestones.map((milestone) => milestone.due?.words ?? '–').join('; ');
  const state = lateness.late
    ? `! ${count(lateness.daysLate ?? 0, 'day')} late`
    : `due by ${lateness.lastDay === undefined ? '' : showDateShort(lateness.lastDay)}`;
  const leads = leadTexts(action).join('; ') || 'No lead given';
  return [id, title, leads, words, `${state}; ${status.label.toLowerCase()}`];
}

/** Late before due soon, the longest late first, then the next date. */
function byUrgency(a: ActionView, b: ActionView): number {
  const days = ({ lateness }: ActionView) => lateness.daysLate ?? 0;
  const next = ({ lateness }: ActionView) => lateness.lastDay ?? '';
  return days(b) - days(a) || (next(a) < next(b) ? -1 : next(a) > next(b) ? 1 : 0);
}

/** Columns share the width: the number as wide as it is, the action most, and text goes on in its column. */
function table(rows: readonly Cells[], columns: number): string[] {
  const number = Math.max(...rows.map(([cell]) => textWidth(cell)));
  const room = Math.max(60, columns - number - 10);
  const widths = [
    number,
    Math.floor(room * 0.36),
    Math.floor(room * 0.24),
    Math.floor(room * 0.18),
    Math.floor(room * 0.22),
  ];
  return rows.flatMap((row, index) => {
    const wrapped = row.map((cell, column) => wrap(cell, widths[column] ?? 10));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    const lines = Array.from({ length: height }, (_, line) =>
      `  ${wrapped.map((cell, column) => pad(cell[line] ?? '', widths[column] ?? 10)).join('  ')}`.trimEnd(),
    );
    return index === 0 ? [...lines, `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`] : lines;
  });
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
