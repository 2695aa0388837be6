import { addDays } from '../../date.ts';
import { either, made, many, mark, maybe, type Reader, says, sequence } from '../reading/reader.ts';
import { dayReader, daysOfOneMonth, weekReader } from './day.ts';
import { monthReader } from './month.ts';
import type { Phrase } from './phrase.ts';
import { longPeriodReader } from './year.ts';

/** Any one piece of the calendar. Days come first: `1 May 2022` begins like other things. */
export const phraseReader: Reader<Phrase> = made(
  sequence(maybe(says('the')), either(weekReader, dayReader, monthReader, longPeriodReader)),
  ([, phrase]) => phrase,
);

/** One piece of the calendar or several, in the order in which they are written. */
export interface Joined {
  readonly phrases: readonly Phrase[];
  /** True for a stretch of time from the first to the last, false for a list of dates. */
  readonly isRange: boolean;
}

const range = says('to', '-', 'until', 'till', 'through to', 'up to');
const list = either(says('and', '&', ', and', '+'), mark(',', ';'));
const slash = says('/', 'or');

const rangeOfDays = daysOfOneMonth(either(range, slash), 2);

/** A phrase that is not one of a list of days: the list takes all of them. */
const one: Reader<Joined> = either<Joined>(
  made(rangeOfDays, (phrases) => ({ phrases, isRange: true })),
  made(daysOfOneMonth(list), (phrases) => ({ phrases, isRange: false })),
  made(phraseReader, (phrase) => ({ phrases: [phrase], isRange: false })),
);

/** `June to September 2022`. */
const fromOneToOther: Reader<Joined> = made(sequence(one, range, one), ([first, , last]) =>
  mayRange(first, last) ? { phrases: [...first.phrases, ...last.phrases], isRange: true } : undefined,
);

/** `July / August 2022`: what stands between two dates that touch, or share a year. */
const oneOrOther: Reader<Joined> = made(sequence(one, slash, one), ([first, , last]) =>
  maySlash(first, last) ? { phrases: [...first.phrases, ...last.phrases], isRange: true } : undefined,
);

/** `October 2022, February 2023 and June 2023`. Without any year, "Feb & Oct" are months of each year: no date. */
const oneAndOthers: Reader<Joined> = made(sequence(one, many(sequence(list, one), 1)), ([first, more]) => {
  const phrases = [first, ...more.map(([, next]) => next)].flatMap((joined) => joined.phrases);
  return phrases.some((phrase) => phrase.year !== undefined) ? { phrases, isRange: false } : undefined;
});

/** A date, a range or a list of dates. Two ranges in one cell are nothing that can be read. */
export const joinedReader: Reader<Joined> = either(fromOneToOther, oneOrOther, oneAndOthers, one);

/** Exactly two, from one to the other, after `from` or `between`. */
export const rangeReader: Reader<readonly Phrase[]> = made(
  sequence(one, either(range, says('and', '&')), one),
  ([first, , last]) => (mayRange(first, last) ? [...first.phrases, ...last.phrases] : undefined),
);

/** "2022 to 2025" is four calendar years to one council, three financial years to the next. */
function mayRange(first: Joined, last: Joined): boolean {
  return !(endsWithBareYear(first) && endsWithBareYear(last));
}

function maySlash(first: Joined, last: Joined): boolean {
  const [before, after] = [first.phrases.at(-1), last.phrases[0]];
  if (!before || !after || endsWithBareYear(first) || endsWithBareYear(last)) return false;
  return after.year !== undefined || isFollowedBy(before, after);
}

function endsWithBareYear({ phrases }: Joined): boolean {
  return /^\d{4}$/.test(phrases.at(-1)?.words ?? '');
}

/** `Oct/Nov` is one stretch of time; `Feb/Oct` without a year may be two days of each year. */
function isFollowedBy(before: Phrase, after: Phrase): boolean {
  const first = before.inYear(ANY_YEAR);
  const next = first && addDays(first.last, 1);
  return [ANY_YEAR, ANY_YEAR + 1].some((year) => next !== undefined && after.inYear(year)?.first === next);
}

const ANY_YEAR = 2001;
