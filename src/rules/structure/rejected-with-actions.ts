import type { Problem } from '../../plan/finding.ts';
import type { Action, Recommendation } from '../../plan/model.ts';
import { atOwner, atValue } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { list } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const rejectedWithActions: PlanRule = {
  id: 'rejected-with-actions',
  kind: 'plan',
  severity: 'warning',
  summary: 'A recommendation is rejected, and actions under it are still open.',
  why: 'One half of the plan says that the council will not act, the other half that it will: a reader cannot know which to believe.',
  remedy:
    'Write `response: partly` with a `reason:` where the council acts on some of it; otherwise stop the actions, or move them to the recommendation that they answer.',
  since: '0.1.0',
  example: {
    bad: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          response: rejected
          reason: The settlement is known for one year only.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
    `,
    good: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          response: partly
          reason: The settlement is known for one year, so the rest is an outlook.
          actions:
            - id: 12
              title: Agree a budget for one year, with an outlook on two more
              leads: [finance-director]
              due: 31 March 2025
    `,
  },
  *check({ plan }) {
    for (const recommendation of plan.recommendations) {
      const open = recommendation.actions.filter(({ status }) => !isSettled(status?.status));
      if (recommendation.response !== 'rejected' || open.length === 0) continue;
      yield contradiction(recommendation, open);
    }
  },
};

/** What is internal is named only where there is nothing else, and then the finding is its own. */
function contradiction({ ref, path }: Recommendation, open: readonly Action[]): Problem {
  const seen = open.filter(({ internal }) => !internal);
  const named = seen.length > 0 ? seen : open;
  const one = named.length === 1;
  const names = list(named.map(({ id }) => id));
  return {
    message: `Recommendation ${ref} is rejected, and ${one ? `action ${names} under it is` : `actions ${names} under it are`} still open, so a reader cannot tell whether the council will act on it.`,
    help: `If the council acts on some of it, write \`response: partly\` and the \`reason:\`. If not, write \`status: cancelled\` for ${one ? 'the action' : 'the actions'}, with the reason under \`stopped:\`.`,
    place: atValue([...path, 'response']),
    recommendation: ref,
    ...(seen.length === 0 && named[0] && { action: named[0].id }),
    related: named.map((action) => ({ place: atOwner(action.path), message: 'this is still open' })),
  };
}
