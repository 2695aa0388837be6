import type { Counts, View } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { chapter } from '../document/chapter.ts';
import { imprintOf } from '../document/colophon.ts';
import type { Block, Chapter, ReportDocument, Row } from '../document/document.ts';
import { glanceAt } from '../document/glance.ts';

/** A page of a site: a report like any other, and how it stands among the others. */
export interface SitePage {
  /** Of the file, from the top of the site. */
  readonly file: string;
  readonly document: ReportDocument;
  /** Files of the pages above it, the front page first. */
  readonly above: readonly string[];
  /** Where listed actions are told in full, from the top of the site. */
  readonly addresses: ReadonlyMap<Row, string>;
}

/** What a page of a site says, around what it is about. */
export function siteDocument(
  view: View,
  council: string,
  said: {
    readonly title: string;
    readonly summary: string;
    readonly introduction?: readonly Block[];
    readonly chapters: readonly Chapter[];
  },
): ReportDocument {
  return {
    ...imprintOf(view),
    name: 'site',
    council,
    members: null,
    closed: null,
    covers: [],
    introduction: [],
    ...said,
  };
}

/** The figures of some actions; nothing where there are none. */
export function figuresOf(counts: Counts): readonly Chapter[] {
  const figures = glanceAt(counts);
  return figures ? [chapter('glance', REPORT_WORDS.headings.glance, { kind: 'figures', figures })] : [];
}

/** A link to another page of the site, as a block; `from` is the page on which it stands. */
export function linkFrom(from: string, file: string, text: string): Block {
  return { kind: 'link', text, address: relativeTo(from, file) };
}

/** The way from a page of the site to a file of it. Pages are at the top, or one folder below. */
export function relativeTo(from: string, file: string): string {
  return from.includes('/') ? `../${file}` : file;
}
