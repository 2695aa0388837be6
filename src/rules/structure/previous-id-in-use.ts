import type { Problem } from '../../plan/finding.ts';
import type { Action } from '../../plan/model.ts';
import { atValue, type Place } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const previousIdInUse: PlanRule = {
  id: 'previous-id-in-use',
  kind: 'plan',
  severity: 'error',
  summary: 'A number that an action had before belongs to another action.',
  why: 'The issue of an action is found by its number. With two actions that claim one, the answers of a lead would end up under the wrong promise, so neither gets the issue.',
  remedy:
    'Under `previously:` write only numbers that this action had and no other action has or had. If a number was given to another action, take it out there: a number is never used again.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12a
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        previously: [12]
      - id: 12
        title: Publish the budget
        leads: [finance-director]
        due: 30 April 2025
    `,
    good: yaml`
      - id: 12a
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        previously: [12]
      - id: 12b
        title: Publish the budget
        leads: [finance-director]
        due: 30 April 2025
    `,
  },
  *check({ plan }) {
    const today = new Map(plan.actions.map((action) => [action.id, action]));
    const claimed = new Map<string, Place>();
    for (const action of plan.actions) {
      for (const { id, path } of action.previously) {
        const place = atValue(path);
        const user = today.get(id);
        const first = claimed.get(id);
        if (user) yield inUse(action, id, place, atValue([...user.path, 'id']));
        else if (first) yield claimedTwice(action, id, place, first);
        claimed.set(id, first ?? place);
      }
    }
  },
};

function inUse(action: Action, id: string, place: Place, user: Place): Problem {
  const message =
    id === action.id
      ? `Action ${action.id} has the number ${code(id)} still, so it is no earlier one.`
      : `Action ${action.id} is said to have been ${code(id)} before, and that is the number of another action today.`;
  return {
    message,
    help: 'Take it out here, or give the other action a number that was never used in the plan.',
    place,
    related: [{ place: user, message: 'used here' }],
    action: action.id,
  };
}

function claimedTwice(action: Action, id: string, place: Place, first: Place): Problem {
  return {
    message: `The earlier number ${code(id)} is claimed twice, so nobody can tell whose issue it was.`,
    help: 'Leave it with the action that had it.',
    place,
    related: [{ place: first, message: 'first claimed here' }],
    action: action.id,
  };
}
