import { circlesOf } from '../../plan/dependencies.ts';
import type { Problem } from '../../plan/finding.ts';
import type { Action } from '../../plan/model.ts';
import { atValue, type Place } from '../../plan/place.ts';
import { count, list } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const circularDependency: PlanRule = {
  id: 'circular-dependency',
  kind: 'plan',
  severity: 'error',
  summary: 'Actions wait for each other in a circle.',
  why: 'None of them can ever begin, and each lead can say that it is another one’s turn.',
  remedy: 'Decide which of them comes first, and take away its `depends-on:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        depends-on: [13]
      - id: 13
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
        depends-on: [12]
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        depends-on: [13]
      - id: 13
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
    `,
  },
  *check({ plan }) {
    for (const circle of circlesOf(plan.actions)) yield describe(circle);
  },
};

/** No council has a longer circle; a file that was made to have one gets no message as long as itself. */
const MOST_NAMED = 20;

/** The numbers of internal actions stand in no message about a public one. */
function describe(circle: readonly Action[]): Problem {
  const secret = circle.some(({ internal }) => internal);
  const allSecret = circle.every(({ internal }) => internal);
  const first = circle.find(({ internal }) => !internal) ?? circle[0];
  if (first === undefined) throw new Error('A circle has no members.');
  const others = circle.filter((action) => action !== first);
  const shown = allSecret ? others : others.filter(({ internal }) => !internal);
  return {
    message:
      circle.length === 1
        ? `Action ${first.id} depends on itself, so it can never begin.`
        : `Action ${first.id} depends on itself by way of ${secret && !allSecret ? 'others' : namesOf(others)}, so none of them can ever begin.`,
    help:
      circle.length === 1
        ? 'Take it out of `depends-on:`.'
        : 'Decide which of them comes first, and take the next one out of its `depends-on:`.',
    place: reference(first, circle),
    action: first.id,
    related: shown.slice(0, MOST_NAMED).map((action) => ({
      place: reference(action, circle),
      message: `action ${action.id} depends on the next one here`,
    })),
  };
}

function namesOf(actions: readonly Action[]): string {
  const [only] = actions;
  if (actions.length === 1 && only) return `action ${only.id}`;
  const ids = actions.map(({ id }) => id);
  const left = ids.length - MOST_NAMED;
  return `actions ${list(left > 1 ? [...ids.slice(0, MOST_NAMED), count(left, 'other')] : ids)}`;
}

/** Where an action names the next one of the circle. */
function reference(action: Action, circle: readonly Action[]): Place {
  const next = circle[(circle.indexOf(action) + 1) % circle.length];
  const named = action.dependsOn.find(({ id }) => id === next?.id);
  return atValue(named?.path ?? [...action.path, 'depends-on']);
}
