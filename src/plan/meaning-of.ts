import { type Deadline, readDeadline } from './deadline/index.ts';
import type { Plan } from './model.ts';

/** What words mean that stand in a plan: they count from the day it was agreed. */
export function meaningOf(words: string, { agreed }: Plan): Deadline {
  return readDeadline(words, { agreed: agreed?.date?.date });
}
