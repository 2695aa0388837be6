import type { PlanRule } from '../rule.ts';
import { groupOnlyLead } from './group-only-lead.ts';
import { missingLead } from './missing-lead.ts';
import { noLeadMember } from './no-lead-member.ts';
import { personTwice } from './person-twice.ts';
import { personUnused } from './person-unused.ts';
import { severalAccountable } from './several-accountable.ts';
import { unknownLead } from './unknown-lead.ts';

/** Who answers for an action. */
export const LEADS: readonly PlanRule[] = [
  missingLead,
  unknownLead,
  groupOnlyLead,
  severalAccountable,
  noLeadMember,
  personUnused,
  personTwice,
];
