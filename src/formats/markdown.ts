import type { Checked } from '../check/summary.ts';
import { markdownText } from '../markup/markdown.ts';
import { count } from '../words/text.ts';
import type { Format, FormatOptions } from './format.ts';
import { headline } from './headline.ts';
import { type Row, type Table, tablesOf } from './markdown-table.ts';
import { publicly } from './public.ts';
import { type Section, sectionsOf } from './sections.ts';

/** GitHub refuses a step summary of more than a megabyte; this leaves room for what other steps wrote. */
const LARGEST = 900_000;

/**
 * A page of Markdown: the summary of a run on GitHub, or a file to send. For each plan, or each person, a table
 * of what is wrong, the gravest first, one of what is late, and the register of what was accepted. Nothing
 * internal. What does not fit is counted.
 */
export const markdown: Format = (report, options) => markdownPage(report, options);

/** The same of at most so many bytes, and a line that says what was left out. */
export function* markdownPage(given: Checked, options: FormatOptions, largest = LARGEST): Iterable<string> {
  const report = publicly(given);
  const title = `## Check of plans\n\n${markdownText(headline(report))}\n`;
  yield title;
  yield* markdownSections(report, options, largest - bytes(title));
}

/** The tables alone, of what may be shown to anyone, and the line that says what was left out. */
export function* markdownSections(report: Checked, options: FormatOptions, room: number): Iterable<string> {
  const { sections, all } = candidates(sectionsOf(report, options.groupBy), options, room);
  const kept = gravest(sections, room);
  for (const { head, tables } of sections) {
    const pieces = tables.flatMap((table) => {
      const rows = table.rows.filter((row) => kept.has(row)).map(({ text }) => text);
      return rows.length === 0 ? [] : [table.head, ...rows];
    });
    if (pieces.length > 0) yield* [head, ...pieces];
  }
  yield* leftOut(all - kept.size);
}

interface PageSection {
  readonly head: string;
  readonly tables: readonly Table[];
}

/**
 * What may fit, and how many rows there are in all. A row is forgotten at once where those that come before it, or
 * are as grave or graver, fill the page: of ten thousand plans that is nearly every row.
 */
function candidates(given: Iterable<Section>, { filesUrl }: FormatOptions, largest: number) {
  const sections: PageSection[] = [];
  const sizes = new Map<number, number>();
  let all = 0;
  const mayFit = ({ rank, text }: Row) => {
    all += 1;
    let before = 0;
    for (const [other, size] of sizes) before += other <= rank ? size : 0;
    if (before > largest) return false;
    sizes.set(rank, (sizes.get(rank) ?? 0) + bytes(text));
    return true;
  };
  for (const section of given) {
    const tables = tablesOf(section, filesUrl)
      .map(({ head, rows }) => ({ head, rows: rows.filter(mayFit) }))
      .filter(({ rows }) => rows.length > 0);
    if (tables.length === 0) continue;
    const head = `\n### ${markdownText(section.title)}\n\n${markdownText(section.figures)}\n`;
    sections.push({ head, tables });
  }
  return { sections, all };
}

/** The rows that fit, with their headings: what is left out first is what matters least. */
function gravest(sections: readonly PageSection[], largest: number): ReadonlySet<Row> {
  const rows = sections.flatMap((section) =>
    section.tables.flatMap((table) => table.rows.map((row) => ({ row, table, section }))),
  );
  const kept = new Set<Row>();
  const begun = new Set<Table | PageSection>();
  let size = 0;
  for (const { row, table, section } of rows.sort((a, b) => a.row.rank - b.row.rank)) {
    const heads = [section, table].filter((part) => !begun.has(part));
    size += bytes(row.text) + heads.reduce((sum, { head }) => sum + bytes(head), 0);
    if (size > largest) break;
    kept.add(row);
    for (const part of heads) begun.add(part);
  }
  return kept;
}

function leftOut(number: number): string[] {
  if (number === 0) return [];
  const more = number === 1 ? '1 more finding does' : `${count(number, 'more finding')} do`;
  return [`\n${more} not fit on this page. Run \`civicplan check\` to read them all.\n`];
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
