import type { IssueChange, IssueDraft, IssueLabel, TrackedIssue } from './tracker.ts';

/** One thing to do to the issues. What is printed and what is carried out is the same list. */
export type Operation = CreateOperation | ChangeOperation;

export interface CreateOperation {
  readonly op: 'create';
  /** `<plan>/<action>`. */
  readonly action: string;
  readonly title: string;
  readonly draft: IssueDraft;
  /** The labels of the draft, as they are made where the repository lacks them. */
  readonly labels: readonly IssueLabel[];
}

export interface ChangeOperation {
  readonly op: 'update' | 'close' | 'reopen';
  readonly action: string;
  /** The title it will have. */
  readonly title: string;
  readonly why: ChangeReason;
  /** The issue as it was when this was decided; if it is another by then, nothing is written. */
  readonly seen: TrackedIssue;
  readonly change: IssueChange;
}

export type ChangeReason =
  /** The plan says something new. */
  | 'plan-changed'
  /** It is overdue from another day on than last time. */
  | 'new-date'
  /** It has another date than last time, and is due soon. */
  | 'new-date-soon'
  /** A person reopened what we closed: noted, so that it is left to them from now on. */
  | 'reopened-by-person'
  | 'not-overdue'
  /** The dashboard, of an earlier day. */
  | 'new-day'
  /** It was due soon, and is overdue now. */
  | 'now-overdue'
  /** Another issue has the same key, and is the one that is kept. */
  | 'duplicate'
  /** It needs its issue again. */
  | 'overdue'
  | 'due-soon';

/** An issue that is not as the plan would have it, and stays so on purpose. */
export interface LeftAlone {
  readonly action: string;
  readonly issue: number;
  readonly reason: LeftReason;
}

export type LeftReason =
  | 'closed-by-person'
  | 'held'
  | 'retitled'
  | 'edited'
  /** Its marker was taken out; label and title still say what it was. */
  | 'released'
  | 'damaged-marker'
  | 'dashboard-closed'
  | 'dashboard-locked'
  /** A person has locked it. */
  | 'locked'
  /** A person opened it again, though another issue carries the same key and is kept up to date. */
  | 'second-issue'
  /** It is about a plan that is not among all the plans there are. */
  | 'plan-gone'
  /** It carries our marker, and was opened by someone without a role in the repository. */
  | 'not-trusted';

/** The order in which they are carried out: what mends comes before what is new. */
export const OPERATION_ORDER = [
  'update',
  'close',
  'reopen',
  'create',
] as const satisfies readonly Operation['op'][];
