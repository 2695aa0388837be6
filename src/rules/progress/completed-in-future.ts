import { meaningOf } from '../../plan/meaning-of.ts';
import type { Action, Plan, WordedDate } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { isDone } from '../../plan/status.ts';
import { showDate } from '../../words/months.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

/**
 * It looks at the day, and is a contradiction all the same: what is to come cannot have been done. It is an
 * error because it can never turn up later: with time it goes away, so no unrelated change is ever stopped.
 */
export const completedInFuture: PlanRule = {
  id: 'completed-in-future',
  kind: 'plan',
  severity: 'warning',
  summary: 'Something is said to have happened on a day that is still to come.',
  why: 'A report that counts as done what is dated next year is laughed at, and then nobody believes the rest.',
  remedy:
    'Check the year. What is planned for a day to come belongs under `due:`; the day on which it was done is written once it is done.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: complete
        completed:
          date: 14 May 2025
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
  *check({ plan, asOf }) {
    for (const { date, what, ...owner } of happenings(plan)) {
      if (date?.date === undefined || date.date <= asOf) continue;
      // "July 2024" has begun on the 15th, and something may have been done in it.
      const { first, yearMissing } = meaningOf(date.words, plan);
      if (first === undefined || yearMissing || first <= asOf) continue;
      yield {
        message: `${what} on a day that is still to come, ${code(date.words)}, so it cannot have happened yet.`,
        help: `Check the year: today is ${showDate(asOf)}. What is planned belongs under \`due:\`.`,
        place: atValue(date.path),
        ...owner,
      };
    }
  },
};

interface Happening {
  readonly date: WordedDate | undefined;
  /** "Action 12 was completed". */
  readonly what: string;
  readonly action?: string;
  readonly recommendation?: string;
}

function* happenings(plan: Plan): Iterable<Happening> {
  for (const { to, date } of plan.reported) yield { date, what: `A report was given to ${code(to)}` };
  for (const { ref, updates } of plan.recommendations) {
    const what = `An update of recommendation ${ref} was written`;
    for (const { date } of updates) yield { date, what, recommendation: ref };
  }
  for (const action of plan.actions) {
    for (const happening of happeningsOf(action)) yield { ...happening, action: action.id };
  }
}

/** Of what is not said to be done `status-disagrees` asks whether it is. */
function* happeningsOf({ id, status, milestones, ...action }: Action): Iterable<Happening> {
  const name = `Action ${id}`;
  for (const { date } of action.dateChanges) yield { date, what: `The date of action ${id} was moved` };
  if (isDone(status?.status)) {
    yield { date: action.completed?.date, what: `${name} was completed` };
    yield { date: action.verified?.date, what: `${name} was verified` };
  }
  for (const { number, completed, status: told, dateChanges } of milestones) {
    for (const { date } of dateChanges)
      yield { date, what: `The date of part ${number} of action ${id} was moved` };
    if (isDone(told?.status)) {
      yield { date: completed?.date, what: `Part ${number} of action ${id} was completed` };
    }
  }
  for (const date of action.met) yield { date, what: `${name} was done` };
  for (const { date } of action.updates) yield { date, what: `An update of action ${id} was written` };
}
