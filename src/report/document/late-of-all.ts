import type { View } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { howLate, when, who } from './attention.ts';
import { columnsOf } from './chapter.ts';
import type { Chapter } from './document.ts';
import { allActions, namesOf } from './names.ts';
import { cell, tableChapter } from './table.ts';

const { columns } = REPORT_WORDS;

/** What is late in any plan, the longest overdue first. */
export function lateOfAll(view: View): readonly Chapter[] {
  const late = view.plans
    .flatMap((plan) => allActions(plan).map((action) => ({ plan, action })))
    .filter(({ action }) => action.lateness.late)
    .sort((a, b) => (b.action.lateness.daysLate ?? 0) - (a.action.lateness.daysLate ?? 0));
  return tableChapter('late', REPORT_WORDS.headings.late, {
    note: REPORT_WORDS.lateNote,
    columns: columnsOf(
      [COMMITTEE_WORDS.columns.plan, 52],
      [columns.action, 80],
      [columns.lead, 55],
      [columns.due, 36],
      [columns.howLate, 44],
    ),
    rows: late.map(({ plan, action }) => [
      cell(plan.title),
      cell(namesOf(plan).titled(action.id)),
      who(action, 'late'),
      when(action, 'late'),
      cell(howLate(action)),
    ]),
  });
}
