import type { Report } from './report.ts';
import { actionSheet } from './sheets/actions.ts';
import { dateChangeSheet, peopleSheet, recommendationSheet } from './sheets/registers.ts';
import { withoutEmptyColumns } from './sheets/sheet.ts';
import { summarySheet } from './sheets/summary.ts';
import { workbook } from './workbook.ts';

/** A report as a workbook: its figures, its actions, and what belongs to them, on a sheet each. */
export function renderXlsx({ view, document }: Report): Promise<Uint8Array> {
  return workbook({
    title: document.title,
    author: document.council,
    madeOn: view.asOf,
    notice: document.notice,
    sheets: [
      summarySheet(view),
      ...[actionSheet(view), recommendationSheet(view), peopleSheet(view), dateChangeSheet(view)].map(
        withoutEmptyColumns,
      ),
    ],
  });
}
