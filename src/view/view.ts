import type { RuleSet } from '../check/rule-set.ts';
import type { PlainDate } from '../plan/date.ts';
import type { NumberingOrigin, PersonKind } from '../plan/model.ts';
import type { Rag, Status } from '../plan/status.ts';
import type { ActionView } from './action-view.ts';
import type { BurnUpView } from './burn-up.ts';
import type { Counts } from './counts.ts';
import type { Movement } from './movement.ts';
import type { RagRuleView } from './rating.ts';
import type { UpdateView } from './records.ts';
import type { ObligationView, ReviewView } from './reviews.ts';
import type { SetDayView } from './set-days.ts';
import type { HistoryView } from './slippage.ts';

export type {
  ActionView,
  DueView,
  LatenessView,
  LeadsView,
  MilestoneView,
  StatusView,
} from './action-view.ts';
export type { BurnUpPoint, BurnUpView } from './burn-up.ts';
export type { Counts } from './counts.ts';
export type { DayView } from './days.ts';
export type { Movement } from './movement.ts';
export type { RagRuleView } from './rating.ts';
export type { DateChangeView, UpdateView } from './records.ts';
export type { ObligationView, ReviewView } from './reviews.ts';
export type { SetDayView } from './set-days.ts';

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
  /** By which rules the check looks at these plans; absent where nobody says. */
  readonly rules?: RuleSet;
  /** The commit the plans were read from; absent outside git. `modified`: the files differ from it. */
  readonly commit?: { readonly id: string; readonly modified: boolean };
  /** The day on which issues were last brought in line with the plans, where it was asked to tell. */
  readonly lastSync?: PlainDate;
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
  /** The last day of the period in which the plan is looked at next; absent where it names no period. */
  readonly nextLook?: { readonly body: string; readonly day: PlainDate };
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
  /** What the history of its repository tells, in a report that asks it. */
  readonly history?: HistoryView;
  readonly recommendations: readonly RecommendationView[];
  /** Actions that answer no recommendation. */
  readonly otherActions: readonly ActionView[];
  readonly obligations: readonly ObligationView[];
  readonly setDays: readonly SetDayView[];
  readonly waivers: readonly WaiverView[];
  /** What has moved since a day, in a report that tells it. */
  readonly movement?: Movement;
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

export interface WaiverView {
  readonly rule: string;
  readonly action?: string;
  readonly recommendation?: string;
  readonly until: string;
  readonly reason: string;
}
