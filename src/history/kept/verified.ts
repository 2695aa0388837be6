import type { Kept, Reading } from './kept.ts';

/** What a look at everything that is kept came to. */
export interface Verified {
  /** Contents that were read anew. */
  read: number;
  /** How many of them were kept as they were read now. */
  same: number;
  /** How many were kept as something else. */
  wrong: number;
  /** How many were kept, but not whole, or in the place of another: those were never used. */
  damaged: number;
  /** How many of the wrong and the damaged could not be put right. */
  left: number;
}

/** How what was kept compares with what is read now. */
function stateOf(
  before: ReturnType<Kept['get']>,
  reading: Reading,
): 'same' | 'wrong' | 'damaged' | undefined {
  if (before === undefined || before === 'damaged') return before;
  return JSON.stringify(before.reading) === JSON.stringify(reading) ? 'same' : 'wrong';
}

/** Trusts nothing that is kept: everything is read anew, compared, and put right. */
export function verifying(kept: Kept): Kept & { readonly verified: Verified } {
  const verified: Verified = { read: 0, same: 0, wrong: 0, damaged: 0, left: 0 };
  return {
    verified,
    get: () => undefined,
    put(blob, reading) {
      const before = kept.get(blob);
      verified.read += 1;
      const state = stateOf(before, reading);
      if (state === 'same') {
        verified.same += 1;
        return true;
      }
      const isRight = kept.put(blob, reading);
      if (state) {
        verified[state] += 1;
        if (!isRight) verified.left += 1;
      }
      return isRight;
    },
  };
}
