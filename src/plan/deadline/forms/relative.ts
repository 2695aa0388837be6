import { addDays, addMonths, type PlainDate, partsOf, plainDate, readIsoDate } from '../../date.ts';
import type { Period } from '../calendar/phrase.ts';
import { either, made, maybe, type Reader, says, sequence, whole } from '../reading/reader.ts';
import { count, type Length, length } from './counts.ts';
import type { Form, Meaning } from './meaning.ts';

/** What to make of the day the plan was agreed. */
type Count = (agreed: PlainDate) => Period | undefined;

/**
 * `of issue`, `from agreement`: the day the plan was agreed. Receipt and publication are other days,
 * which a plan does not hold.
 */
const origin = sequence(
  maybe(says('the date', 'date')),
  says('of', 'from', 'after', 'following'),
  maybe(says('the', 'date of', 'the date of')),
  maybe(says('plan', "plan's", 'action plan')),
  says('issue', 'agreement', 'approval', 'adoption', 'being agreed', 'being approved', 'now'),
);

const within = maybe(
  says(
    'within | within the next | over the next | in the next | during the next | the next | next | by',
    'up to | no later than',
  ),
);

/** `within 28 days of issue`, `6 months`: from the day of agreement until then. */
const until: Reader<Count> = made(
  sequence(within, length, maybe(origin)),
  ([, time]) =>
    (agreed) =>
      period(agreed, later(agreed, time)),
);

/** `in six months' time`: that day. */
const then: Reader<Count> = made(
  sequence(says('in'), length, maybe(says("'", "' time", 'time', "'s time", 'from now')), maybe(origin)),
  ([, time]) =>
    (agreed) =>
      period(later(agreed, time), later(agreed, time)),
);

/** `12-18 months`: from the earlier to the later. */
const fromTo: Reader<Count> = made(
  sequence(maybe(says('within', 'in')), count, says('-', 'to'), length, maybe(origin)),
  ([, least, , most]) =>
    least < most.number
      ? (agreed) => period(later(agreed, { ...most, number: least }), later(agreed, most))
      : undefined,
);

const atOnce: Reader<Count> = made(
  says('immediately', 'immediate', 'with immediate effect', 'effective immediately', 'straight away'),
  () => (agreed) => period(agreed, agreed),
);

/** `by the end of the calendar year`: the one in which the plan was agreed. */
const endOfYear: Reader<Count> = made(
  sequence(
    says('by end of', 'by the end of', 'end of', 'the end of', 'before the end of', 'within', 'by'),
    maybe(says('the', 'this', 'the current')),
    either(
      made(says('calendar year', 'calendar year end'), () => 1),
      made(
        says('financial year', 'financial year end'),
        (_, __, { meanings }) => meanings.financialYearStarts,
      ),
    ),
  ),
  ([, , startMonth]) =>
    (agreed) => {
      const { year, month } = partsOf(agreed);
      const next = plainDate(month >= startMonth ? year + 1 : year, startMonth, 1);
      const last = next && addDays(next, -1);
      return period(last, last);
    },
);

/** What counts from the day the plan was agreed: `within 28 days of issue`, `12-18 months`, `Immediately`. */
export const relative: Form = (text, agreed): Meaning | undefined => {
  const days = whole(text, then, fromTo, until, atOnce, endOfYear);
  if (!days) return undefined;
  if (!agreed) return { kind: 'relative', problem: { kind: 'needs-agreed-date' } };
  const counted = days(agreed);
  return counted && { kind: 'relative', ...counted };
};

function later(date: PlainDate, { number, unit, times }: Length): PlainDate {
  const all = number * times;
  if (unit === 'day') return addDays(date, all);
  if (unit === 'week') return addDays(date, all * 7);
  return addMonths(date, unit === 'month' ? all : all * 12);
}

/** Nothing where the count has run past the year 9999, after which dates no longer sort as text. */
function period(first: PlainDate | undefined, last: PlainDate | undefined): Period | undefined {
  return first && last && readIsoDate(last) && { first, last };
}
