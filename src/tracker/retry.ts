import { TrackerError } from './tracker.ts';

/** Waits so many milliseconds. Given from outside: tests do not wait. */
export type Sleep = (milliseconds: number) => Promise<void>;

const WAITS_MS = [1000, 2000, 4000];

/**
 * Does something that may be done twice without harm, up to four times while the service does not
 * answer. Never for a create: GitHub answers 502 to requests that it has carried out, and a second
 * one is a second issue (probot/probot#921). Other errors pass at once.
 */
export async function patiently<T>(attempt: () => Promise<T>, sleep: Sleep): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TrackerError) || error.kind !== 'unavailable') throw error;
      await sleep(wait);
    }
  }
  return attempt();
}
