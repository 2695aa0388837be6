import type { Action, Plan } from '../../plan/model.ts';
import { atOwner } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const actionWithoutRecommendation: PlanRule = {
  id: 'action-without-recommendation',
  kind: 'plan',
  severity: 'note',
  summary: 'An action answers no recommendation.',
  why: 'Reviewers read a plan from recommendation to action; an action that hangs on none is left out of that reading, and the recommendation that it was meant for looks weaker than it is.',
  remedy:
    'Write it under the recommendation that it answers, or add `also-answers:`. Where it is there for a reason of its own, say which with `programme:`, such as the programme or the decision that it comes from. Told once for a plan; a plan without recommendations is not asked.',
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
          title: Show members the risks of the budget
          leads: [finance-director]
          due: 31 March 2025
    `,
    good: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          response: rejected
          reason: The settlement is known for one year only.
      actions:
        - id: 12
          title: Show members the risks of the budget
          programme: Training for councillors
          leads: [finance-director]
          due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed || plan.recommendations.length === 0) return;
    const answeringNothing = plan.actions
      .filter((action) => answersNothing(action))
      .map(({ id, path }) => ({ action: id, path }));
    for (const { first, others } of firstOfEach(plan, answeringNothing, () => 'one decision')) {
      yield {
        message: `Action ${first.action} answers no recommendation, so whoever reads the plan by its recommendations does not meet it.`,
        help: `${answerOf(plan)} If it is there for a reason of its own, say which, for example with \`programme:\`.`,
        place: atOwner(first.path),
        action: first.action,
        related: others.map(({ path }) => ({ place: atOwner(path), message: 'this answers none either' })),
      };
    }
  },
};

function answersNothing({ recommendation, alsoAnswers, programme, status }: Action): boolean {
  if (recommendation !== undefined || alsoAnswers.length > 0 || programme !== undefined) return false;
  return !isSettled(status?.status);
}

function answerOf({ recommendations }: Plan): string {
  return `If it answers one, write it there or add \`also-answers: [${recommendations[0]?.ref}]\` with the number of the one it answers.`;
}
