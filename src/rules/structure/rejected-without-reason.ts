import { atValue } from '../../plan/place.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const rejectedWithoutReason: PlanRule = {
  id: 'rejected-without-reason',
  kind: 'plan',
  severity: 'warning',
  summary: 'A recommendation is declined, in whole or in part, and nothing says why.',
  why: 'A council may decline a recommendation, but it is asked to give its reasons: without them reviewers and scrutiny take it for one that was overlooked.',
  remedy: 'Add `reason:` to the recommendation: why it is declined, or which part of it.',
  since: '0.1.0',
  example: {
    bad: yaml`
      recommendations:
        - ref: 1
          text: Move to a cycle of elections once in four years.
          response: rejected
    `,
    good: yaml`
      recommendations:
        - ref: 1
          text: Move to a cycle of elections once in four years.
          response: rejected
          reason: Council voted in May 2023 to keep elections by thirds.
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const { ref, response, reason, path } of plan.recommendations) {
      if (reason !== undefined || response === undefined || response === 'accepted') continue;
      const rejected = response === 'rejected';
      yield {
        message: rejected
          ? `Recommendation ${ref} is rejected and no reason is given, so a reviewer cannot tell whether it was weighed or overlooked.`
          : `Recommendation ${ref} is accepted in part and nothing says which part is not, or why, so a reviewer cannot tell what the council will do.`,
        help: rejected
          ? 'Add `reason:` to the recommendation and say why the council declines it.'
          : 'Add `reason:` to the recommendation and say which part the council declines, and why.',
        place: atValue([...path, 'response']),
        recommendation: ref,
      };
    }
  },
};
