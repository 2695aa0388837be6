import type { Meanings } from './meanings.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A timescale taken apart, and what its council means by its words. */
export interface Text {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly meanings: Meanings;
}

/**
 * Reads something at a token and says where it stopped; nothing where the words do not fit. Readers are
 * tried in order and never give a second answer for the same place, so the work stays proportional to
 * the text.
 */
export type Reader<T> = (text: Text, at: number) => { readonly value: T; readonly next: number } | undefined;

type Values<R> = { -readonly [K in keyof R]: R[K] extends Reader<infer T> ? T : never };

/** What the first reader makes of it that takes the whole text and leaves nothing over. */
export function whole<T>(text: Text, ...readers: Reader<T>[]): T | undefined {
  for (const reader of readers) {
    const read = reader(text, 0);
    if (read?.next === text.tokens.length) return read.value;
  }
  return undefined;
}

/**
 * Fixed words, written here as an officer would write them, several between bars; the longest that fits is
 * taken.
 */
export function says(...phrases: string[]): Reader<string> {
  const patterns = phrases
    .flatMap((several) => several.split('|'))
    .map((phrase) => ({ phrase: phrase.trim(), tokens: tokensOf(phrase).map((token) => token.text) }))
    .sort((a, b) => b.tokens.length - a.tokens.length);
  // Most words begin none of the patterns: one look-up settles that.
  const firsts = new Set(patterns.map(({ tokens }) => tokens[0]));
  return (text, at) => {
    if (!firsts.has(text.tokens[at]?.text)) return undefined;
    const fits = patterns.find(({ tokens }) =>
      tokens.every((token, index) => text.tokens[at + index]?.text === token),
    );
    return fits && { value: fits.phrase, next: at + fits.tokens.length };
  };
}

/** A single mark. `says` cannot be used for those that it would drop from the end of a phrase. */
export function mark(...marks: string[]): Reader<string> {
  return token((candidate) => (marks.includes(candidate.text) ? candidate.text : undefined));
}

/** One token, if `value` makes something of it. */
export function token<T>(value: (token: Token) => T | undefined): Reader<T> {
  return (text, at) => {
    const candidate = text.tokens[at];
    const made = candidate && value(candidate);
    return made === undefined ? undefined : { value: made, next: at + 1 };
  };
}

/** A reader that counts only where no space stands before what it reads. */
export function tight<T>(reader: Reader<T>): Reader<T> {
  return (text, at) => (text.tokens[at]?.spaced ? undefined : reader(text, at));
}

/** One after the other, all of them. */
export function sequence<const R extends readonly Reader<unknown>[]>(...readers: R): Reader<Values<R>> {
  return (text, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const reader of readers) {
      const read = reader(text, next);
      if (!read) return undefined;
      values.push(read.value);
      next = read.next;
    }
    return { value: values as Values<R>, next };
  };
}

/** The first reader that fits. */
export function either<T>(...readers: Reader<T>[]): Reader<T> {
  return (text, at) => {
    for (const reader of readers) {
      const read = reader(text, at);
      if (read) return read;
    }
    return undefined;
  };
}

/** What the reader finds, or nothing and no progress. */
export function maybe<T>(reader: Reader<T>): Reader<T | undefined> {
  return (text, at) => reader(text, at) ?? { value: undefined, next: at };
}

/** What the reader finds where the other does not fit. */
export function unless<T>(refused: Reader<unknown>, reader: Reader<T>): Reader<T> {
  return (text, at) => (refused(text, at) ? undefined : reader(text, at));
}

/** As many as there are, one at least where `least` is 1. */
export function many<T>(reader: Reader<T>, least: 0 | 1 = 0): Reader<T[]> {
  return (text, at) => {
    const values: T[] = [];
    let next = at;
    for (let read = reader(text, next); read; read = reader(text, next)) {
      values.push(read.value);
      next = read.next;
    }
    return values.length < least ? undefined : { value: values, next };
  };
}

/** Makes something of what was read and of the words as written. Making nothing of it refuses them. */
export function made<T, U>(
  reader: Reader<T>,
  make: (value: T, words: string, text: Text) => U | undefined,
): Reader<U> {
  return (text, at) => {
    const read = reader(text, at);
    if (!read) return undefined;
    const words = text.words.slice(text.tokens[at]?.start, text.tokens[read.next - 1]?.end);
    const value = make(read.value, words, text);
    return value === undefined ? undefined : { value, next: read.next };
  };
}
