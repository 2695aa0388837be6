import type { Kept } from './kept.ts';

/** What a look at everything that is kept came to. */
export interface Verified {
  /** Contents that were read anew. */
  read: number;
  /** How many of them were kept as they were read now. */
  same: number;
  /** How many were kept as something else. */
  wrong: number;
  /** How many of those could not be put right. */
  left: number;
}

/** Trusts nothing that is kept: everything is read anew, compared, and put right. */
export function verifying(kept: Kept): Kept & { readonly verified: Verified } {
  const verified: Verified = { read: 0, same: 0, wrong: 0, left: 0 };
  return {
    verified,
    get: () => undefined,
    put(blob, reading) {
      const before = kept.get(blob);
      verified.read += 1;
      if (before !== undefined && JSON.stringify(before.reading) === JSON.stringify(reading)) {
        verified.same += 1;
        return true;
      }
      const isRight = kept.put(blob, reading);
      if (before !== undefined) {
        verified.wrong += 1;
        if (!isRight) verified.left += 1;
      }
      return isRight;
    },
  };
}
