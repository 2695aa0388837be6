import type { Path } from './place.ts';
import type { Due, WordedDate } from './worded.ts';

/** The days of a review that law and guidance count from, and those on which what they ask for was done. */
export const REVIEW_DATES = [
  'on-site',
  'received',
  'next-election',
  'report-published',
  'plan-published',
  'draft-sent',
  'progress-review',
  'progress-report',
  'meeting',
  'response',
  'next-review',
] as const;

export type ReviewDate = (typeof REVIEW_DATES)[number];

export interface Review {
  readonly path: Path;
  readonly kind: string;
  readonly body?: string;
  readonly onSite?: string;
  readonly scope: readonly string[];
  readonly report?: string;
  /** Those that are given, in the order above. Of the time on site the last day counts. */
  readonly dates: ReadonlyMap<ReviewDate, WordedDate>;
}

/** Something that has to be done by a day, or again and again, though no recommendation asks for it. */
export interface Obligation {
  readonly path: Path;
  readonly what: string;
  readonly due: Due;
  /** What relative and repeating words count from; else the day the plan was agreed. */
  readonly from?: WordedDate;
  /** Who asks for it. */
  readonly source?: string;
  /** The days on which it was done. */
  readonly met: readonly WordedDate[];
}
