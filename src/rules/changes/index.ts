import type { ChangeRule } from '../rule.ts';
import { actionDeleted } from './action-deleted.ts';
import { baselineRewritten } from './baseline-rewritten.ts';
import { dateChangeWithoutReason } from './date-change-without-reason.ts';
import { deadlineMovedOften } from './deadline-moved-often.ts';
import { deadlineMovedTwice } from './deadline-moved-twice.ts';
import { deadlinePastWhenAdded } from './deadline-past-when-added.ts';
import { idReused } from './id-reused.ts';
import { planIdChanged } from './plan-id-changed.ts';
import { recommendationChanged } from './recommendation-changed.ts';
import { statusGoneBack } from './status-gone-back.ts';
import { targetChanged } from './target-changed.ts';
import { unrecordedDateChange } from './unrecorded-date-change.ts';
import { updateRewritten } from './update-rewritten.ts';
import { waiverAdded } from './waiver-added.ts';

/** What was changed in a plan since an earlier version of it. */
export const CHANGES: readonly ChangeRule[] = [
  unrecordedDateChange,
  dateChangeWithoutReason,
  deadlineMovedTwice,
  deadlineMovedOften,
  baselineRewritten,
  deadlinePastWhenAdded,
  actionDeleted,
  idReused,
  statusGoneBack,
  targetChanged,
  updateRewritten,
  recommendationChanged,
  planIdChanged,
  waiverAdded,
];
