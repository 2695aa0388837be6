import type { DeadlineContext } from '../plan/deadline/index.ts';
import type { Path } from '../plan/place.ts';
import { type Obligation, REVIEW_DATES, type Review } from '../plan/review.ts';
import { buildDue, defined, wordedDate } from './build-parts.ts';
import type * as File from './generated/plan-file.ts';

export function buildReview(review: File.Review, path: Path, reading: DeadlineContext): Review {
  return {
    path,
    kind: review.kind,
    ...defined({ body: review.body, onSite: review['on-site'], report: review.report }),
    scope: review.scope ?? [],
    dates: new Map(
      REVIEW_DATES.flatMap((key) => {
        const words = review[key];
        return words === undefined ? [] : [[key, wordedDate(words, [...path, key], reading)]];
      }),
    ),
  };
}

/** What relative and repeating words count from is the obligation's own day, else that of the agreement. */
export function buildObligation(entry: File.Obligation, path: Path, reading: DeadlineContext): Obligation {
  const from = entry.from === undefined ? undefined : wordedDate(entry.from, [...path, 'from'], reading);
  return {
    path,
    what: entry.what,
    due: buildDue(entry.due, [...path, 'due'], from ? { ...reading, agreed: from.date } : reading),
    ...defined({ from, source: entry.source }),
    met: (entry.met ?? []).map((day, index) => wordedDate(day, [...path, 'met', index], reading)),
  };
}
