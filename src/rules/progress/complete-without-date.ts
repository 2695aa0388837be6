import type { Action } from '../../plan/model.ts';
import { atOwner } from '../../plan/place.ts';
import { isDone } from '../../plan/status.ts';
import { showDate } from '../../words/months.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const completeWithoutDate: PlanRule = {
  id: 'complete-without-date',
  kind: 'plan',
  severity: 'note',
  summary: 'An action is said to be complete, and not since when.',
  why: 'Without the day nobody can tell whether it was done in time, and the figure that every committee asks for cannot be worked out.',
  remedy:
    'Add `date:` under `completed:`; the month will do. The dates of its parts will do too, if every part has one. Where the evidence is missing as well, `complete-without-evidence` asks for both.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: complete
        completed:
          evidence: [Minute 24/18 of the Cabinet]
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
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    for (const action of plan.actions) {
      const { completed } = action;
      // One mistake is told once: without evidence, that is asked for first, and the day with it.
      if (!isDone(action.status?.status) || completed === undefined || completed.evidence.length === 0)
        continue;
      if (isDated(action)) continue;
      yield {
        message: `Action ${action.id} is said to be complete, and nothing says since when, so nobody can tell whether it was done in time.`,
        help: `Add \`date:\` under \`completed:\`, for example \`date: ${showDate(asOf)}\`.`,
        place: atOwner(completed.path),
        action: action.id,
      };
    }
  },
};

/** Told by itself, by all of its parts, or in the words of the deadline: "Completed in September 2024". */
function isDated({ completed, milestones, due }: Action): boolean {
  if (completed?.date !== undefined) return true;
  if (isDone(due?.deadline.status) && due?.deadline.last !== undefined) return true;
  return milestones.length > 0 && milestones.every((part) => part.completed?.date !== undefined);
}
