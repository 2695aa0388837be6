import { atOwner, atValue, type Place } from '../../plan/place.ts';
import { showDate } from '../../words/months.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const verifiedWithoutName: PlanRule = {
  id: 'verified-without-name',
  kind: 'plan',
  severity: 'warning',
  summary: 'An action is said to be verified, and not by whom.',
  why: 'A check without a name is a second tick in the same box: nobody can be asked what they have seen.',
  remedy:
    'Add `verified:` with `date:` and `by:`. Where nobody has checked it yet, write `status: complete`.',
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
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    for (const action of plan.actions) {
      const { status, verified, path, id } = action;
      // A word in the place of the date is told by `status-in-deadline`, and has to be moved first.
      const isSaid = (status?.status === 'verified' && status.from === 'status') || verified !== undefined;
      if (!isSaid || verified?.by !== undefined) continue;
      const place: Place = verified ? atOwner([...path, 'verified']) : atValue([...path, 'status']);
      yield {
        message: `Action ${id} is said to be verified, and not by whom, so nobody can be asked what they have seen.`,
        help: verified
          ? 'Add `by:` with the key of whoever checked it.'
          : `Add \`verified:\` with \`date: ${showDate(asOf)}\` and \`by:\`, the key of whoever checked it. If nobody has, write \`status: complete\`.`,
        place,
        action: id,
      };
    }
  },
};
