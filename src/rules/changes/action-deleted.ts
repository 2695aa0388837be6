import { isInForce } from '../../plan/in-force.ts';
import type { Action, Plan } from '../../plan/model.ts';
import { atOwner, atValue } from '../../plan/place.ts';
import { recommendationNow } from '../../plan/recommendation-now.ts';
import { isSettled } from '../../plan/status.ts';
import { isSameText } from '../../words/same-words.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const actionDeleted: ChangeRule = {
  id: 'action-deleted',
  kind: 'history',
  severity: 'warning',
  summary: 'An action of an agreed plan is gone, instead of being cancelled.',
  why: 'What is gone from a plan nobody asks about. Actions that disappear between two reports are how plans come to be on time, and the first thing that auditors compare.',
  remedy:
    'Write the action again. If it will not be done, give it `status: cancelled` and the decision under `stopped:`; if it goes on elsewhere, add `carried-to:`.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 11
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
    `,
    bad: yaml`
      - id: 11
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 11
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        status: cancelled
        stopped:
          date: 24 June 2024
          reason: The settlement is for one year only.
          body: Cabinet
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    for (const action of before.actions) {
      if (isStillThere(action, before, plan)) continue;
      const then = before.recommendations.find(({ ref }) => ref === action.recommendation);
      const above = then && recommendationNow(then, { before, plan });
      // Where its recommendation is gone with it, that is the one mistake, and told as such.
      if (then !== undefined && above === undefined) continue;
      yield {
        message: `Action ${action.id} was in the plan and is gone, so nobody can tell what became of it.`,
        help: isSettled(action.status?.status)
          ? 'Write it again as it was: what is done or stopped stays in the plan, and reports tell it apart.'
          : 'Write it again. If it will not be done, give it `status: cancelled`, and under `stopped:` the day, the reason and who decided.',
        place: above ? atOwner(above.path) : atValue(['plan']),
        action: action.id,
        ...(above && { recommendation: above.ref }),
        stood: { place: atOwner(action.path), message: 'it stood here' },
      };
    }
  },
};

/** By its number; or with its words, under a number that is new. */
function isStillThere({ id, title }: Action, before: Plan, plan: Plan): boolean {
  const known = new Set(before.actions.map((action) => action.id));
  return plan.actions.some(
    (action) => action.id === id || (!known.has(action.id) && isSameText(action.title, title)),
  );
}
