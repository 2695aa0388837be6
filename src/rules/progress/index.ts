import type { PlanRule } from '../rule.ts';
import { awaitedCompletion } from './awaited-completion.ts';
import { completeWithOpenParts } from './complete-with-open-parts.ts';
import { completeWithoutDate } from './complete-without-date.ts';
import { completeWithoutEvidence } from './complete-without-evidence.ts';
import { completedInFuture } from './completed-in-future.ts';
import { dueSoon } from './due-soon.ts';
import { overdue } from './overdue.ts';
import { overdueUnexplained } from './overdue-unexplained.ts';
import { periodUnreported } from './period-unreported.ts';
import { ragDiffers } from './rag-differs.ts';
import { staleUpdate } from './stale-update.ts';
import { standardStatusRedefined } from './standard-status-redefined.ts';
import { statusDisagrees } from './status-disagrees.ts';
import { stoppedWithoutDecision } from './stopped-without-decision.ts';
import { unknownStatus } from './unknown-status.ts';
import { verifiedBeforeCompleted } from './verified-before-completed.ts';
import { verifiedByOwnLead } from './verified-by-own-lead.ts';
import { verifiedWithoutName } from './verified-without-name.ts';

/** How far an action is, and what proves it. */
export const PROGRESS: readonly PlanRule[] = [
  overdue,
  overdueUnexplained,
  dueSoon,
  staleUpdate,
  periodUnreported,
  unknownStatus,
  standardStatusRedefined,
  statusDisagrees,
  completeWithoutEvidence,
  completeWithoutDate,
  completeWithOpenParts,
  awaitedCompletion,
  completedInFuture,
  verifiedByOwnLead,
  verifiedWithoutName,
  verifiedBeforeCompleted,
  stoppedWithoutDecision,
  ragDiffers,
];
