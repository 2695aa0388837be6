import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  ConcreteHyperlink,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PlainDate } from '../../plan/date.ts';
import { visible } from '../../words/printable.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { LOOK, PAGE } from './look.ts';
import type { Run, WordBlock, WordGrid, WordHeading, WordParagraph } from './page.ts';
import { placesIn } from './places.ts';
import { coreProperties } from './properties.ts';
import { repacked } from './repacked.ts';

/** What a Word file is made of. */
export interface WordJob {
  readonly title: string;
  readonly author: string;
  /** Written into it as the day it was made. */
  readonly madeOn: PlainDate;
  /** Of its text: `en-GB`. */
  readonly language: string;
  /** Stands on every page. */
  readonly notice: string | null;
  readonly blocks: readonly WordBlock[];
}

const { labels } = REPORT_WORDS;
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: LOOK.line };
const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** A Word file (Office Open XML) on landscape A4. The same job gives the same bytes. */
export async function wordFile(job: WordJob): Promise<Uint8Array> {
  const writer = new Writer(placesIn(job.blocks));
  const document = new Document({
    title: visible(job.title),
    styles: LOOK.styles(job.language),
    sections: [
      {
        properties: {
          page: { size: { ...PAGE.size, orientation: PageOrientation.LANDSCAPE }, margin: PAGE.margin },
        },
        headers: { default: new Header({ children: job.notice === null ? [] : [noticeOf(job.notice)] }) },
        footers: { default: new Footer({ children: [footerOf(job.title)] }) },
        children: job.blocks.map((block, at) => writer.block(block, job.blocks[at + 1]?.kind === 'grid')),
      },
    ],
  });
  for (const [address, id] of writer.links)
    document.Document.Relationships.addRelationship(id, HYPERLINK, address, 'External');
  const properties = { path: 'docProps/core.xml', data: coreProperties(job) };
  return repacked(await Packer.toBuffer(document, undefined, [properties]), job.madeOn);
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Writes blocks, and keeps what has to be numbered in a document: the links and the bookmarks. */
class Writer {
  /** The numbers of the web addresses. Those that the library gives of its own accord are drawn by lot. */
  readonly links = new Map<string, string>();
  #bookmarks = 0;
  readonly #places: ReadonlyMap<string, string>;

  constructor(places: ReadonlyMap<string, string>) {
    this.#places = places;
  }

  /** What stands above a table is kept on its page. */
  block(block: WordBlock, aboveGrid: boolean): Paragraph | Table {
    if (block.kind === 'grid') return this.grid(block);
    return block.kind === 'heading' ? this.heading(block) : this.paragraph(block, aboveGrid);
  }

  private heading({ level, text, anchor }: WordHeading): Paragraph {
    const heading = LEVELS[Math.min(level, LEVELS.length) - 1] ?? HeadingLevel.HEADING_1;
    return new Paragraph({ heading, keepNext: true, children: this.marked([textOf({ text })], anchor) });
  }

  private paragraph({ as, runs, anchor }: WordParagraph, keepNext = false): Paragraph {
    const children = this.marked(
      runs.map((run) => this.run(run)),
      anchor,
    );
    if (as === 'bullet') return new Paragraph({ bullet: { level: 0 }, keepNext, children });
    return new Paragraph({ style: LOOK.names[as], keepNext, children });
  }

  private run(run: Run): ParagraphChild {
    if (run.to === undefined) return textOf(run);
    if ('anchor' in run.to) {
      const place = this.#places.get(run.to.anchor);
      return place === undefined ? textOf(run) : new ConcreteHyperlink([textOf(run, true)], 'place', place);
    }
    const id = this.links.get(run.to.address) ?? `Web${this.links.size + 1}`;
    this.links.set(run.to.address, id);
    return new ConcreteHyperlink([textOf(run, true)], id);
  }

  /** The name of a place stands around its text; the first to use it has it. */
  private marked(children: readonly ParagraphChild[], anchor: string | null): ParagraphChild[] {
    const place = anchor === null ? undefined : this.#places.get(anchor);
    if (place === undefined) return [...children];
    this.#bookmarks += 1;
    const number = this.#bookmarks;
    return [new BookmarkStart(place, number), ...children, new BookmarkEnd(number)];
  }

  private grid({ columns, rows, share }: WordGrid): Table {
    const parts = columns.reduce((sum, { width }) => sum + width, 0);
    const widths = columns.map(({ width }) => Math.floor((PAGE.textWidth * share * width) / parts));
    const cell = (children: readonly Paragraph[], at: number, fill: string | undefined) =>
      new TableCell({
        // A cell must hold a paragraph.
        children: children.length > 0 ? [...children] : [new Paragraph({})],
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.TOP,
        margins: PAGE.cell,
        ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
      });
    const headed = columns.map(({ heading }, at) =>
      cell(
        [new Paragraph({ style: LOOK.names.head, keepNext: true, children: [textOf({ text: heading })] })],
        at,
        LOOK.head,
      ),
    );
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: EDGE,
        bottom: EDGE,
        left: EDGE,
        right: EDGE,
        insideHorizontal: EDGE,
        insideVertical: EDGE,
      },
      rows: [
        new TableRow({ children: headed, tableHeader: true, cantSplit: true }),
        ...rows.map(
          ({ cells, below }) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((paragraphs, at) =>
                cell(
                  paragraphs.map((each) => this.paragraph(each)),
                  at,
                  below ? LOOK.below : undefined,
                ),
              ),
            }),
        ),
      ],
    });
  }
}

function textOf({ text, bold, italic, urgent }: Run, link = false): TextRun {
  return new TextRun({
    children: pieces(text),
    ...(bold && { bold }),
    ...(italic && { italics: true }),
    ...(urgent && { color: LOOK.urgent }),
    ...(link && { color: LOOK.link, underline: {} }),
  });
}

/** The library fills in numbers where it finds `{a name}` in a finished file: parted, no text looks like that. */
const pieces = (text: string) => visible(text).split(/(?<=\{)/);

const noticeOf = (notice: string) =>
  new Paragraph({
    style: LOOK.names.notice,
    alignment: AlignmentType.CENTER,
    children: [textOf({ text: notice })],
  });

function footerOf(title: string): Paragraph {
  const pages = [`${labels.page} `, PageNumber.CURRENT, ` ${labels.pageOf} `, PageNumber.TOTAL_PAGES];
  return new Paragraph({
    style: LOOK.names.footer,
    tabStops: [{ type: 'right', position: PAGE.textWidth }],
    children: [textOf({ text: title }), new TextRun({ children: ['\t', ...pages] })],
  });
}
