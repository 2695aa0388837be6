import { lastDayOfMonth, partsOf } from '../../date.ts';
import { phraseReader } from '../calendar/joined.ts';
import type { Phrase } from '../calendar/phrase.ts';
import type { Recurrence } from '../deadline.ts';
import { either, made, many, mark, maybe, type Reader, says, sequence, whole } from '../reading/reader.ts';
import type { Interval } from './frequency.ts';
import type { Form } from './meaning.ts';
import { often, repeating } from './repeating.ts';

type Yearly = Extract<Recurrence, { months: readonly number[] }>;

// A leap year, in which 28 February is not the end of its month.
const ANY_YEAR = 2000;

/** Months, or days of them, in every year: none of them has a year of its own. */
const partsOfYear: Reader<Phrase[]> = made(
  sequence(phraseReader, many(sequence(either(says('and', '&', ', and'), mark(',')), phraseReader))),
  ([first, more]) => {
    const phrases = [first, ...more.map(([, phrase]) => phrase)];
    return phrases.every((phrase) => phrase.year === undefined && !phrase.weekday) ? phrases : undefined;
  },
);

const by = says('by', 'in', 'on', 'before the end of', 'no later than');

const eachYear = says(
  'each year | every year | of each year | of every year | per year | annually | yearly | - annually',
  '(annually) | (each year) | (every year) | , annually | each and every year',
);

/** `By March each year`, `Every May`, `Feb & Oct each year`. */
const everyYear: Reader<Phrase[]> = either(
  made(sequence(maybe(by), partsOfYear, eachYear), ([, phrases]) => phrases),
  made(sequence(says('every', 'each', 'in each', 'by each'), partsOfYear), ([, phrases]) => phrases),
);

/** `Annual review in May`, `Every six months (April and October)`: as many months as the year has turns. */
const oftenInMonths: Reader<Phrase[]> = made(
  sequence(
    often,
    either(
      made(sequence(mark('('), maybe(by), partsOfYear, mark(')')), ([, , phrases]) => phrases),
      made(
        sequence(
          maybe(mark('-', ':', ',')),
          maybe(either(by, says('each', 'every', 'in each'))),
          partsOfYear,
        ),
        ([, , phrases]) => phrases,
      ),
    ),
  ),
  ([interval, phrases]) => (phrases.length === timesAYear(interval) ? phrases : undefined),
);

function timesAYear({ every, unit }: Interval): number {
  return unit === 'year' ? 1 / every : unit === 'month' ? 12 / every : 0;
}

/**
 * `Feb & Oct`: whole months that do not touch, without a year, come round every year. Those that do touch
 * may be one stretch of time ("July and August").
 */
const monthsApart: Reader<Phrase[]> = made(partsOfYear, (phrases, words) => {
  const months = phrases.map((phrase) => wholeMonth(phrase) ?? 0);
  const apart = months.every((month, index) => month > 0 && month - (months[index + 1] ?? 99) < -1);
  const aroundYear = months[0] === 1 && months.at(-1) === 12;
  return months.length > 1 && apart && !aroundYear && !words.includes('/') ? phrases : undefined;
});

function wholeMonth(phrase: Phrase): number | undefined {
  const period = phrase.inYear(ANY_YEAR);
  if (!period) return undefined;
  const { year, month, day } = partsOf(period.last);
  const sameMonth = period.first.slice(0, 7) === period.last.slice(0, 7);
  return sameMonth && period.first.endsWith('-01') && day === lastDayOfMonth(year, month) ? month : undefined;
}

const endOfEachFinancialYear: Reader<Yearly> = made(
  sequence(
    maybe(says('by', 'by the', 'at the', 'the')),
    says('end of each financial year', 'end of every financial year'),
  ),
  (_, __, { meanings }) => ({ months: [meanings.financialYearStarts - 1] }),
);

/** What is due by named months of every year: `By March each year`, `Annual review in May`, `Feb & Oct`. */
export const yearly: Form = (text, agreed) => {
  const recurrence = whole(
    text,
    endOfEachFinancialYear,
    made(everyYear, recurrenceOf),
    made(oftenInMonths, recurrenceOf),
    made(monthsApart, recurrenceOf),
  );
  return recurrence && repeating(recurrence, agreed);
};

/** Nothing for days that the calendar lacks, and for days that differ from month to month. */
function recurrenceOf(phrases: readonly Phrase[]): Yearly | undefined {
  const ends = phrases.map((phrase) => {
    const period = phrase.inYear(ANY_YEAR);
    return period && partsOf(period.last);
  });
  const known = ends.filter((end) => end !== undefined);
  const days = new Set(
    known.map(({ year, month, day }) => (day === lastDayOfMonth(year, month) ? undefined : day)),
  );
  if (known.length < ends.length || days.size !== 1) return undefined;
  const months = [...new Set(known.map(({ month }) => month))].sort((a, b) => a - b);
  const [day] = days;
  return { months, ...(day !== undefined && { day }) };
}
