import type { PlainDate } from './date.ts';
import type { Deadline } from './deadline/deadline.ts';
import type { Path } from './place.ts';

/** A date in the words of the file, and the last day it means where that is certain. */
export interface WordedDate {
  readonly path: Path;
  readonly words: string;
  readonly date?: PlainDate;
}

/** A timescale where it stands: the words that are shown, and the deadline that is meant. */
export interface Due {
  readonly path: Path;
  /** The words shown in reports: `says`, or the only words there are. */
  readonly words: string;
  /** Read from `by` where that is given, else from the words. */
  readonly deadline: Deadline;
}
