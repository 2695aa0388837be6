import type { Problem } from '../../plan/finding.ts';
import type { Plan } from '../../plan/model.ts';
import { moveStatus } from '../../plan/move-status.ts';
import { atValue } from '../../plan/place.ts';
import type { Status } from '../../plan/status.ts';
import { isDone, isSettled } from '../../plan/status.ts';
import { type Step, stepsOf } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { decider } from '../decider.ts';
import type { PlanRule } from '../rule.ts';

export const statusInDeadline: PlanRule = {
  id: 'status-in-deadline',
  kind: 'plan',
  severity: 'warning',
  summary: 'The deadline tells how far the action is.',
  why: 'A status in the place of a date hides the date that was promised, and it stays there after it has ceased to be true.',
  remedy:
    'Move the word to `status:`, and leave only the date in `due:`. The day on which something was completed goes under `completed:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: Has started
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        status: in-progress
    `,
  },
  fixable: true,
  *check({ plan }) {
    for (const step of stepsOf(plan)) {
      const told = step.due?.deadline.status;
      if (step.due === undefined || told === undefined) continue;
      const { deadline, path } = step.due;
      const noDate = deadline.kind === 'status';
      yield {
        message: `The deadline of ${inSentence(step.name)}, ${code(deadline.words)}, says how far the work is${noDate ? ', so nobody can tell by when it was promised' : ' as well as when, and will soon be out of date'}.`,
        help: helpFor(step, told, noDate),
        place: atValue(path),
        action: step.action.id,
        ...remedies(step, plan),
      };
    }
  },
};

function helpFor({ status }: Step, told: Status, noDate: boolean): string {
  const date = noDate ? 'in `due:` write the date that was promised' : 'leave only the date in `due:`';
  // Somebody wrote the status where it belongs as well: only the date is left to put right.
  if (status?.from === 'status') return `${date.charAt(0).toUpperCase()}${date.slice(1)}.`;
  const completed = isDone(told) ? ', and the day under `completed:`' : '';
  return `Write \`status: ${told}\`${completed}; ${date}.`;
}

/** What can be moved is moved; the date that was promised, and a year that was left out, only a person knows. */
function remedies(step: Step, plan: Plan): Pick<Problem, 'fix' | 'todo'> {
  const { path, leads, due } = step;
  const fix = moveStatus(step, { agreed: plan.agreed?.date?.date, meanings: plan.meanings });
  const who = decider(plan, leads);
  const done = isSettled(due?.deadline.status);
  if (due?.deadline.kind !== 'status' || (done && due.deadline.yearMissing === undefined))
    return fix ? { fix } : {};
  const todo = done
    ? { path, about: 'completed', words: `${who} says in which year this was completed` }
    : { path, about: 'due', words: `${who} writes the date that was promised` };
  return { ...(fix && { fix }), todo };
}
