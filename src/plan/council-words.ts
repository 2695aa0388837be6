import { type Meanings, USUAL_MEANINGS } from './deadline/index.ts';
import type { StatusWord } from './model.ts';

/** What a council means by words that councils use differently, in all of its plans. */
export interface CouncilWords {
  readonly meanings: Meanings;
  /** Its own status words; one that a plan explains itself means what the plan says. */
  readonly statuses: ReadonlyMap<string, StatusWord>;
}

export const USUAL_WORDS: CouncilWords = { meanings: USUAL_MEANINGS, statuses: new Map() };
