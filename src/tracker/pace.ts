import type { Sleep } from './retry.ts';

/** GitHub asks for a second between writes; who opens issues quickly is blocked sooner than it says (cli/cli#4801). */
const PAUSES_MS = { change: 1000, create: 3000 };

/** Waits as long as is due before a write. */
export type Pace = (write: keyof typeof PAUSES_MS) => Promise<void>;

/** The writes of one run: one after the other, with a pause before each but the first. */
export function paceOf(sleep: Sleep): Pace {
  let written = false;
  return async (write) => {
    if (written) await sleep(PAUSES_MS[write]);
    written = true;
  };
}
