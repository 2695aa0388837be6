import type { PlanRule } from '../rule.ts';
import { groupOnlyLead } from './group-only-lead.ts';
import { missingLead } from './missing-lead.ts';
import { unknownLead } from './unknown-lead.ts';

/** Who answers for an action. */
export const LEADS: readonly PlanRule[] = [missingLead, unknownLead, groupOnlyLead];
