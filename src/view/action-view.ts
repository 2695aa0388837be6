import type { PlainDate } from '../plan/date.ts';
import type { DeadlineKind } from '../plan/deadline/deadline.ts';
import type { Rag, Status } from '../plan/status.ts';
import type { DayView } from './days.ts';
import type { RatingView } from './rating.ts';
import type { CompletedView, DateChangeView, UpdateView } from './records.ts';
import type { PersonView, TextBlock } from './view.ts';

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
  readonly dateChanges: readonly DateChangeView[];
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
  /** True when it is in progress and nothing was told of it for longer than the time between two looks at the plan. */
  readonly unreported: boolean;
  /** Ids that it had before; absent when there are none. */
  readonly previously?: readonly string[];
  /** Present when no issue is to be opened about it. */
  readonly sync?: false;
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
  readonly dateChanges: readonly DateChangeView[];
  readonly completed?: CompletedView;
}
