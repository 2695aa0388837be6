import { phraseReader } from '../calendar/joined.ts';
import { either, made, many, maybe, type Reader, says, sequence, whole } from '../reading/reader.ts';
import { after, freeWord, neutralWord } from './free-words.ts';
import { dated, type Form } from './meaning.ts';
import { onwards } from './open-ended.ts';

/** What may follow a beginning: `with follow up sessions`, `and will continue through Autumn`. */
const goesOn = either<unknown>(
  onwards,
  sequence(
    maybe(says('and')),
    says('will continue', 'continues', 'continuing', 'is continuing'),
    maybe(sequence(says('through', 'throughout', 'into'), phraseReader)),
  ),
  many(neutralWord, 1),
);

const begun = says('commenced', 'started', 'began', 'begun', 'launched');

/** Before `started` these put the beginning into the future: "to be started". */
const NOT_YET: ReadonlySet<string> = new Set('to be being will get is are yet'.split(' '));

const subject: Reader<string> = made(freeWord, (word) => (NOT_YET.has(word) ? undefined : word));

const started = after(
  subject,
  made(
    sequence(begun, maybe(says('in', 'on', 'from', ':', '-')), phraseReader, maybe(goesOn)),
    ([, , phrase]) => phrase,
  ),
);

const since = made(
  sequence(says('since', 'ongoing since', 'in place since'), phraseReader),
  ([, phrase]) => phrase,
);

/**
 * `Commenced on 16 May and will continue through Autumn`, `Work started in May 2022`: it goes on from a
 * day that has been. That it has begun is a status, and a year that is left out is one gone by.
 */
export const hasBegun: Form = (text, agreed) => {
  const phrase = whole(text, started, since);
  return phrase && dated('from', [phrase], agreed, { status: 'in-progress', looking: 'back' });
};
