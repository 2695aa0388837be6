import type { PlainDate } from '../../plan/date.ts';
import type { DeadlineProblem } from '../../plan/deadline/deadline.ts';
import type { Problem } from '../../plan/finding.ts';
import { meaningOf } from '../../plan/meaning-of.ts';
import type { Plan } from '../../plan/model.ts';
import { unreadCycles } from '../../plan/monitoring-cycle.ts';
import { atValue, type Path } from '../../plan/place.ts';
import { isOpen, stepsOf } from '../../plan/steps.ts';
import { doubtfulDatesOf } from '../../plan/worded-dates.ts';
import { showDate } from '../../words/months.ts';
import { code, count, inSentence, quotedList } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { laterDay, laterMonth } from '../example-dates.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule, RuleContext } from '../rule.ts';

export const deadlineNotUnderstood: PlanRule = {
  id: 'deadline-not-understood',
  kind: 'plan',
  severity: 'error',
  summary: 'A date cannot be understood.',
  why: 'A date that only its author understands cannot be chased, and every reader will understand something else.',
  remedy:
    'Write the date in one of the forms that are understood, such as `31 May 2025` or `By end of July 2025`. The council’s own words can stay under `says:`, with the date they mean under `by:`. Words that count from the day the plan was agreed, such as `Quarterly`, need that day: `agreed:` with its `date:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 Febuary 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 28 February 2025
    `,
  },
  *check(context) {
    const counting: Doubtful[] = [];
    for (const doubtful of doubtfulDates(context)) {
      if (doubtful.problem?.kind === 'needs-agreed-date') counting.push(doubtful);
      else yield { ...explain(doubtful, context.asOf), ...doubtful.owner, place: atValue(doubtful.path) };
    }
    // Where the day of agreement is there and cannot be understood, that is the mistake, and told above.
    if (context.plan.agreed?.date !== undefined) return;
    // The one thing missing is that day, whatever number of dates count from it.
    for (const { first, others, internal } of firstOfEach(context.plan, counting, () => 'agreed')) {
      const owner = others.length === 0 || internal ? first.owner : {};
      yield {
        ...needsAgreedDate(context.plan, first, others),
        ...owner,
        mistake: 'agreed',
        place: atValue(first.path),
      };
    }
  },
};

/** Words that ought to give a date, and do not. */
interface Doubtful {
  /** "The deadline of action 12". */
  readonly name: string;
  readonly words: string;
  readonly path: Path;
  readonly problem: DeadlineProblem | undefined;
  readonly isDeadline: boolean;
  /** What to write, where that is neither a deadline nor a day. */
  readonly forms?: readonly string[];
  readonly action?: string;
  readonly owner: Pick<Problem, 'action' | 'recommendation'>;
}

function* doubtfulDates({ plan, assessment }: RuleContext): Iterable<Doubtful> {
  for (const step of stepsOf(plan)) {
    const { due, action } = step;
    const problem = due?.deadline.problem;
    // A missing year has a rule of its own. Once a step is over its date is history, and only a slip is told.
    if (due === undefined || problem === undefined || due.deadline.yearMissing) continue;
    const isOver = assessment.closed || !isOpen(step);
    if (isOver && problem.kind !== 'impossible-date') continue;
    const { words } = due.deadline;
    const name = `The deadline of ${inSentence(step.name)}`;
    const owner = { action: action.id };
    yield { name, words, path: due.path, problem, isDeadline: true, ...owner, owner };
  }
  for (const { date, meaning, name, ...owner } of doubtfulDatesOf(plan)) {
    if (meaning.yearMissing) continue;
    const { words, path } = date;
    yield { name, words, path, problem: meaning.problem, isDeadline: false, ...owner, owner };
  }
  for (const { body, said } of unreadCycles(plan)) {
    const name = `How often ${code(body)} looks at the plan`;
    const { problem } = meaningOf(said.words, plan);
    yield { ...said, name, problem, isDeadline: false, forms: ['6 months', 'quarter'], owner: {} };
  }
}

function effectOf({ isDeadline }: Doubtful): string {
  return isDeadline ? 'so nobody will notice when it has passed' : 'so it counts as not given';
}

function explain(doubtful: Doubtful, asOf: PlainDate): Pick<Problem, 'message' | 'help'> {
  const { problem, words, name, isDeadline, forms } = doubtful;
  const effect = effectOf(doubtful);
  if (problem?.kind === 'impossible-date') {
    return {
      message: `${name} names a day that does not exist, ${code(problem.words)}, ${effect}.`,
      help: 'Check the day, the month and the day of the week.',
    };
  }
  if (problem?.kind === 'unknown-words' && problem.couldBe) {
    const [only, ...others] = problem.couldBe;
    if (only !== undefined && others.length === 0) {
      return {
        message: `${name}, ${code(words)}, cannot be understood, ${effect}.`,
        help: `Did you mean ${code(only)}?`,
      };
    }
    return {
      message: `${name}, ${code(words)}, can be read in more than one way, ${effect}.`,
      help: `Write ${quotedList(problem.couldBe)}, whichever is meant.`,
    };
  }
  const usual = quotedList([laterDay(asOf), laterMonth(asOf), `By the end of ${laterMonth(asOf)}`]);
  return {
    message: `${name}, ${code(words)}, cannot be understood, ${effect}.`,
    help: forms
      ? `Write for example ${quotedList(forms)}.`
      : isDeadline
        ? `Write for example ${usual}; or keep the words under \`says:\`, and write the date they mean under \`by:\`.`
        : `Write a day, for example \`${showDate(asOf)}\`.`,
  };
}

function needsAgreedDate(
  plan: Plan,
  first: Doubtful,
  others: readonly Doubtful[],
): Pick<Problem, 'message' | 'help' | 'related'> {
  const counts = 'from the day the plan was agreed, and the plan does not say when that was';
  const add = `Add ${plan.agreed === undefined ? '`agreed:` with its `date:`' : '`date:` under `agreed:`'} to the plan`;
  if (others.length === 0) {
    return {
      message: `${first.name}, ${code(first.words)}, counts ${counts}, ${effectOf(first)}.`,
      help: `${add}, or write a date here.`,
    };
  }
  return {
    message: `${count(others.length + 1, 'date')}, such as ${code(first.words)}, count ${counts}, so nobody will notice when they have passed.`,
    help: `${add}, or write a date in each of these places.`,
    related: others.map(({ path }) => ({ place: atValue(path), message: 'counts from it too' })),
  };
}
