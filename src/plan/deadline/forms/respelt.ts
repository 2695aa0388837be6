import { MONTH_NAMES } from '../../../words/months.ts';
import { slips } from '../../../words/nearest.ts';

/** Shorter words are too near to others: `Mat` may be anything, and `Jule` two months. */
const LEAST = 5;

/** In a longer name two slips of the pen still leave no doubt: `Novemeber`, `Setpember`. */
const LONG = 7;

/**
 * The same words with the months spelt right that nearly are there, and with figures where letters look like them
 * (`2O27`): to ask whether that was meant, never to read it so. Nothing where nothing of the kind is found.
 */
export function respelt(words: string): string | undefined {
  const text = words
    .replace(/\p{L}+/gu, (word) => monthNear(word) ?? word)
    .replace(/\b[12][\dOo]{3}\b/g, (year) => year.replace(/o/gi, '0'));
  return text === words ? undefined : text;
}

function monthNear(word: string): string | undefined {
  return MONTH_NAMES.find((name) => {
    const apart = slips(word.toLowerCase(), name.toLowerCase());
    if (name.length < LEAST) return apart === 1 && word.length === name.length && isSwapped(word, name);
    return apart > 0 && apart <= (name.length >= LONG ? 2 : 1);
  });
}

/** Two letters that changed places. */
function isSwapped(word: string, name: string): boolean {
  const letters = (text: string) => [...text.toLowerCase()].sort().join('');
  return letters(word) === letters(name);
}
