import type { Status } from '../../status.ts';
import { type Joined, joinedReader } from '../calendar/joined.ts';
import { either, made, many, mark, maybe, type Reader, says, sequence, whole } from '../reading/reader.ts';
import { freeWord } from './free-words.ts';
import { dated, type Form } from './meaning.ts';
import { ongoing } from './open-ended.ts';

/** Words that say how far the work is, and nothing else. A council's other words belong in `statuses:`. */
const WORDS: readonly (readonly [Status, Reader<string>])[] = [
  ['not-started', says('not started | not yet started | yet to start | not begun | not yet begun')],
  ['cancelled', says('cancelled | no longer relevant | no longer required | no longer needed | deleted')],
  ['deferred', says('deferred')],
  ['superseded', says('superseded')],
  ['verified', says('verified | completed and verified | complete and verified')],
  ['business-as-usual', says('business as usual | bau | business as usual (bau) | now bau | ongoing bau')],
  ['business-as-usual', says('now business as usual | business as usual - ongoing | ongoing - bau')],
];

const completed = says(
  'completed | done | achieved | delivered | implemented | finished | now complete | now completed',
  'has been completed | has been done | fully completed | already completed | action completed',
);

const complete = either(
  completed,
  says('complete', 'fully complete', 'action complete', 'all complete', 'is complete'),
);

/** `Completed in September`, `Done (March 2004)`. A bare `Complete May 2022` may be an order as well as a report. */
const completedThen: Reader<Joined> = either(
  made(
    sequence(complete, mark('('), maybe(says('in', 'on')), joinedReader, mark(')')),
    ([, , , joined]) => joined,
  ),
  made(sequence(complete, says('-', ':'), joinedReader), ([, , joined]) => joined),
  made(
    sequence(completed, maybe(mark(',')), maybe(says('in', 'on', 'during')), joinedReader),
    ([, , , joined]) => joined,
  ),
);

const underWay = says('underway', 'under way', 'under-way');

const workIsOn = says(
  'has started | have started | started | already started | now started | work started',
  'work has started | has begun | have begun | work has begun | begun | has commenced | have commenced',
  'commenced | work has commenced | work commenced | in progress | work in progress | in hand | in train',
  'on track | on target | on plan | on schedule | off plan | off plan with mitigation',
  'off plan without mitigation',
);

const andOngoing = sequence(maybe(either(says('-', 'and', 'and is', '/'), mark(',', '.', ';'))), ongoing);

const inProgress = either<unknown>(
  sequence(workIsOn, maybe(andOngoing)),
  sequence(underWay, maybe(andOngoing)),
);

/** Beside `underway` and `ongoing` these put the work into the future, or say that it is over. */
const NOT_NOW: ReadonlySet<string> = new Set(
  'to be will complete completed done finished achieved delivered implemented closed'.split(' '),
);

const tellingWord: Reader<string> = made(freeWord, (word) => (NOT_NOW.has(word) ? undefined : word));

/** A word of a sentence about the work, or a mark between two such sentences. */
const telling: Reader<string> = either(mark('-', '.', ',', ';'), tellingWord);

const going = either(underWay, ongoing);

/**
 * `Agreed - work underway`, `Work on budget is underway Other work is ongoing`: sentences without a date
 * that say at their end that something is going on. Words that begin with "ongoing" say when, not how far.
 */
const goingOn = sequence(tellingWord, many(telling), going, many(sequence(many(telling), going)));

/** `Priorities agreed Ongoing challenge to achieve`: agreed, and now being worked on. */
const agreedAndOngoing = made(sequence(many(telling, 1), ongoing, many(freeWord, 1)), ([words]) =>
  words.findLast((word) => word !== '-' && word !== ',') === 'agreed' ? words : undefined,
);

/** `COMPLETED`, `Has started`, `Completed in September`, `Work is ongoing`: words of status in the place of a date. */
export const statusWords: Form = (text, agreed) => {
  const told = WORDS.find(([, reader]) => whole(text, reader));
  if (told) return { kind: 'status', status: told[0] };
  if (whole(text, complete)) return { kind: 'status', status: 'complete' };
  const joined = whole(text, completedThen);
  if (joined) return dated('status', joined.phrases, agreed, { status: 'complete', looking: 'back' });
  return whole<unknown>(text, inProgress, goingOn, agreedAndOngoing)
    ? { kind: 'status', status: 'in-progress' }
    : undefined;
};
