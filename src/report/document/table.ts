import { chapter } from './chapter.ts';
import type { Block, Chapter, Table } from './document.ts';
import { paragraph } from './note.ts';

/** A chapter that is a table; nothing where it has no rows. Columns in which no row says anything are left out. */
export function tableChapter(anchor: string, heading: string, table: Table): readonly Chapter[] {
  if (table.rows.length === 0) return [];
  return [chapter(anchor, heading, { kind: 'table', table: withoutEmptyColumns(table) })];
}

/** A column in which no row says anything only takes room from the others. */
function withoutEmptyColumns(table: Table): Table {
  const told = table.columns.map((_, index) => table.rows.some((row) => (row[index]?.length ?? 0) > 0));
  const keep = <T>(cells: readonly T[]) => cells.filter((_, index) => told[index]);
  return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
}

/** A cell with a line for each text; an empty one where there is nothing to say. */
export function cell(...texts: readonly (string | undefined)[]): readonly Block[] {
  return texts.flatMap((text) => (text ? [paragraph(text)] : []));
}

export const figure = (count: number): readonly Block[] => [paragraph(String(count))];
