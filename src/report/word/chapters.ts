import { REPORT_WORDS } from '../../words/report.ts';
import { draw } from '../chart/draw.ts';
import type { Chapter, Glance, Picture, ReportDocument, Table } from '../document/document.ts';
import { sectionBlocks } from './actions.ts';
import { blockParagraphs, noteParagraphs } from './notes.ts';
import { bold, heading, paragraph, urgent, type WordBlock } from './page.ts';

const { columns, headings } = REPORT_WORDS;

/** A report from its title to how its figures came about. Its notice stands at the head of every page. */
export function wordBlocks(document: ReportDocument): readonly WordBlock[] {
  const { title, council, members, asOf, summary, closed, covers, introduction, chapters } = document;
  return [
    paragraph('title', [title]),
    paragraph('subtitle', [council]),
    ...(members === null ? [] : [paragraph('text', [members])]),
    paragraph('text', [`${asOf.text}. ${summary}.`]),
    ...(closed === null ? [] : [paragraph('text', [bold(closed)])]),
    ...covers.flatMap(noteParagraphs),
    ...blockParagraphs(introduction),
    ...chapters.flatMap((chapter) => [heading(1, chapter.heading, chapter.anchor), ...contentsOf(chapter)]),
    heading(1, headings.colophon),
    ...document.colophon.map((line) => paragraph('bullet', [line])),
    ...commitOf(document),
  ];
}

function commitOf({ commit }: ReportDocument): readonly WordBlock[] {
  if (!commit) return [];
  const { label, id, note } = commit;
  return [paragraph('bullet', [`${label}: ${id}${note === null ? '' : `, ${note}`}`])];
}

function contentsOf(chapter: Chapter): readonly WordBlock[] {
  switch (chapter.kind) {
    case 'figures':
      return figuresOf(chapter.figures);
    case 'text':
      return blockParagraphs(chapter.blocks);
    case 'notes':
      return noteParagraphs(chapter.notes);
    case 'table':
      return tableOf(chapter.table);
    case 'pictures':
      return chapter.pictures.flatMap(told);
    case 'actions':
      return chapter.sections.flatMap(sectionBlocks);
  }
}

function figuresOf({ figures, statuses, total }: Glance): readonly WordBlock[] {
  const row = (label: string, count: number, whole = false) => ({
    below: false,
    cells: [label, String(count)].map((text) => [paragraph('text', [whole ? bold(text) : text])]),
  });
  return [
    ...figures.map(({ count, label, urgent: pressing }) =>
      paragraph('bullet', [pressing ? urgent(`${count} ${label}`) : `${count} ${label}`]),
    ),
    {
      kind: 'grid',
      share: 0.4,
      columns: [
        { heading: columns.status, width: 3 },
        { heading: columns.actions, width: 1 },
      ],
      rows: [
        ...statuses.map(({ symbol, label, count }) => row(`${symbol} ${label}`, count)),
        row(columns.allActions, total, true),
      ],
    },
  ];
}

function tableOf({ note, columns: headed, rows }: Table): readonly WordBlock[] {
  return [
    ...(note === null ? [] : [paragraph('text', [note])]),
    {
      kind: 'grid',
      share: 1,
      columns: headed,
      rows: rows.map((cells) => ({ below: false, cells: cells.map(blockParagraphs) })),
    },
  ];
}

/**
 * A picture in the words that are said of it. Word shows a drawing of lines only beside one of points, for which
 * there is no program here; what the picture shows stands in the tables too.
 */
function told(picture: Picture): readonly WordBlock[] {
  return draw(picture, { font: 'Arial', idPrefix: 'word' }).flatMap(({ title, description }) => [
    paragraph('label', [title]),
    paragraph('text', [description]),
  ]);
}
