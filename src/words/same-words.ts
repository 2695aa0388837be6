import { slips } from './nearest.ts';

/**
 * The words and figures of a text, in small letters. Spaces, lines and marks do not count; signs that change a
 * meaning (%, £, +) do.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  return plain.match(/\d+(?:\.\d+)*|[\p{L}\p{M}]+|[%\p{Sc}\p{Sm}]/gu) ?? [];
}

/** True where two texts have the same words in the same order. */
export function isSameText(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/**
 * True where the second text is the first with a slip of the pen put right: the same number of words, and in long
 * ones a letter missing, too many, wrong, or changed with its neighbour. Figures and short words stay as they are,
 * because "not" and "now", or 15 and 16, are also one letter apart.
 */
export function isSpellingOf(one: string, other: string): boolean {
  const [words, corrected] = [wordsOf(one), wordsOf(other)];
  return (
    words.length === corrected.length && words.every((word, index) => isSlip(word, corrected[index] ?? ''))
  );
}

function isSlip(word: string, other: string): boolean {
  return (
    word === other ||
    (/^\D+$/.test(word + other) && Math.min(word.length, other.length) >= LONG && slips(word, other) <= 1)
  );
}

const LONG = 6;

/**
 * How much two titles have in common, from 0 to 1: the share of the words of the shorter one that the other has as
 * well. Small words do not count, and a word is known by its first four letters, so that "year" and "years" are
 * one. Where there is nothing to compare, nothing is different: 1.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [rootsOf(one), rootsOf(other)];
  const least = Math.min(first.size, second.size);
  if (least === 0) return 1;
  return [...first].filter((root) => second.has(root)).length / least;
}

const ROOT = 4;

const SMALL: ReadonlySet<string> = new Set(
  'a all an and any are as at be both by each for from how if in into is it its new of on or our that the their then this to two up we what which who will with'.split(
    ' ',
  ),
);

function rootsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !SMALL.has(word))
      .map((word) => word.slice(0, ROOT)),
  );
}
