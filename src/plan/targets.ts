import { wordsOf } from '../words/same-words.ts';

/**
 * How a target differs from what it was. Two are compared as numbers only where everything around the number is the
 * same: "at least 85%" is not less than "90", and "£2m" is no "£2bn".
 */
export function compareTargets(then: string, now: string): 'same' | 'lower' | 'higher' | 'other' {
  const [old, fresh] = [unitsOf(then), unitsOf(now)];
  if (old.join(' ') === fresh.join(' ')) return 'same';
  const [first, second] = [numberIn(old), numberIn(fresh)];
  if (first === undefined || second === undefined || first.around !== second.around) return 'other';
  return second.number < first.number ? 'lower' : 'higher';
}

const NUMBER = /^\d+(?:\.\d+)?$/;

const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  million: 'm',
  billion: 'bn',
  thousand: 'k',
};

function unitsOf(target: string): readonly string[] {
  return wordsOf(target.replace(/\bper cent\b/gi, '%')).map((word) =>
    NUMBER.test(word) ? String(Number(word)) : (UNITS[word] ?? word),
  );
}

/** The one number among some words, and the words around it. */
function numberIn(words: readonly string[]): { number: number; around: string } | undefined {
  const numbers = words.filter((word) => NUMBER.test(word));
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return undefined;
  return { number: Number(number), around: words.map((word) => (word === number ? '#' : word)).join(' ') };
}
