import { REPORT_WORDS } from '../../words/report.ts';
import type { Row, Section } from '../document/document.ts';
import { blockParagraphs, noteParagraphs } from './notes.ts';
import {
  bold,
  type GridRow,
  heading,
  italic,
  paragraph,
  urgent,
  type WordBlock,
  type WordParagraph,
} from './page.ts';

const { columns, labels } = REPORT_WORDS;

/** Headings of a document begin with 3 for a recommendation, and below a chapter that is 2 in Word. */
const LEVELS_ABOVE = 1;

/** A recommendation with what is said of it, and its actions in a table. */
export function sectionBlocks(section: Section): readonly WordBlock[] {
  return [
    heading(section.level - LEVELS_ABOVE, section.heading, section.anchor),
    ...(section.text === null ? [] : [paragraph('text', [bold(section.text)])]),
    ...section.points.map(({ text, anchor }) => paragraph('bullet', [text], anchor)),
    ...noteParagraphs(section.notes),
    ...(section.rows.length > 0 ? [tableOf(section)] : []),
  ];
}

function tableOf({ numbered, leadInRows, rows }: Section): WordBlock {
  const shown = <T>(number: T, action: T, lead: T, due: T, status: T): readonly T[] => [
    ...(numbered ? [number] : []),
    action,
    ...(leadInRows ? [lead] : []),
    due,
    status,
  ];
  return {
    kind: 'grid',
    share: 1,
    columns: shown(
      { heading: columns.number, width: 6 },
      { heading: columns.action, width: 48 },
      { heading: columns.lead, width: 20 },
      { heading: columns.due, width: 18 },
      { heading: columns.status, width: 18 },
    ),
    rows: rows.map(
      (row): GridRow => ({
        below: row.kind === 'milestone',
        cells: shown(
          [paragraph('text', [row.number ?? ''])],
          actionCell(row),
          leadCell(row),
          dueCell(row),
          statusCell(row),
        ),
      }),
    ),
  };
}

function actionCell({ kind, anchor, part, title, mark, details, notes }: Row): readonly WordParagraph[] {
  const name = kind === 'action' ? bold(title) : title;
  return [
    paragraph(
      'text',
      [...(part === null ? [] : [`${part}: `]), name, ...(mark === null ? [] : [bold(` (${mark})`)])],
      anchor,
    ),
    ...blockParagraphs(details),
    ...noteParagraphs(notes),
  ];
}

function leadCell({ lead: { lines, supporting } }: Row): readonly WordParagraph[] {
  return [
    ...lines.map((line) => paragraph('text', [line])),
    ...(supporting === null ? [] : [paragraph('text', [italic(`${labels.supporting}: `), supporting])]),
  ];
}

function dueCell({ due: { text, meaning, more } }: Row): readonly WordParagraph[] {
  return [
    paragraph('text', [text]),
    ...(meaning === null ? [] : [paragraph('text', [italic(meaning)])]),
    ...more.map((line) => paragraph('text', [line])),
  ];
}

/** The sign and the word stand in for the colour, which is not used here. */
function statusCell({ status: { symbol, label, rating }, late, soon }: Row): readonly WordParagraph[] {
  return [
    paragraph('text', [`${symbol} ${label}`]),
    ...(rating === null ? [] : [paragraph('text', [rating])]),
    ...(late === null ? [] : [paragraph('text', [urgent(late)])]),
    ...(soon === null ? [] : [paragraph('text', [soon])]),
  ];
}
