import { TrackerError, type Wait } from './tracker.ts';

/** Waits so many milliseconds. Given from outside: tests do not wait. */
export type Sleep = (milliseconds: number) => Promise<void>;

const WAITS_MS = [1000, 2000, 4000];
/** Where GitHub does not say how long: what its documentation asks for. */
const USUAL_WAIT_MS = 60_000;
/** All waits of one run together; after that the next run goes on. A job that sleeps costs the council minutes. */
const PATIENCE_MS = 300_000;

/** How the requests of one run are tried. */
export interface Tries {
  /**
   * Once, and after "slow down" once more when the time is over: such an answer means that nothing
   * was carried out. For what must never be done twice.
   */
  once<T>(attempt: () => Promise<T>): Promise<T>;
  /**
   * Up to four times while the service does not answer. Never for a create: GitHub answers 502 to
   * requests that it has carried out, and a second one is a second issue (probot/probot#921).
   */
  upToFourTimes<T>(attempt: () => Promise<T>): Promise<T>;
}

/** The patience of one run, which all its requests share. Errors that waiting cannot mend pass at once. */
export function triesOf(sleep: Sleep, now: () => Date): Tries {
  let patience = PATIENCE_MS;

  async function once<T>(attempt: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof TrackerError) || error.kind !== 'rate-limited') throw error;
        const wait = waitMs(error.wait, now());
        if (wait > patience) throw error;
        patience -= wait;
        await sleep(wait);
      }
    }
  }

  return {
    once,
    async upToFourTimes(attempt) {
      for (const wait of WAITS_MS) {
        try {
          return await once(attempt);
        } catch (error) {
          if (!(error instanceof TrackerError) || error.kind !== 'unavailable') throw error;
          await sleep(wait);
        }
      }
      return once(attempt);
    },
  };
}

/** At least a second, also where the clocks of the two sides differ: asking again at once would not end. */
function waitMs(wait: Wait | undefined, now: Date): number {
  if (wait === undefined) return USUAL_WAIT_MS;
  const asked = 'seconds' in wait ? wait.seconds * 1000 : wait.until * 1000 - now.getTime();
  return Math.max(1000, Math.ceil(asked));
}
