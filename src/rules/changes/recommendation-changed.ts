import { isInForce } from '../../plan/in-force.ts';
import type { Recommendation } from '../../plan/model.ts';
import { atOwner, atValue } from '../../plan/place.ts';
import { recommendationNow } from '../../plan/recommendation-now.ts';
import { isSameText } from '../../words/same-words.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeProblem, ChangeRule } from '../rule.ts';

export const recommendationChanged: ChangeRule = {
  id: 'recommendation-changed',
  kind: 'history',
  severity: 'warning',
  summary: 'A recommendation was worded anew, or taken out of the plan.',
  why: 'A recommendation belongs to those who made it. Reviewers who come back look for their own words, and a milder wording looks like an answer to a question that nobody asked.',
  remedy:
    'Put back the words of the report. What the council makes of them goes into `response:`, `reason:` and `context:`; a recommendation that is declined stays, with `response: rejected`. If it had been copied wrongly, a waiver says so.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - ref: 1
        text: Plan the budget for three years, and show members its risks.
        actions:
          - id: 12
            title: Agree a budget for three years
            leads: [finance-director]
            due: 31 October 2024
    `,
    bad: yaml`
      - ref: 1
        text: Consider planning the budget for more than one year.
        actions:
          - id: 12
            title: Agree a budget for three years
            leads: [finance-director]
            due: 31 October 2024
    `,
    good: yaml`
      - ref: 1
        text: Plan the budget for three years, and show members its risks.
        response: partly
        reason: The settlement is for one year only.
        actions:
          - id: 12
            title: Agree a budget for three years
            leads: [finance-director]
            due: 31 October 2024
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    for (const then of before.recommendations) {
      const now = recommendationNow(then, { before, plan });
      if (now && isSameText(then.text, now.text)) continue;
      yield {
        ...(now ? reworded(now) : removed(then)),
        stood: {
          place: now ? atValue([...then.path, 'text']) : atOwner(then.path),
          message: 'it stood here',
        },
      };
    }
  },
};

function reworded({ ref, path }: Recommendation): ChangeProblem {
  return {
    message: `The text of recommendation ${ref} was changed, and its words belong to those who made it.`,
    help: 'Put back the words of the report. What the council makes of them goes into `response:`, `reason:` and `context:`.',
    place: atValue([...path, 'text']),
    recommendation: ref,
  };
}

function removed({ ref, text, actions }: Recommendation): ChangeProblem {
  const what = actions.length > 0 ? ' and what was under it' : '';
  return {
    message: `Recommendation ${ref}, ${code(text)}, was in the plan and is gone, so nobody can tell what became of it${what}.`,
    help: 'Write it again. If the council does not accept it, say so: `response: rejected` with its `reason:`.',
    place: atValue(['plan']),
    recommendation: ref,
  };
}
