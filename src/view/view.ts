import type { PlainDate } from '../plan/date.ts';
import type { DeadlineKind } from '../plan/deadline/deadline.ts';
import type { NumberingOrigin, PersonKind } from '../plan/model.ts';
import type { Rag, Status } from '../plan/status.ts';
import type { BurnUpView } from './burn-up.ts';
import type { Counts } from './counts.ts';
import type { DayView } from './days.ts';
import type { RagRuleView, RatingView } from './rating.ts';
import type { ObligationView, ReviewView } from './reviews.ts';

export type { BurnUpPoint, BurnUpView } from './burn-up.ts';
export type { Counts } from './counts.ts';
export type { DayView } from './days.ts';
export type { RagRuleView, RatingView } from './rating.ts';
export type { ObligationView, ReviewView } from './reviews.ts';

/**
 * The figures every output shows, worked out once: the Markdown, the PDF, the terminal table, the
 * issues and `report --to json` are all made of this and of nothing else, so they cannot disagree.
 * Plain data: it survives JSON unchanged. Dates are ISO text (`2022-05-31`).
 */
export interface View {
  readonly version: 1;
  /** The day the figures are for. */
  readonly asOf: PlainDate;
  readonly tool: { readonly name: 'civicplan'; readonly version: string };
  /** The commit the plans were read from; absent outside git. `modified`: the files differ from it. */
  readonly commit?: { readonly id: string; readonly modified: boolean };
  /** True when internal actions are included: then every page must say so. */
  readonly internal: boolean;
  /** How ratings are worked out: a report that shows any says so. */
  readonly ragRule: RagRuleView;
  readonly totals: Counts;
  readonly plans: readonly PlanView[];
}

export interface PlanView {
  readonly id: string;
  /** Path of the file, relative, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly council: string;
  readonly members: readonly string[];
  readonly introduction: readonly TextBlock[];
  readonly source?: string;
  readonly reviews: readonly ReviewView[];
  readonly agreed?: {
    readonly date?: string;
    readonly day?: PlainDate;
    readonly body?: string;
    readonly minute?: string;
  };
  readonly monitoring: readonly {
    readonly body: string;
    readonly every?: string;
    readonly through?: string;
  }[];
  /** The covers of reports already given. */
  readonly reported: readonly {
    readonly to: string;
    readonly date: string;
    readonly from: readonly string[];
    readonly title?: string;
  }[];
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
  readonly people: readonly PersonView[];
  /** The council's own status words, in its order. */
  readonly statuses: readonly { readonly label: string; readonly status: Status; readonly rag?: Rag }[];
  readonly numbering: { readonly recommendations: NumberingOrigin; readonly actions: NumberingOrigin };
  readonly closed?: { readonly date: string; readonly reason: string };
  readonly counts: Counts;
  /** Promised against done over time; absent where the plan has no actions. */
  readonly burnUp?: BurnUpView;
  readonly recommendations: readonly RecommendationView[];
  /** Actions that answer no recommendation. */
  readonly otherActions: readonly ActionView[];
  readonly obligations: readonly ObligationView[];
  readonly waivers: readonly WaiverView[];
}

/** A paragraph, or a list, of plain text. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface PersonView {
  readonly key: string;
  /** In full: "Cllr A Jones, Cabinet Member for Finance". */
  readonly full: string;
  readonly name?: string;
  readonly post?: string;
  readonly kind: PersonKind;
  readonly github?: string;
}

export interface RecommendationView {
  readonly ref: string;
  readonly partOf?: string;
  readonly text: string;
  readonly theme?: string;
  readonly context?: string;
  readonly response?: 'accepted' | 'partly' | 'rejected';
  readonly reason?: string;
  readonly programme?: string;
  readonly externalSupport: readonly { readonly from?: string; readonly what: string }[];
  readonly updates: readonly UpdateView[];
  readonly actions: readonly ActionView[];
  /** Actions that stand elsewhere and answer this recommendation too. */
  readonly alsoAnsweredBy: readonly string[];
}

export interface UpdateView {
  /** In words: "7 February 2014". */
  readonly date: string;
  /** The day itself, where the words name one: of a month or a year its last. */
  readonly day?: PlainDate;
  readonly note: readonly TextBlock[];
  readonly by?: string;
}

