import { atValue } from '../../plan/place.ts';
import { isDone, isSettled } from '../../plan/status.ts';
import { statusPath } from '../../plan/status-path.ts';
import { list } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const completeWithOpenParts: PlanRule = {
  id: 'complete-with-open-parts',
  kind: 'plan',
  severity: 'error',
  summary: 'An action is said to be complete, and one of its parts is not.',
  why: 'Both are printed in the same report. Auditors reopen what was closed too early, and then trust none of the other figures.',
  remedy:
    'Write the status of the part, or of the action, as it is. A part that will not be done any more is `cancelled`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: complete
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
        milestones:
          - title: Publish the draft
            status: complete
          - title: Tell residents
            status: in-progress
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: complete
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
        milestones:
          - title: Publish the draft
            status: complete
          - title: Tell residents
            status: complete
    `,
  },
  *check({ plan }) {
    for (const action of plan.actions) {
      if (!isDone(action.status?.status)) continue;
      // What a part does not say is no contradiction.
      const open = action.milestones.filter(
        ({ status }) => status !== undefined && !isSettled(status.status),
      );
      const [first] = open;
      if (first === undefined) continue;
      const are = open.length === 1 ? 'is' : 'are';
      yield {
        message: `Action ${action.id} is said to be complete, and ${list(open.map(({ number }) => `part ${number}`))} of it ${are} not, so one of the two is wrong.`,
        help: 'Write `status: complete` for the part if it is done, `status: cancelled` if it is not needed any more; or `status: in-progress` for the action.',
        place: atValue(statusPath(action)),
        action: action.id,
        related: open.map((part) => ({ place: atValue(statusPath(part)), message: 'this is not complete' })),
      };
    }
  },
};
