import type { PlainDate } from '../../plan/date.ts';
import { endOf } from '../../plan/ends.ts';
import type { Action, Person, Plan } from '../../plan/model.ts';
import { accountableOf } from '../../plan/people.ts';
import { atValue, type Path } from '../../plan/place.ts';
import { isOpen, type Step, stepsOfAction } from '../../plan/steps.ts';
import { monthName } from '../../words/months.ts';
import { count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

/** So many a person may still look after one by one: one a week, and one more. */
const MOST = 5;

export const crowdedMonth: PlanRule = {
  id: 'crowded-month',
  kind: 'plan',
  severity: 'note',
  summary: 'One person has six or more things to finish in one month.',
  why: 'Plans promise everything for March because the year ends then. One person cannot finish so much in a month, and what will be late can be seen a year before.',
  remedy: 'Spread the dates over the months before, or let somebody else lead some of it.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: March 2025
        milestones:
          - title: Work out the figures for each service
            due: March 2025
          - title: Publish the draft
            due: March 2025
          - title: Hear residents
            due: March 2025
      - id: 13
        title: Renew the contract for the payroll
        leads: [finance-director]
        due: March 2025
      - id: 14
        title: Close the accounts of the year before
        leads: [finance-director]
        due: March 2025
      - id: 15
        title: Train budget holders
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: March 2025
        milestones:
          - title: Work out the figures for each service
            due: September 2024
          - title: Publish the draft
            due: November 2024
          - title: Hear residents
            due: January 2025
      - id: 13
        title: Renew the contract for the payroll
        leads: [finance-director]
        due: March 2025
      - id: 14
        title: Close the accounts of the year before
        leads: [finance-director]
        due: October 2024
      - id: 15
        title: Train budget holders
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    const ending = plan.actions.flatMap((action) => stepsEnding(plan, action, asOf));
    for (const { first, others } of firstOfEach(plan, ending, keyOf)) {
      if (others.length + 1 <= MOST) continue;
      const { post, name, key } = first.person;
      yield {
        message: `${post ?? name ?? key} has ${count(others.length + 1, 'thing')} to finish in ${first.month}, so some of them may well be late.`,
        help: 'Spread the dates over the months before, or let somebody else lead some of it.',
        place: atValue(first.path),
        action: first.action,
        related: others.map(({ path }) => ({ place: atValue(path), message: 'ends in the same month' })),
      };
    }
  },
};

interface Ending {
  readonly action: string;
  readonly path: Path;
  readonly person: Person;
  /** "March 2025". */
  readonly month: string;
}

const keyOf = ({ person, month }: Ending): string => `${month} ${person.key}`;

/** What of an action ends, month by month. An action that ends with one of its parts is one thing to finish. */
function stepsEnding(plan: Plan, action: Action, asOf: PlainDate): readonly Ending[] {
  const [own, ...parts] = stepsOfAction(action);
  const ending = parts.flatMap((part) => endingOf(plan, part, asOf));
  const whole = own === undefined ? [] : endingOf(plan, own, asOf);
  const told = new Set(ending.map(keyOf));
  return [...whole.filter((one) => !told.has(keyOf(one))), ...ending];
}

function endingOf(plan: Plan, step: Step, asOf: PlainDate): readonly Ending[] {
  const last = endOf(step.due);
  const person = accountableOf(plan, step.leads);
  // What has passed is late by now, and told one by one.
  if (step.due === undefined || last === undefined || person === undefined || last < asOf) return [];
  if (!isOpen(step)) return [];
  const month = `${monthName(Number(last.slice(5, 7)))} ${last.slice(0, 4)}`;
  return [{ action: step.action.id, path: step.due.path, person, month }];
}
