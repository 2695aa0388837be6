import { isCalendarWord } from '../calendar/calendar-words.ts';
import { made, many, mark, type Reader, sequence, token } from '../reading/reader.ts';

/**
 * Words of a council's own around a date ("Decision by ...", "Meeting held by ...") may be passed over
 * only when they change nothing. Whoever writes one of these says something about the date, and then the
 * whole is better not understood than misread.
 */
const TELLING_WORDS: ReadonlySet<string> = new Set(
  [
    // not this date
    'not no never nor neither without except excluding but however rather instead',
    // this date, if
    'or if unless when whenever once while whilst subject depending dependent depends pending provided else either',
    // around this date, or another
    'after before until till since following post pre past beyond later earlier sooner next previous last',
    'may might could should would ought possibly probably perhaps hopefully likely provisional provisionally',
    'approx approximately circa about around roughly estimate estimated tentative draft',
    // a date that moved
    'was were been had moved move delayed delay deferred postponed slipped slip revised rescheduled extended',
    'brought pushed originally original previously formerly missed overdue late cancelled suspended paused',
    'stopped abandoned withdrawn superseded replaced due',
    // the words of the grammar itself
    'from tbc tbd tba confirmed determined unknown ongoing continuing continuous onwards',
    'early mid end start beginning middle quarter half week month year weeks months years days day',
    'daily weekly fortnightly monthly quarterly termly yearly annually annual biannual biennial biennially every',
    'each twice annum fy term latest earliest between',
    'immediate immediately asap soon today tomorrow yesterday now underway bau',
  ].flatMap((line) => line.split(' ')),
);

/** Words that say how far the work is. Beside a date they say what happened on it, or what should. */
const STATUS_WORDS: ReadonlySet<string> = new Set(
  [
    'complete completed completion done finished achieved delivered implemented closed verified',
    'started starting starts begun began begin begins beginning commence commenced commences commencing launched',
  ].flatMap((line) => line.split(' ')),
);

function isFree(word: string): boolean {
  return !TELLING_WORDS.has(word) && !isCalendarWord(word);
}

/** A word, or an ampersand or apostrophe between words. Never a digit, and never a comma: two thoughts. */
function wordThat(allows: (word: string) => boolean): Reader<string> {
  return token(({ kind, text }) =>
    kind === 'word' ? (allows(text) ? text : undefined) : text === '&' || text === "'" ? text : undefined,
  );
}

/** A word that touches no date; it may say that something will be completed. */
export const freeWord: Reader<string> = wordThat(isFree);

/**
 * Words that would say something about a date beside them. Where there is none ("Ongoing as services
 * move"), they are words like any other.
 */
const HARMLESS_WITHOUT_DATE: ReadonlySet<string> = new Set(
  [
    'or if unless when whenever while whilst subject depending dependent depends pending provided',
    'may might could should would likely move moved delay delayed revised extended suspended replaced',
  ].flatMap((line) => line.split(' ')),
);

/** A word behind something that has no date at all. */
export const remarkWord: Reader<string> = wordThat(
  (word) => (isFree(word) || HARMLESS_WITHOUT_DATE.has(word)) && !STATUS_WORDS.has(word),
);

/** A free word that does not say how far the work is, either. */
export const neutralWord: Reader<string> = wordThat((word) => isFree(word) && !STATUS_WORDS.has(word));

/** `(Transformation and Improvement Board)`: a note that leaves the date alone. */
export const note: Reader<string[]> = made(
  sequence(mark('('), many(neutralWord, 1), mark(')')),
  ([, words]) => words,
);

/**
 * Words to pass over, then something that ends the text. The words could be read on into it ("Report to
 * Cabinet in May"), so each place is tried until one fits.
 */
export function after<T>(word: Reader<string>, then: Reader<T>): Reader<T> {
  return (text, at) => {
    let next: number | undefined = at;
    while (next !== undefined) {
      const found = then(text, next);
      if (found?.next === text.tokens.length) return found;
      next = word(text, next)?.next;
    }
    return undefined;
  };
}
