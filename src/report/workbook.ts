import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { cellText } from '../markup/cell.ts';
import { daysBetween, type PlainDate } from '../plan/date.ts';
import { visible } from '../words/printable.ts';
import { SHEET_WORDS } from '../words/sheets.ts';
import type { Cell, Sheet } from './sheets/sheet.ts';

/** What a workbook is made of. */
export interface WorkbookJob {
  readonly title: string;
  readonly author: string;
  /** Written into it as the day it was made. */
  readonly madeOn: PlainDate;
  /** Printed over every page. */
  readonly notice: string | null;
  readonly sheets: readonly Sheet[];
}

/** The longest address that Excel follows from a cell. */
const LONGEST_ADDRESS = 2079;

/** In points, as all heights. */
const LINE_HEIGHT = 13;
const HIGHEST_ROW = 409;

const TYPE = { name: 'Arial', size: 10 };
const TOP: CellStyle = { font: TYPE, alignment: { vertical: 'top', horizontal: 'left', wrapText: true } };
const HEADING: CellStyle = {
  font: { ...TYPE, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1D3B53' } },
  alignment: { vertical: 'center', wrapText: true },
};
const DAY: CellStyle = { ...TOP, numFmt: 'd mmm yyyy' };
const LINK: CellStyle = { ...TOP, font: { ...TYPE, underline: true, color: { rgb: '1D4F91' } } };

/**
 * A workbook (Office Open XML). Text is always text, never a formula; days are days, by which a spreadsheet sorts
 * and counts; the row of headings stays in sight, is repeated on every printed page, and can be filtered by. The
 * same job gives the same bytes.
 */
export async function workbook(job: WorkbookJob): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const made = new Date(`${job.madeOn}T00:00:00Z`);
  return writeXlsx({
    sheets: job.sheets.map((sheet) => layOut(sheet, job.notice)),
    properties: {
      title: visible(job.title),
      creator: visible(job.author),
      lastModifiedBy: visible(job.author),
      created: made,
      modified: made,
    },
    defaultFont: TYPE,
  });
}

function layOut({ name, columns, rows }: Sheet, notice: string | null): WriteSheet {
  const cells = [
    columns.map(({ heading }) => ({ ...textValue(heading), style: HEADING })),
    ...rows.map(cellsOf),
  ];
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: cells.map((row) => row.map(({ value }) => value)),
    rowDefs: new Map(cells.map((row, y) => [y, { height: heightOf(row, columns) }])),
    cells: new Map(cells.flatMap((row, y) => row.map((cell, x) => [`${y},${x}`, cell]))),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(columns.length)}${cells.length}` },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    // What is printed over and under a page has codes of its own, and only our own words stand there.
    headerFooter: {
      ...(notice !== null && { oddHeader: `&C${notice}` }),
      oddFooter: '&L&A&R&P / &N',
    },
  };
}

function cellsOf(row: readonly Cell[]) {
  return row.map((cell) => {
    if (cell === null) return { value: null, style: TOP };
    if (typeof cell === 'number') return { value: cell, style: TOP };
    if (typeof cell === 'string') return { ...textValue(cell), style: TOP };
    if ('day' in cell) return { value: serial(cell.day), style: DAY };
    if (cell.address.length > LONGEST_ADDRESS) return { ...textValue(cell.text), style: TOP };
    return { ...textValue(cell.text), style: LINK, hyperlink: { target: cell.address } };
  });
}

/**
 * As high as its longest text: nobody works that out when the file is opened. Letters of Arial are about as wide
 * as the measure of a column, and words that do not fit leave some of the line empty.
 */
function heightOf(
  cells: readonly { readonly value: string | number | null }[],
  columns: Sheet['columns'],
): number {
  const lines = cells.map(({ value }, at) =>
    String(value ?? '')
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.95) / (columns[at]?.width ?? 1))),
        0,
      ),
  );
  return Math.min(Math.max(...lines) * LINE_HEIGHT + 3, HIGHEST_ROW);
}

/** A text that begins like an error of a spreadsheet, such as `#N/A`, would become one if it were not rich text. */
function textValue(text: string) {
  const value = plain(text);
  return value.startsWith('#') ? { value, richText: [{ text: value }] } : { value };
}

const plain = (text: string) => cellText(text, SHEET_WORDS.cut);

/** Days since 30 December 1899, as spreadsheets count them from March 1900 on; no time zone has a say in it. */
const serial = (day: PlainDate) => daysBetween('1899-12-30' as PlainDate, day);

/** The name of a column: A to Z, AA, AB and so on. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
