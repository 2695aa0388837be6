import type { PlanView, SetDayView } from '../../view/view.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SET_DAY_WORDS } from '../../words/set-days.ts';
import { capital } from '../../words/text.ts';
import { columnsOf } from './chapter.ts';
import type { Chapter } from './document.ts';
import { cell, tableChapter } from './table.ts';

/** What law, guidance and the plan itself ask for by a day, and how it stands. */
export function setDays({ setDays: all }: PlanView): readonly Chapter[] {
  const { heading, note, columns } = SET_DAY_WORDS;
  return tableChapter('set-days', heading, {
    note,
    columns: columnsOf(
      [columns.what, 70],
      [columns.by, 40],
      [REPORT_WORDS.columns.status, 57],
      [columns.source, 100],
    ),
    rows: all.map((each) => [
      cell(SET_DAY_WORDS.what(each.what, each.verb)),
      cell(each.lastDay && SET_DAY_WORDS.by(showDate(each.lastDay), each.about)),
      cell(standing(each)),
      cell(each.source && capital(each.source)),
    ]),
  });
}

function standing({ standing: stands, done, agreed, about, daysLate = 0 }: SetDayView): string {
  switch (stands.kind) {
    case 'unknown':
      return SET_DAY_WORDS.unknown;
    case 'done':
      return SET_DAY_WORDS.done(done, agreed);
    case 'done-late':
      return SET_DAY_WORDS.doneLate(done, agreed);
    case 'missed':
      return SET_DAY_WORDS.missed(daysLate);
    case 'open':
      return about ? SET_DAY_WORDS.expected : SET_DAY_WORDS.open(stands.days);
  }
}
