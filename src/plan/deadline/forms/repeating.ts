import type { PlainDate } from '../../date.ts';
import { phraseReader } from '../calendar/joined.ts';
import type { Phrase } from '../calendar/phrase.ts';
import type { Recurrence } from '../deadline.ts';
import { either, made, mark, maybe, type Reader, says, sequence, whole } from '../reading/reader.ts';
import { frequency, type Interval } from './frequency.ts';
import { dated, type Form, type Meaning } from './meaning.ts';
import { ongoing } from './open-ended.ts';

const subjectBefore = says(
  'on a | on an | review | reviewed | to be reviewed | reported | reporting | updated | meeting',
  'meetings',
);

const subjectAfter = says(
  'review | reviews | report | reports | reporting | meeting | meetings | update | updates | monitoring',
  'refresh | basis | return | exercise | survey',
);

/** `Monthly`, `on a quarterly basis`, `Annual review`. */
export const often: Reader<Interval> = made(
  sequence(maybe(subjectBefore), frequency, maybe(subjectAfter)),
  ([, interval]) => interval,
);

const and = maybe(either(says('-', 'and', ':', '/'), mark(',')));

/** `Monthly`, `Ongoing (monthly)`, `quarterly and ongoing`. */
const plain: Reader<Interval> = either(
  made(sequence(ongoing, mark('('), often, mark(')')), ([, , interval]) => interval),
  made(sequence(often, mark('('), ongoing, mark(')')), ([interval]) => interval),
  made(
    sequence(maybe(sequence(ongoing, and)), often, maybe(sequence(and, ongoing))),
    ([, interval]) => interval,
  ),
);

/** `Monthly`, `every six months`: periods counted from the day the plan was agreed. */
export const atIntervals: Form = (text, agreed) => {
  const recurrence = whole(text, plain);
  return recurrence && repeating(recurrence, agreed);
};

const from = sequence(
  maybe(mark(',')),
  says('from', 'starting', 'starting from', 'starting in', 'commencing', 'commencing in', 'beginning in'),
);

const oftenFrom: Reader<readonly [Interval, Phrase]> = either(
  made(sequence(plain, from, phraseReader), ([interval, , start]) => [interval, start] as const),
  made(sequence(from, phraseReader, and, often), ([, start, , interval]) => [interval, start] as const),
);

/** `Monthly from April 2022`, `From April 2022, monthly`: periods counted from the first day of what is named. */
export const atIntervalsFrom: Form = (text, agreed) => {
  const read = whole(text, oftenFrom);
  if (!read) return undefined;
  const [recurrence, start] = read;
  const meaning = dated('repeating', [start], agreed);
  if (meaning?.kind !== 'repeating') return meaning;
  // The last day of "April" is no end: it would say that the repeating stops.
  const { last: _, ...open } = meaning;
  return { ...open, recurrence };
};

/** Something due again and again; without the day of agreement there is nothing to count from. */
export function repeating(recurrence: Recurrence, agreed: PlainDate | undefined): Meaning {
  return { kind: 'repeating', recurrence, ...(!agreed && { problem: { kind: 'needs-agreed-date' } }) };
}
