import { csvField } from '../markup/csv.ts';
import type { Report } from './report.ts';
import { actionSheet } from './sheets/actions.ts';
import type { Cell } from './sheets/sheet.ts';

/** Without it Excel takes the file for one in Windows-1252, and shows `Å´` for `ŵ`. Other readers pass over it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The actions and milestones of a report, a row for each: CSV as RFC 4180 has it, which the Tabular data
 * standard of the UK government asks for, in UTF-8 with a byte order mark. Dates are `2022-05-31`.
 */
export function renderCsv({ view }: Report): string {
  const { columns, rows } = actionSheet(view);
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(textOf))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('')}`;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell ? cell.day : cell.text;
}
