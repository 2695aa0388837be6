import type { PlanRule } from '../rule.ts';
import { completeWithoutEvidence } from './complete-without-evidence.ts';
import { dueSoon } from './due-soon.ts';
import { overdue } from './overdue.ts';
import { ragDiffers } from './rag-differs.ts';
import { unknownStatus } from './unknown-status.ts';

/** How far an action is, and what proves it. */
export const PROGRESS: readonly PlanRule[] = [
  overdue,
  dueSoon,
  unknownStatus,
  completeWithoutEvidence,
  ragDiffers,
];
