import { hasBegun } from './begun.ts';
import { before, dueBy, fromTo, onDate } from './dates.ts';
import { happens } from './events.ts';
import type { Form } from './meaning.ts';
import { dateOnwards, dateThenOngoing, noEnd, startsFrom } from './open-ended.ts';
import { relative } from './relative.ts';
import { atIntervals, atIntervalsFrom } from './repeating.ts';
import { statusWords } from './status-words.ts';
import { afterAnEvent, notDecided, pointer } from './undated.ts';
import { yearly } from './yearly.ts';

/**
 * Every way in which a timescale may be written, in the order in which they are tried: what has no date
 * first, then dates, then a date among free words, which fits the most. A new form is a new entry here.
 */
export const FORMS: Readonly<Record<string, Form>> = {
  notDecided,
  pointer,
  atIntervals,
  atIntervalsFrom,
  yearly,
  relative,
  onDate,
  fromTo,
  before,
  dueBy,
  startsFrom,
  dateOnwards,
  dateThenOngoing,
  noEnd,
  hasBegun,
  statusWords,
  happens,
  afterAnEvent,
};
