import type { Deadline } from '../../plan/deadline/deadline.ts';
import type { Problem } from '../../plan/finding.ts';
import { atValue } from '../../plan/place.ts';
import { isOpen, stepsOf } from '../../plan/steps.ts';
import { doubtfulDatesOf } from '../../plan/worded-dates.ts';
import { showDate } from '../../words/months.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const deadlineWithoutYear: PlanRule = {
  id: 'deadline-without-year',
  kind: 'plan',
  severity: 'warning',
  summary: 'A date does not say its year.',
  why: 'A plan is read for years: next winter nobody will know which September was meant.',
  remedy: 'Write the year after the month.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: By September
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: By September 2024
    `,
  },
  *check({ plan, assessment }) {
    for (const step of stepsOf(plan)) {
      if (step.due?.deadline.yearMissing !== true) continue;
      // Words that tell a status speak of something that has been.
      const isPast = assessment.closed || !isOpen(step) || step.due.deadline.status !== undefined;
      const effect = isPast ? 'so nobody can tell when it was' : 'so nobody will notice when it has passed';
      yield {
        ...explain(`The deadline of ${inSentence(step.name)}`, step.due.deadline, effect),
        place: atValue(step.due.path),
        action: step.action.id,
      };
    }
    for (const { name, date, meaning, ...owner } of doubtfulDatesOf(plan)) {
      if (meaning.yearMissing !== true) continue;
      yield {
        ...explain(name, meaning, 'so it counts as not given'),
        place: atValue(date.path),
        ...owner,
      };
    }
  },
};

function explain(name: string, { words, last }: Deadline, effect: string): Pick<Problem, 'message' | 'help'> {
  const said = `${name}, ${code(words)}, does not say its year`;
  return {
    message:
      last === undefined
        ? `${said}, ${effect}.`
        : `${said}. It was read as ${showDate(last)}, counting from the day the plan was agreed, and that may be wrong.`,
    help: 'Write the year after the month.',
  };
}
