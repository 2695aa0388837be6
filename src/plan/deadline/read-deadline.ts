import type { PlainDate } from '../date.ts';
import type { Deadline } from './deadline.ts';
import { couldBe } from './forms/doubtful.ts';
import { FORMS } from './forms/forms.ts';
import type { Meaning } from './forms/meaning.ts';
import { respelt } from './forms/respelt.ts';
import { type Meanings, USUAL_MEANINGS } from './reading/meanings.ts';
import type { Text } from './reading/reader.ts';
import { tokensOf } from './reading/tokens.ts';

/** What the words of a plan cannot say themselves. */
export interface DeadlineContext {
  /** The day the plan was agreed: what relative words count from, and where a year that is left out comes from. */
  readonly agreed?: PlainDate | undefined;
  /** What the council means by its seasons, quarters and years; the usual meanings where absent. */
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
  const meanings = context.meanings ?? USUAL_MEANINGS;
  const known = rememberedFor(meanings);
  const key = `${context.agreed ?? ''} ${words}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  // A slice of the key, and not the words themselves, which may hold the whole text of their file in memory.
  const deadline = Object.freeze(read(key.slice(key.length - words.length), meanings, context.agreed));
  known.set(key, deadline);
  return deadline;
}

/**
 * Plans say the same few dates over and over, and reading one takes a tenth of a millisecond: without this,
 * a third of a check. To one council the same words always mean the same, so nobody can tell.
 */
const remembered = new WeakMap<Meanings, Map<string, Deadline>>();
const MOST_REMEMBERED = 2000;

function rememberedFor(meanings: Meanings): Map<string, Deadline> {
  const known = remembered.get(meanings) ?? new Map<string, Deadline>();
  remembered.set(meanings, known);
  return known;
}

function read(words: string, meanings: Meanings, agreed: PlainDate | undefined): Deadline {
  const text = textOf(words, meanings);
  const meaning = meaningOf(text, agreed);
  if (meaning) return { words, ...meaning };
  const meant = respelt(words);
  const kind = meant && meaningOf(textOf(meant, meanings), agreed)?.kind;
  const offers = meant && kind && kind !== 'not-understood' ? [meant] : couldBe(text);
  return {
    words,
    kind: 'not-understood',
    problem: { kind: 'unknown-words', ...(offers && { couldBe: offers }) },
  };
}

const textOf = (words: string, meanings: Meanings): Text => ({ words, tokens: tokensOf(words), meanings });

function meaningOf(text: Text, agreed: PlainDate | undefined): Meaning | undefined {
  for (const form of Object.values(FORMS)) {
    const meaning = form(text, agreed);
    if (meaning) return meaning;
  }
  return undefined;
}
