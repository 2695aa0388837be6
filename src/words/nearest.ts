import { distance } from 'fastest-levenshtein';

/**
 * The known name that a person most likely meant, or nothing when none is near: at most a third of
 * the letters may differ, two that changed places count as one, and the figures must be the same, because
 * another number is another thing and no slip of the pen. Ties go to the name that comes first. Of very many names
 * only the first are compared.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const word = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  let compared = 0;
  for (const name of known) {
    if (compared === MOST_COMPARED) break;
    compared += 1;
    const candidate = name.toLowerCase();
    if (figuresIn(candidate) !== figuresIn(word)) continue;
    const apart = slips(word, candidate);
    if (apart <= Math.max(word.length, candidate.length) / 3 && apart < bestDistance) {
      best = name;
      bestDistance = apart;
    }
  }
  return best;
}

/** Every reference of a plan may be wrong, and comparing each with every name would take minutes. */
const MOST_COMPARED = 500;

/** How many slips of the pen lie between two words; two letters that changed places are one. */
export function slips(a: string, b: string): number {
  const apart = distance(a, b);
  return apart === 2 && lettersOf(a) === lettersOf(b) ? 1 : apart;
}

const lettersOf = (word: string): string => [...word].sort().join('');

const figuresIn = (text: string): string => text.replace(/\D+/g, ' ').trim();
