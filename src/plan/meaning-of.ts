import { type Deadline, readDeadline } from './deadline/index.ts';
import type { Plan } from './model.ts';

/** What words mean that stand in a plan: they count from the day it was agreed, and its council may have meanings of its own. */
export function meaningOf(words: string, { agreed, meanings }: Plan): Deadline {
  return readDeadline(words, { agreed: agreed?.date?.date, meanings });
}