export interface LeadsView {
  /** What a report prints: the document's words, or the people in full. "No lead given" is not printed here: then `leads` is absent. */
  readonly text: string;
  readonly who: readonly PersonView[];
  readonly supporting: readonly PersonView[];
  /** The first officer named; else the first person named. Absent when only groups are. */
  readonly accountable?: string;
}

export interface DueView {
  /** The council's words. */
  readonly words: string;
  /** What they mean: "By 31 May 2022". */
  readonly meaning: string;
  readonly kind: DeadlineKind;
  readonly first?: PlainDate;
  readonly last?: PlainDate;
}

export interface StatusView {
  /** Absent when no status is given. */
  readonly status?: Status;
  /** What a report prints: the council's own word, or ours: "In progress", "No status given". */
  readonly label: string;
  /** A sign that goes with the label so that colour never carries the meaning alone. */
  readonly symbol: string;
  readonly rag?: Rag;
  /** How the rating came about; there whenever `rag` is. */
  readonly rating?: RatingView;
}

/** Whether it is late on the day, and how late. */
export interface LatenessView {
  readonly late: boolean;
  readonly dueSoon: boolean;
  /** The last day on which it was not late; the next such day when it is not late yet. */
  readonly lastDay?: PlainDate;
  /** Days since then; absent when it is not late. */
  readonly daysLate?: number;
  /** Why, in words, when late: "32 days late: part 1a was due by 31 May 2022". Never changes with anything but the day. */
  readonly explanation?: string;
  /** The milestone or rule that makes it late, in words that do not change from day to day: "Part 1a was due by 31 May 2022". */
  readonly cause?: string;
}

export interface ActionView {
  readonly id: string;
  /** `<plan>/<action>`: the name by which other programs know it. */
  readonly key: string;
  /** Line of the action in its file, from 1. */
  readonly line: number;
  readonly title: string;
  readonly details: readonly TextBlock[];
  readonly programme?: string;
  readonly recommendation?: string;
  readonly alsoAnswers: readonly string[];
  readonly leads?: LeadsView;
  /** True when neither it nor all of its milestones have a lead. */
  readonly lacksLead: boolean;
  readonly due?: DueView;
  /** True when neither it nor all of its milestones have a deadline. */
  readonly lacksDeadline: boolean;
  readonly baseline?: string;
  /** The last day of the date that was agreed first, where it is known that the date has moved. */
  readonly baselineDay?: PlainDate;
  readonly review?: string;
  readonly reviewDay?: PlainDate;
  /** What of its own is still to come, or is late; not what its milestones have to keep. */
  readonly days: readonly DayView[];
  readonly status: StatusView;
  readonly ragReason?: string;
  readonly lateness: LatenessView;
  readonly milestones: readonly MilestoneView[];
  readonly measures: readonly {
    readonly measure: string;
    readonly baseline?: string;
    readonly target?: string;
    readonly actual?: string;
  }[];
  readonly updates: readonly UpdateView[];
  readonly dateChanges: readonly {
    readonly date: string;
    readonly day?: PlainDate;
    readonly from: string;
    readonly to: string;
    readonly reason?: string;
    readonly body?: string;
    readonly minute?: string;
  }[];
  readonly completed?: CompletedView;
  readonly verified?: { readonly date: string; readonly by?: string };
  readonly stopped?: {
    readonly date?: string;
    readonly day?: PlainDate;
    readonly reason: string;
    readonly body?: string;
    readonly carriedTo?: string;
  };
  readonly met: readonly string[];
  readonly dependsOn: readonly string[];
  readonly internal: boolean;
  readonly extra: readonly { readonly column: string; readonly text: string }[];
}

export interface MilestoneView {
  readonly id?: string;
  readonly title: string;
  readonly details: readonly TextBlock[];
  readonly leads?: LeadsView;
  readonly due?: DueView;
  /** As for an action. */
  readonly baselineDay?: PlainDate;
  /** What is still to come, or is late. */
  readonly days: readonly DayView[];
  readonly status: StatusView;
  readonly lateness: LatenessView;
  readonly completed?: CompletedView;
}

/** When it was done, in words and as a day where the words mean one. */
export interface CompletedView {
  readonly date?: string;
  readonly day?: PlainDate;
  readonly evidence: readonly string[];
}

export interface WaiverView {
  readonly rule: string;
  readonly action?: string;
  readonly recommendation?: string;
  readonly until: string;
  readonly reason: string;
}
