import { type Joined, joinedReader } from '../calendar/joined.ts';
import { either, made, mark, maybe, type Reader, says, sequence, token, whole } from '../reading/reader.ts';
import { after, neutralWord } from './free-words.ts';
import { dated, type Form } from './meaning.ts';

/** Words that put what stands before them on a date. `post August 2022` alone would be after it. */
const takesPlace = says('in', 'on', 'during', 'in post', 'in post in');

const inPost = says('in post', 'in post in');

const MEETINGS: ReadonlySet<string> = new Set(
  [
    'cabinet council committee board panel executive assembly scrutiny meeting meetings agm',
    'authority forum partnership slt cmt smt elt clt',
  ].flatMap((line) => line.split(' ')),
);

const meeting: Reader<string> = token(({ text }) => (MEETINGS.has(text) ? text : undefined));

/** `Community Builders in post August 2022`, `Plan to be agreed in Oct/Nov`. */
const thingThenDate: Reader<Joined> = made(
  sequence(neutralWord, after(neutralWord, sequence(takesPlace, joinedReader))),
  ([, [, joined]]) => joined,
);

const inPostThen: Reader<Joined> = made(sequence(inPost, joinedReader), ([, joined]) => joined);

/** `Audit Committee 7 July 2022`, `Report to Cabinet, July 2022`. */
const meetingThenDate: Reader<Joined> = after(
  neutralWord,
  made(
    sequence(meeting, maybe(either(says('-', ':', 'on', 'in'), mark(','))), joinedReader),
    ([, , joined]) => joined,
  ),
);

/** `July 2022 Cabinet`, `7 July 2022 - Full Council`. */
const dateThenMeeting: Reader<Joined> = made(
  sequence(joinedReader, maybe(either(says('-', ':'), mark(','))), after(neutralWord, meeting)),
  ([joined]) => joined,
);

/**
 * Something that happens on a date. Few words are taken to join the two: whatever else stands before a
 * date ("Deferred", "Since", "Post") may turn it into another.
 */
export const happens: Form = (text, agreed) => {
  const joined = whole(text, thingThenDate, inPostThen, meetingThenDate, dateThenMeeting);
  return joined && dated('event', joined.phrases, agreed);
};
