import type { PlainDate } from '../../plan/date.ts';
import type { PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { chapter, columnsOf } from './chapter.ts';
import type { Chapter } from './document.ts';
import { common, openActions, statusOf } from './exceptions.ts';
import type { Names } from './names.ts';
import { paragraph } from './note.ts';
import { cell, tableChapter } from './table.ts';

const { columns } = REPORT_WORDS;

/** What is to be done by a day and is not late, the nearest first. That there is nothing is said too. */
export function dueBy(plan: PlanView, names: Names, day: PlainDate): readonly Chapter[] {
  const heading = COMMITTEE_WORDS.headings.next(showDate(day));
  const due = openActions(plan)
    .flatMap((action) => {
      const { late, lastDay } = action.lateness;
      return !late && lastDay !== undefined && lastDay <= day ? [{ action, lastDay }] : [];
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
  if (due.length === 0) {
    const blocks = [paragraph(COMMITTEE_WORDS.noneNext)];
    return plan.counts.actions > 0 ? [chapter('next', heading, { kind: 'text', blocks })] : [];
  }
  return tableChapter('next', heading, {
    note: COMMITTEE_WORDS.nextNote,
    columns: columnsOf(
      [columns.action, 95],
      [columns.lead, 60],
      [columns.due, 40],
      [columns.lastDay, 34],
      [columns.status, 38],
    ),
    rows: due.map(({ action, lastDay }) => [
      ...common(action, names),
      cell(showDate(lastDay)),
      cell(statusOf(action)),
    ]),
  });
}
