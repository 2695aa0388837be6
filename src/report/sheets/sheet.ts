import type { PlainDate } from '../../plan/date.ts';

/** A value in a table for programs and spreadsheets. `null`: nothing is said. */
export type Cell =
  | string
  | number
  | { readonly day: PlainDate }
  /** Text that may be followed. */
  | { readonly text: string; readonly address: string }
  | null;

/** A table of cells under headings that are all different: a CSV file, or a sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** A column, and what an item says in it. */
export interface Told<Item> extends SheetColumn {
  readonly tell: (item: Item) => Cell | undefined;
}

/** One row for each item. */
export function sheetOf<Item>(name: string, columns: readonly Told<Item>[], items: readonly Item[]): Sheet {
  return {
    name,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: items.map((item) => columns.map(({ tell }) => tell(item) ?? null)),
  };
}

export const dayCell = (day: PlainDate | undefined): Cell => (day === undefined ? null : { day });

/** The sheet without the columns in which no row says anything: in a workbook they only push the others out of sight. */
export function withoutEmptyColumns(sheet: Sheet): Sheet {
  const told = sheet.columns.map((_, at) => sheet.rows.some((row) => (row[at] ?? '') !== ''));
  if (sheet.rows.length === 0) return sheet;
  const keep = <T>(cells: readonly T[]) => cells.filter((_, at) => told[at]);
  return { ...sheet, columns: keep(sheet.columns), rows: sheet.rows.map(keep) };
}
