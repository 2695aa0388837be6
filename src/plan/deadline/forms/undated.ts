import { digits, isCalendarWord } from '../calendar/calendar-words.ts';
import {
  either,
  many,
  mark,
  maybe,
  type Reader,
  says,
  sequence,
  tight,
  token,
  whole,
} from '../reading/reader.ts';
import { neutralWord, remarkWord } from './free-words.ts';
import type { Form } from './meaning.ts';

const undecided = says(
  'tbc | tba | tbd | to be confirmed | to be announced | to be agreed | to be decided | to be determined',
  'to be arranged | to be scheduled | to be set | not yet known | not yet agreed | not yet decided',
  'not yet set | not known | unknown | not decided | not set',
);

const undecidedWords = either<unknown>(
  many(mark('?'), 1),
  sequence(
    maybe(says('date', 'dates', 'timescale', 'timescales', 'timeframe', 'deadline', 'timing')),
    undecided,
    maybe(mark('?')),
    maybe(
      either<unknown>(
        sequence(mark('('), many(remarkWord, 1), mark(')')),
        sequence(mark('-', ':', ',', ';'), many(remarkWord, 1)),
      ),
    ),
  ),
);

/** `TBC`, `?`, `Date to be confirmed`, `TBC - awaiting guidance`. An empty cell says the same. */
export const notDecided: Form = (text) =>
  text.tokens.length === 0 || whole(text, undecidedWords) !== undefined ? { kind: 'unknown' } : undefined;

const pointingWords = says(
  'see | see also | as | as per | as for | as in | refer to | linked to | covered by | covered in',
  'covered under | covered through | addressed by | addressed through | addressed under | addressed in',
  'to be addressed by | to be addressed through | to be addressed under | to be addressed in | part of',
  'included in | to be included in | dealt with under | to be dealt with under | same as',
);

const thing = says(
  'action | actions | recommendation | recommendations | rec | recs | ref | item | items | point',
  'points | number | no | milestone',
);

/** The letters before a number: `A` in `A1`, `CPC-` in `CPC-1.1`. A quarter is no action. */
const series: Reader<unknown> = sequence(
  token(({ kind, text }) =>
    kind === 'word' && text.length <= 5 && !isCalendarWord(text) && text !== 'q' ? text : undefined,
  ),
  maybe(tight(mark('-', '.', '/'))),
);

/** `2`, `8a`, `8a)`, `1.10`, `A1`, `CPC-1.1`: how plans number their actions. Four digits are a year. */
const reference: Reader<unknown> = sequence(
  either<unknown>(sequence(series, tight(digits(1, 3))), digits(1, 3)),
  maybe(sequence(tight(mark('.')), tight(digits(1, 2)))),
  maybe(tight(token(({ kind, text }) => (kind === 'word' && text.length === 1 ? text : undefined)))),
  maybe(mark(')')),
);

const references = sequence(
  maybe(thing),
  reference,
  many(sequence(either(says('and', '&', 'to', '-'), mark(',')), maybe(thing), reference)),
);

const nearby = says('above', 'below', 'previous', 'overleaf');

/** `see action 3`, `as above`. */
export const pointing: Reader<unknown> = either<unknown>(
  sequence(pointingWords, references, maybe(mark(',')), maybe(nearby)),
  sequence(pointingWords, maybe(thing), nearby, maybe(sequence(maybe(thing), references))),
);

/** `To be addressed through 2, above`, `See action 3`, `As above`. */
export const pointer: Form = (text) => {
  const fits = whole<unknown>(text, pointing, says('above', 'as previous', 'ditto'));
  return fits === undefined ? undefined : { kind: 'pointer' };
};

/** Words before something that has to happen first. */
export const condition = says(
  'after | following | on completion of | upon completion of | once | when | subject to | dependent on',
  'dependent upon | depending on | in line with | as part of | pending',
);

/** `Following the local elections`, `Subject to funding`: something has to happen first, and nobody says when. */
export const afterAnEvent: Form = (text) =>
  whole(text, sequence(condition, many(neutralWord, 1))) ? { kind: 'event' } : undefined;
