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
  summary: 'An action of an agreed plan is gone, or has another number and does not say so.',
  why: 'What is gone from a plan nobody asks about. Actions that disappear between two reports are how plans come to be on time, and the first thing that auditors compare.',
  remedy:
    'Write the action again. If it will not be done, give it `status: cancelled` and the decision under `stopped:`; if it goes on elsewhere, add `carried-to:`. If it only got another number, write the old one under `previously:`.',
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
    // One new action stands for one old one: of two with the same words the other is gone.
    const fresh = new Set(newActions(before, plan));
    for (const action of before.actions) {
      if (plan.actions.some(({ id }) => id === action.id)) continue;
      const other = [...fresh].find(({ title }) => isSameText(title, action.title));
      if (other !== undefined) {
        fresh.delete(other);
        yield {
          message: `Action ${action.id} is action ${other.id} now and does not say so, so its dates cannot be compared, and whoever looks the old number up finds nothing.`,
          help: `Write \`previously: [${action.id}]\` under action ${other.id}, or give it its old number again.`,
          place: atValue([...other.path, 'id']),
          action: other.id,
          stood: { place: atValue([...action.path, 'id']), message: `action ${action.id} stood here` },
        };
        continue;
      }
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

/** Those under a number that nothing had before: only such a one can be an old action with another number. */
function newActions(before: Plan, plan: Plan): readonly Action[] {
  const known = new Set(before.actions.map(({ id }) => id));
  return plan.actions.filter(({ id }) => !known.has(id));
}
