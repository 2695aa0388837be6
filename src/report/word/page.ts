/** What stands in a Word file, in plain data: laid out here, written by the one file that knows the library. */
export type WordBlock = WordHeading | WordParagraph | WordGrid;

export interface WordHeading {
  readonly kind: 'heading';
  /** 1 for a chapter; the title of the document is no heading of it. */
  readonly level: number;
  readonly text: string;
  /** Where links to it lead. */
  readonly anchor: string | null;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly as: 'text' | 'title' | 'subtitle' | 'label' | 'bullet';
  readonly runs: readonly Run[];
  readonly anchor: string | null;
}

/** A table, with a row of headings that is repeated on every page and rows that are not torn apart. */
export interface WordGrid {
  readonly kind: 'grid';
  /** Of the width of the page: 1 for all of it. */
  readonly share: number;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly cells: readonly (readonly WordParagraph[])[];
  /** It belongs to the row above it. */
  readonly below: boolean;
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly urgent?: boolean;
  /** A web address, or a place in the document. */
  readonly to?: { readonly address: string } | { readonly anchor: string };
}

/** A paragraph of a kind; texts are runs without any mark. */
export function paragraph(
  as: WordParagraph['as'],
  runs: readonly (Run | string)[],
  anchor: string | null = null,
): WordParagraph {
  const all = runs.map((run) => (typeof run === 'string' ? { text: run } : run));
  return { kind: 'paragraph', as, runs: all, anchor };
}

export const heading = (level: number, text: string, anchor: string | null = null): WordHeading => ({
  kind: 'heading',
  level,
  text,
  anchor,
});

export const bold = (text: string): Run => ({ text, bold: true });
export const italic = (text: string): Run => ({ text, italic: true });
export const urgent = (text: string): Run => ({ text, bold: true, urgent: true });
