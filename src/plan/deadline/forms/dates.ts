import { joinedReader, phraseReader, rangeReader } from '../calendar/joined.ts';
import { dayBefore, type Phrase } from '../calendar/phrase.ts';
import { either, made, mark, maybe, type Reader, says, sequence, unless, whole } from '../reading/reader.ts';
import { after, freeWord, note } from './free-words.ts';
import { dated, type Form } from './meaning.ts';

/** Words before a date that name it as the last day. */
export const by = sequence(
  says(
    'by | by no later than | no later than | not later than | on or before | by or before',
    'at the latest by | due by | to be completed by | to be complete by | completed by | complete by',
    'completion by | for completion by | to be done by | before the end of | before end of | deadline',
    'target | target date | due date | until | up to | ongoing until | ongoing to | erbyn',
  ),
  maybe(mark(':')),
);

/** Words before a date that add nothing to it. */
export const within = sequence(
  says('in', 'on', 'during', 'within', 'throughout', 'due', 'due in', 'due on'),
  maybe(mark(':')),
);

const latest = says('at the latest', 'latest', 'or earlier', 'or sooner', 'or before');

/** `By September 2014`, `no later than 31 May 2022`, `31 May 2022 at the latest`, `Decision by October 2013`. */
export const dueBy: Form = (text, agreed) => {
  const joined = whole(
    text,
    made(sequence(by, joinedReader, maybe(either<unknown>(latest, note))), ([, read]) => read),
    made(sequence(joinedReader, latest), ([read]) => read),
    after(
      freeWord,
      made(sequence(says('by'), joinedReader, maybe(note)), ([, read]) => read),
    ),
  );
  return joined && dated('date', joined.phrases, agreed);
};

/** `May 2022`, `in May 2022`, `July / August 2022`, `January 2014 (Transformation and Improvement Board)`. */
export const onDate: Form = (text, agreed) => {
  const joined = whole(
    text,
    made(sequence(maybe(within), joinedReader, maybe(note)), ([, read]) => read),
  );
  return joined && dated(joined.isRange ? 'range' : 'date', joined.phrases, agreed);
};

const between: Reader<readonly Phrase[]> = made(
  sequence(says('between', 'from'), rangeReader, maybe(note)),
  ([, read]) => read,
);

/** `between mid-July 2025 and early 2026`, `from June to September 2022`. */
export const fromTo: Form = (text, agreed) => {
  const phrases = whole(text, between);
  return phrases && dated('range', phrases, agreed);
};

/** Before "mid July" may be before the 11th, or the 15th; before "the end of July" is in it. */
const partway = says('early | mid | late | end | the end | the middle | the early | the late');

/** `before 1 June 2022`: done on 31 May at the latest. */
export const before: Form = (text, agreed) => {
  const phrase = whole(
    text,
    made(sequence(says('before'), unless(partway, phraseReader)), ([, read]) => read),
  );
  return phrase && dated('date', [dayBefore(phrase)], agreed);
};
