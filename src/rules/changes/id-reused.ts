import { isAnotherAction } from '../../plan/another-action.ts';
import { isInForce } from '../../plan/in-force.ts';
import { atValue } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const idReused: ChangeRule = {
  id: 'id-reused',
  kind: 'history',
  severity: 'warning',
  summary: 'The number of an action was given to another action.',
  why: 'Minutes, reports and issues name an action by its number. Given to something else, the number makes them speak of what nobody agreed, and the old action is gone without a decision.',
  remedy:
    'Give the new action a number that was never used, and write the old one again: with `status: cancelled` and `stopped:` if it will not be done.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
    `,
    bad: yaml`
      - id: 12
        title: Hold two planning meetings with partners
        leads: [chief-executive]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
      - id: 13
        title: Hold two planning meetings with partners
        leads: [chief-executive]
        due: 31 March 2025
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    for (const action of plan.actions) {
      const then = before.actions.find(({ id }) => id === action.id);
      if (then === undefined || !isAnotherAction(then, action, { before, plan })) continue;
      yield {
        message: `Action ${action.id} was ${code(then.title)} and is something else now, so whoever looks the number up in old papers is misled.`,
        help: `Give this action a number that was never used, and write the old action ${action.id} again; if it will not be done, with \`status: cancelled\` and \`stopped:\`.`,
        place: atValue([...action.path, 'id']),
        action: action.id,
        stood: { place: atValue([...then.path, 'title']), message: 'the number was for this' },
      };
    }
  },
};
