import { type ClockKind, describeLateness } from '../../plan/assess.ts';
import { atOwner } from '../../plan/place.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const overdue: PlanRule = {
  id: 'overdue',
  kind: 'late',
  severity: 'warning',
  summary: 'An action is late.',
  why: 'The date that was promised has passed and the plan does not say that the action is done.',
  remedy:
    'Write what happened: `status: complete` with its evidence; or an update, and a new date under `date-changes:` with the reason and who agreed it. For what has no end, write a new `review:` date; for what repeats, the day under `met:`.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        updates:
          - date: 3 June 2024
            note: The settlement came late, and the figures are worked out again.
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        updates:
          - date: 3 June 2024
            note: The settlement came late, and the figures are worked out again.
        date-changes:
          - date: 10 June 2024
            from: 31 May 2024
            to: 31 October 2024
            reason: The settlement came late.
            body: Cabinet
    `,
  },
  *check({ plan, assessment }) {
    for (const action of plan.actions) {
      const state = assessment.actions.get(action);
      if (state?.late !== true) continue;
      yield {
        message: describeLateness(action, state),
        help: HELP[state.clock.kind],
        place: atOwner(state.clock.milestone?.path ?? action.path),
        action: action.id,
      };
    }
  },
};

const HELP: Readonly<Record<ClockKind, string>> = {
  due: 'If it is done, write `status: complete` and its evidence under `completed:`. If not, write an update; a new date, once it is agreed, goes under `due:` and `date-changes:`.',
  start:
    'If it has started, write `status: in-progress`. If not, write an update; a new date, once it is agreed, goes under `due:` and `date-changes:`.',
  review: 'Write an update that says how it stands, and the day of the next review under `review:`.',
  period: 'If it was done, add the day under `met:`. If not, write an update.',
};
