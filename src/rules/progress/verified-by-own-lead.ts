import { atValue } from '../../plan/place.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const verifiedByOwnLead: PlanRule = {
  id: 'verified-by-own-lead',
  kind: 'plan',
  severity: 'warning',
  summary: 'An action was verified by somebody who leads it.',
  why: 'Verified means that somebody else has looked at the evidence. Internal audit does not accept the word of the person whose work it is.',
  remedy: 'Let somebody look at it who does not lead it, and write their key under `by:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: verified
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
        verified:
          date: 3 June 2024
          by: finance-director
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: verified
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
        verified:
          date: 3 June 2024
          by: chief-executive
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const action of plan.actions) {
      const by = action.verified?.by;
      // Who only supports the lead may look at it with a fresh eye.
      const lead = by && action.leads?.who.find(({ key }) => key === by.key);
      if (by === undefined || lead === undefined) continue;
      const person = plan.people.get(by.key);
      yield {
        message: `Action ${action.id} was verified by ${person?.post ?? person?.name ?? by.key}, who leads it, so nobody else has looked at the evidence.`,
        help: 'Write under `by:` the key of somebody who does not lead it.',
        place: atValue(by.path),
        action: action.id,
        related: [{ place: atValue(lead.path), message: 'leads it here' }],
      };
    }
  },
};
