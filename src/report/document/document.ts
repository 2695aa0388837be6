import type { PlainDate } from '../../plan/date.ts';
import type { Status } from '../../plan/status.ts';
import type { Counts } from '../../view/view.ts';
import type { BurnUpPicture } from './burn-up.ts';
import type { SlippagePicture } from './slippage.ts';
import type { StatusBarsPicture } from './status-bars.ts';
import type { TimelinePicture } from './timeline.ts';

/**
 * A report as its council would table it: what is said, in which order, in which words. Every output that
 * people read is laid out from this, so they all say the same. All text is plain; each output makes its
 * own mark-up of it. `null` means that there is nothing to say, and nothing is then shown.
 */
export interface ReportDocument {
  /** The name of its file, without the ending: the id of the plan, where it is about one. */
  readonly name: string;
  readonly language: { readonly lang: 'en'; readonly region: 'GB' };
  readonly title: string;
  readonly council: string;
  /** "A partnership of East Council, West Council and South Council" */
  readonly members: string | null;
  /** The day the figures are for, and the same in words: "As at 1 July 2022". */
  readonly asOf: { readonly date: PlainDate; readonly text: string };
  /** Stands on every page of a report that includes internal actions. */
  readonly notice: string | null;
  /** That the plan is over, when and why. */
  readonly closed: string | null;
  /** The covers of reports already given. */
  readonly covers: readonly (readonly Note[])[];
  readonly introduction: readonly Block[];
  /** "8 recommendations and 13 actions" */
  readonly summary: string;
  /** What is told, in order: each kind of report has its own. */
  readonly chapters: readonly Chapter[];
  /** How the figures came about. */
  readonly colophon: readonly string[];
  /** The commit that the plan was read from: "Commit", its short id, and what else is to be said of it. */
  readonly commit: { readonly label: string; readonly id: string; readonly note: string | null } | null;
}

/** A part of a report with a heading of its own. What it holds, its `kind` tells; each has its own layout. */
export type Chapter = {
  readonly heading: string;
  /** Where links to it lead: one word, no two chapters of a report have the same. */
  readonly anchor: string;
} & (
  | { readonly kind: 'figures'; readonly figures: Glance }
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'notes'; readonly notes: readonly Note[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'pictures'; readonly pictures: readonly Picture[] }
  | { readonly kind: 'actions'; readonly sections: readonly Section[] }
);

/** What a picture shows, as data: an output draws it in its own type, or tells it in words. */
export type Picture = TimelinePicture | StatusBarsPicture | BurnUpPicture | SlippagePicture;

/** A paragraph, a list, a web address that may be followed (`address`) or a pointer to an action. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string | null }
  | { readonly kind: 'reference'; readonly text: string; readonly anchor: string };

/** Something said under a label: "Context", "Help offered", "Evidence". */
export interface Note {
  readonly label: string;
  /** One line without a lead: it may stand on the line of the label. */
  readonly brief: boolean;
  /** Every entry is one line: they may be the items of a list. */
  readonly listed: boolean;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Stands before the text: a date, a name. */
  readonly lead: string | null;
  readonly blocks: readonly Block[];
}

/** Figures that add up. */
export interface Glance {
  /** What asks for attention. */
  readonly figures: readonly { readonly count: number; readonly label: string; readonly urgent: boolean }[];
  /** Actions by status, each status that occurs; `total` is their sum. */
  readonly statuses: readonly StatusCount[];
  readonly total: number;
}

export type CountedStatus = keyof Counts['byStatus'];

/** A status that occurs: how often, in a sign and in words. */
export interface StatusCount {
  readonly status: CountedStatus;
  readonly count: number;
  readonly symbol: string;
  readonly label: string;
}

/** A table with one heading for each column. */
export interface Table {
  readonly note: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

export interface Column {
  readonly heading: string;
  /** How much room it takes beside the others, in parts. */
  readonly width: number;
}

/** A recommendation, or a part of one, with its actions; or the actions that answer none. */
export interface Section {
  /** 3 for a recommendation, 4 for a part of it, and so on: never skipped. */
  readonly level: number;
  /** Where links to it lead. */
  readonly anchor: string | null;
  readonly heading: string;
  /** The recommendation in full; `null` where the heading has said it all. */
  readonly text: string | null;
  /** Parts of which there is nothing to say but their text. */
  readonly points: readonly { readonly anchor: string | null; readonly text: string }[];
  readonly notes: readonly Note[];
  /** Whether the rows have numbers to print. */
  readonly numbered: boolean;
  /** False where the notes name one lead for all the actions: the rows then need not repeat it. */
  readonly leadInRows: boolean;
  readonly rows: readonly Row[];
}

/** Who leads: a line for each person, or the document's words. */
export interface Lead {
  readonly lines: readonly string[];
  /** False where the line says that nobody is named. */
  readonly given: boolean;
  /** Those who support, unless the lines name them. */
  readonly supporting: string | null;
}

/** An action, or a milestone of the action above it: a row in the table of its section. */
export interface Row {
  readonly kind: 'action' | 'milestone';
  /** Where links to it lead; `null` for a milestone. */
  readonly anchor: string | null;
  /** `null` where the document prints no numbers. */
  readonly number: string | null;
  /** "Part", for a milestone that no number tells from an action. */
  readonly part: string | null;
  readonly title: string;
  /** "Internal", where it is. */
  readonly mark: string | null;
  readonly details: readonly Block[];
  readonly notes: readonly Note[];
  readonly lead: Lead;
  /** The council's words; what they mean; what else there is to say of the date. */
  readonly due: {
    readonly text: string;
    readonly given: boolean;
    readonly meaning: string | null;
    readonly more: readonly string[];
  };
  readonly status: {
    readonly symbol: string;
    readonly label: string;
    /** "▲ Rated amber", with how it came about where it is not the one by the rule. */
    readonly rating: string | null;
    readonly colour: 'red' | 'amber' | 'green' | 'blue' | null;
  };
  /** "32 days late: due by 31 May 2022" */
  readonly late: string | null;
  readonly soon: string | null;
  /** What programs find and sort it by; no output prints it. */
  readonly facts: RowFacts;
}

export interface RowFacts {
  /** The id of its plan. */
  readonly plan: string;
  /** The line in the file of the plan; `null` for a milestone. */
  readonly line: number | null;
  readonly status: Status | 'not-given';
  /** Those who lead it, in full. */
  readonly leads: readonly string[];
  /** The last day on which it is not late. */
  readonly lastDay: PlainDate | null;
}
