import { type PageSettings, USUAL_PAGES } from '../../source/config-pages.ts';
import type { Row } from '../document/document.ts';
import { type PrintSettings, USUAL_PRINT } from '../print.ts';

/** What goes with a report besides: what a web page shows, and how the council has its papers printed. */
export interface Around {
  readonly settings: PageSettings;
  /** Where the files of plans are on the web; nothing where that is not known. */
  readonly online: Online | undefined;
  /** The same report in other formats. */
  readonly downloads: readonly Download[];
  /** The site that the page is part of; `null` for a page by itself. */
  readonly site: InSite | null;
  readonly print: PrintSettings;
}

/** Both with a slash at the end: the name of a file goes behind. */
export interface Online {
  /** Shows files as they were when the report was made. */
  readonly files: string;
  /** Lets a reader change a file, and suggests the change to its keepers. */
  readonly changes: string;
}

export interface Download {
  /** The ending of its name, which tells the format. */
  readonly extension: string;
  /** Relative to the page. */
  readonly address: string;
  readonly bytes: number;
}

/** How a page of a site leads to the others. All addresses are relative to the page. */
export interface InSite {
  readonly navigation: readonly Step[];
  /** The way from the front page; the page itself is not in it. */
  readonly trail: readonly Step[];
  /** The feed of changes, if there is one. */
  readonly feed: string | null;
  readonly accessibility: string;
  /** Where an action that is only listed is told in full. */
  readonly addressOf: (row: Row) => string | null;
}

export interface Step {
  readonly text: string;
  readonly address: string;
  readonly current: boolean;
}

/** A page by itself, of a council that has configured nothing. */
export const ALONE: Around = {
  settings: USUAL_PAGES,
  online: undefined,
  downloads: [],
  site: null,
  print: USUAL_PRINT,
};
