import { joinedReader, phraseReader } from '../calendar/joined.ts';
import { either, made, many, mark, maybe, type Reader, says, sequence, whole } from '../reading/reader.ts';
import { by, within } from './dates.ts';
import { remarkWord } from './free-words.ts';
import { dated, type Form } from './meaning.ts';
import { condition, pointing } from './undated.ts';

export const ongoing = says('ongoing', 'on-going', 'on going');

/** Words before a date on which something begins that nobody says the end of. */
const from = says(
  'from | as from | with effect from | wef | effective from | effective | starting | starting from',
  'starting in | starting on | to start | to start in | to start on | to start from | start in',
  'start on | starts | starts in | starts on | commencing | commencing in | commencing on',
  'commencing from | to commence | to commence in | to commence on | commences in | beginning in',
  'to begin | to begin in | in place from | available from | live from | operational from',
  'in force from | in use from | running from | reporting from | implementation from',
  'to be implemented from | ongoing from',
);

const and = either(says('and', '&', 'then', 'and then', ', then', ', and'), mark(',', ';'));

const beyond = sequence(maybe(and), says('onwards', 'onward', 'beyond', 'thereafter', 'continuing'));

const thenOngoing = sequence(either(and, says('/', 'and is')), ongoing);

const untilDone = says(
  'until conclusion | until concluded | until completion | until completed | until complete',
  'until further notice | to completion | to conclusion',
);

/** Words after a date that keep the end open. */
export const onwards: Reader<unknown> = either<unknown>(
  beyond,
  thenOngoing,
  sequence(maybe(says('-', 'to', 'until')), ongoing),
  untilDone,
);

/** `From December 2022`, `In place from April 2022 and ongoing`, `From 1 February 2024 until conclusion`. */
export const startsFrom: Form = (text, agreed) => {
  const phrase = whole(
    text,
    made(sequence(from, phraseReader, maybe(onwards)), ([, read]) => read),
  );
  return phrase && dated('from', [phrase], agreed);
};

/** `January 2024 and beyond`, `May 2022 onwards`, `March 2023 - ongoing`. */
export const dateOnwards: Form = (text, agreed) => {
  const joined = whole(
    text,
    made(
      sequence(
        maybe(within),
        joinedReader,
        either<unknown>(beyond, sequence(says('-', 'to', 'until'), ongoing)),
      ),
      ([, read]) => read,
    ),
  );
  return joined && dated('from', joined.phrases, agreed);
};

/** `March 2023 and ongoing`: a date to reach, and no end after it. */
export const dateThenOngoing: Form = (text, agreed) => {
  const joined = whole(
    text,
    made(sequence(maybe(either(by, within)), joinedReader, thenOngoing), ([, read]) => read),
  );
  return joined && dated('date-then-ongoing', joined.phrases, agreed);
};

const asNeeded = says(
  'as required | as needed | as necessary | as appropriate | as and when | as and when required',
  'as and when needed | as and when necessary | when required | when needed',
);

const noEndWords = says(
  'continuous | continuing | continual | rolling programme | no end date | open-ended | open ended',
  'indefinitely',
);

const reasons = either<unknown>(asNeeded, pointing, sequence(maybe(condition), many(remarkWord, 1)));

/** `Ongoing`, `Ongoing as ICT is deployed`, `As and when required`: no date that could pass. */
export const noEnd: Form = (text) => {
  const aside = either<unknown>(
    sequence(mark('('), reasons, mark(')')),
    sequence(maybe(mark('-', ':', ',')), reasons),
  );
  const fits = whole<unknown>(text, noEndWords, asNeeded, sequence(ongoing, maybe(aside)));
  return fits === undefined ? undefined : { kind: 'ongoing' };
};
