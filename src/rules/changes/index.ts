import type { ChangeRule } from '../rule.ts';
import { deadlinePastWhenAdded } from './deadline-past-when-added.ts';
import { unrecordedDateChange } from './unrecorded-date-change.ts';

/** What was changed in a plan since an earlier version of it. */
export const CHANGES: readonly ChangeRule[] = [deadlinePastWhenAdded, unrecordedDateChange];
