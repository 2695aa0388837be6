import { daysBetween, type PlainDate, partsOf } from '../../date.ts';
import type { DeadlineProblem } from '../deadline.ts';
import { hasItsWeekday, nearest, type Period, type Phrase } from './phrase.ts';

/** What phrases come to: days, or why there are none. */
type Resolved = { readonly yearMissing: boolean } & (
  | { readonly period: Period }
  | { readonly problem: DeadlineProblem }
);

/** Whether words without a year look ahead from the day the plan was agreed, or back ("completed in September"). */
export type Looking = 'ahead' | 'back';

// Any leap year: what it does not have, no year has.
const LEAP_YEAR = 2000;

/**
 * The days from the first phrase to the last. A year that one of them leaves out is the one its neighbour
 * gives ("Dec/January 2005"); where no phrase says a year, the plan's agreed date gives it: ahead, the
 * first such period whose last day has not gone by; back, the last one that had begun.
 *
 * Nothing when the days run backwards ("September 2022 to June 2022"): one of them is a slip.
 */
export function resolve(
  phrases: readonly Phrase[],
  agreed: PlainDate | undefined,
  looking: Looking,
): Resolved | undefined {
  const yearMissing = phrases.every((phrase) => phrase.year === undefined);
  const never = phrases.find((phrase) => !phrase.inYear(phrase.year ?? LEAP_YEAR));
  if (never) return { yearMissing, problem: { kind: 'impossible-date', words: never.words } };
  if (yearMissing && !agreed) return { yearMissing, problem: { kind: 'needs-agreed-date' } };

  const periods = withYears(phrases, agreed, looking);
  const first = periods?.[0];
  const last = periods?.at(-1);
  if (!periods || !first || !last || !isInOrder(periods)) return undefined;
  const wrongDay = phrases.find((phrase, index) => !hasItsWeekday(phrase, periods[index] ?? first));
  if (wrongDay) return { yearMissing, problem: { kind: 'impossible-date', words: wrongDay.words } };
  return { yearMissing, period: { first: first.first, last: last.last } };
}

function withYears(
  phrases: readonly Phrase[],
  agreed: PlainDate | undefined,
  looking: Looking,
): Period[] | undefined {
  const dated = phrases.findLastIndex((phrase) => phrase.year !== undefined);
  const at = dated < 0 ? phrases.length - 1 : dated;
  const anchor = anchorPeriod(phrases[at], agreed, looking);
  if (!anchor) return undefined;

  const periods = [anchor];
  for (const phrase of phrases.slice(0, at).reverse()) {
    const period = ownPeriod(phrase) ?? beside(periods[0] ?? anchor, phrase, 'backwards');
    if (!period) return undefined;
    periods.unshift(period);
  }
  for (const phrase of phrases.slice(at + 1)) {
    const period = beside(periods.at(-1) ?? anchor, phrase, 'forwards');
    if (!period) return undefined;
    periods.push(period);
  }
  return periods;
}

/**
 * First to last day of "mid 2022", May to August: the longest piece of the calendar that is not a year. What a
 * council of its own makes longer is not taken for the neighbour of anything: then the words are asked about.
 */
const THIRD_OF_A_YEAR = 122;

/**
 * The nearest period before or after a neighbour. Not the same one again, and not the same month of another
 * year: in "30 June to 1 June 2022" a slip is likelier than eleven months. Nor beside a whole year, which
 * may be its own: "2022, September".
 */
function beside(neighbour: Period, phrase: Phrase, way: 'backwards' | 'forwards'): Period | undefined {
  const found =
    way === 'backwards'
      ? nearest(phrase, neighbour.first, way, (one) => one.first <= neighbour.first)
      : nearest(phrase, neighbour.last, way, (one) => one.last >= neighbour.last);
  if (!found || (found.first === neighbour.first && found.last === neighbour.last)) return undefined;
  if (daysBetween(neighbour.first, neighbour.last) > THIRD_OF_A_YEAR) return undefined;
  const [a, b] = [partsOf(found.first), partsOf(neighbour.first)];
  return a.month === b.month && a.year !== b.year ? undefined : found;
}

function anchorPeriod(
  phrase: Phrase | undefined,
  agreed: PlainDate | undefined,
  looking: Looking,
): Period | undefined {
  if (!phrase) return undefined;
  if (phrase.year !== undefined || !agreed) return ownPeriod(phrase);
  return looking === 'ahead'
    ? nearest(phrase, agreed, 'forwards', (one) => one.last >= agreed)
    : nearest(phrase, agreed, 'backwards', (one) => one.first <= agreed);
}

function ownPeriod(phrase: Phrase): Period | undefined {
  return phrase.year === undefined ? undefined : phrase.inYear(phrase.year);
}

function isInOrder(periods: readonly Period[]): boolean {
  return periods.every((period, index) => {
    const next = periods[index + 1];
    return !next || (period.first <= next.first && period.last <= next.last);
  });
}
