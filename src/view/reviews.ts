import type { PlainDate } from '../plan/date.ts';
import type { Obligation, Review, ReviewDate } from '../plan/model.ts';
import { REVIEW_KINDS } from '../words/labels.ts';

export interface ReviewView {
  /** In words: "Corporate peer challenge". */
  readonly kind: string;
  readonly body?: string;
  readonly onSite?: string;
  readonly scope: readonly string[];
  readonly report?: string;
  /** The days that law and guidance count from or ask for, by their key in the file. */
  readonly dates: readonly {
    readonly event: ReviewDate;
    readonly words: string;
    readonly date?: PlainDate;
  }[];
}

/** What a plan itself says has to be done by a day, in its words. */
export interface ObligationView {
  readonly what: string;
  readonly due: string;
  readonly from?: string;
  readonly source?: string;
  readonly met: readonly string[];
}

export function reviewView({ path: _path, kind, dates, ...review }: Review): ReviewView {
  return {
    ...review,
    kind: REVIEW_KINDS[kind] ?? kind,
    dates: [...dates].map(([event, { words, date }]) => ({ event, words, ...(date && { date }) })),
  };
}

export function obligationView({ what, due, from, source, met }: Obligation): ObligationView {
  return {
    what,
    due: due.words,
    ...(from && { from: from.words }),
    ...(source !== undefined && { source }),
    met: met.map(({ words }) => words),
  };
}
