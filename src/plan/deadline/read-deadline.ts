import type { PlainDate } from '../date.ts';
import type { Deadline } from './deadline.ts';
import { couldBe } from './forms/doubtful.ts';
import { FORMS } from './forms/forms.ts';
import { type Meanings, USUAL_MEANINGS } from './reading/meanings.ts';
import { tokensOf } from './reading/tokens.ts';

/** What the words of a plan cannot say themselves. */
export interface DeadlineContext {
  /** The day the plan was agreed: what relative words count from, and where a year that is left out comes from. */
  readonly agreed?: PlainDate | undefined;
  /** What the council means by its seasons and quarters; the usual meanings where absent. */
  readonly meanings?: Meanings | undefined;
}

/** Longer than this is no timescale but a paragraph that has slipped into its place. */
const LONGEST = 300;

/**
 * What the words of a timescale mean. It never throws and never guesses: words that fit no form, or that
 * have two meanings, come back as `not-understood` with the reason in `problem`. The words themselves are
 * kept as they were written. Dates in the answer are in order: `first` is never after `last`.
 *
 * Numeric dates put the day first. Empty words are `unknown`, as an empty cell is.
 */
export function readDeadline(words: string, context: DeadlineContext): Deadline {
  if (words.length > LONGEST) return { words, kind: 'not-understood', problem: { kind: 'unknown-words' } };
  // Meanings differ between councils, so what they decide is not remembered.
  if (context.meanings) return read(words, context);
  const key = `${context.agreed ?? ''} ${words}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  // A slice of the key, and not the words themselves, which may hold the whole text of their file in memory.
  const deadline = Object.freeze(read(key.slice(key.length - words.length), context));
  remembered.set(key, deadline);
  return deadline;
}

/**
 * Plans say the same few dates over and over, and reading one takes a tenth of a millisecond: without this,
 * a third of a check. The same words always mean the same, so nobody can tell.
 */
const remembered = new Map<string, Deadline>();
const MOST_REMEMBERED = 2000;

function read(words: string, context: DeadlineContext): Deadline {
  const text = { words, tokens: tokensOf(words), meanings: context.meanings ?? USUAL_MEANINGS };
  for (const form of Object.values(FORMS)) {
    const meaning = form(text, context.agreed);
    if (meaning) return { words, ...meaning };
  }
  const offers = couldBe(text);
  return {
    words,
    kind: 'not-understood',
    problem: { kind: 'unknown-words', ...(offers && { couldBe: offers }) },
  };
}
