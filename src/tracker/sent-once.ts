import type { Sleep } from './retry.ts';
import { orElse, TrackerError } from './tracker.ts';

/** From one look at the list to the next, after an answer that tells nothing: 2, 5 and 15 seconds after it. */
const LOOKS_MS = [2000, 3000, 10_000];

/**
 * Makes something new with a request that is sent once. Where GitHub does not say whether it was carried out,
 * what was made is looked for and never sent again: a second request would make a second one. Throws
 * `TrackerError`; `unknown-outcome` when it is not found.
 */
export async function sentOnce<T>(
  send: () => Promise<T>,
  look: () => Promise<T | undefined>,
  sleep: Sleep,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'unknown-outcome') throw error;
    for (const wait of LOOKS_MS) {
      await sleep(wait);
      const found = await orElse(undefined, look);
      if (found !== undefined) return found;
    }
    throw error;
  }
}
