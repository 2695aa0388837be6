import type { Deadline } from '../../plan/deadline/deadline.ts';
import type { Problem } from '../../plan/finding.ts';
import { atValue } from '../../plan/place.ts';
import type { Status } from '../../plan/status.ts';
import { isOpen, type Step, stepsOfAction } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { decider } from '../decider.ts';
import { laterDay } from '../example-dates.ts';
import type { PlanRule } from '../rule.ts';

export const noReviewDate: PlanRule = {
  id: 'no-review-date',
  kind: 'plan',
  severity: 'warning',
  summary: 'An action without an end has no date on which it is looked at again.',
  why: 'What is ongoing, or to be confirmed, never falls due: without a review nobody will ever ask about it.',
  remedy: 'Add `review:` with a date to the action, or give it an end.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Hold a budget briefing for members in each quarter
        leads: [finance-director]
        due: March 2025 and ongoing
    `,
    good: yaml`
      - id: 12
        title: Hold a budget briefing for members in each quarter
        leads: [finance-director]
        due: March 2025 and ongoing
        review: 30 September 2025
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    for (const action of plan.actions) {
      if (action.review !== undefined) continue;
      // One review is asked for, however many parts of the action have no end.
      const [first, ...others] = stepsOfAction(action).flatMap((step) => withoutReview(step) ?? []);
      if (first === undefined) continue;
      yield {
        message: first.message,
        help: `Add \`review:\` to the action, with the day on which it is looked at again, for example \`review: ${laterDay(asOf)}\`.`,
        place: first.place,
        action: action.id,
        todo: {
          path: action.path,
          about: 'review',
          words: `${decider(plan, action.leads)} names the day on which this is looked at again`,
        },
        related: others.map(({ place }) => ({ place, message: 'this has no end either' })),
      };
    }
  },
};

function withoutReview(step: Step): Pick<Problem, 'message' | 'place'> | undefined {
  if (step.due === undefined || !isOpen(step) || endsWithAction(step)) return undefined;
  const message = explain(step.name, step.due.deadline, step.status?.status);
  return message === undefined ? undefined : { message, place: atValue(step.due.path) };
}

/** A part without an end is asked about when the action it belongs to falls due. */
function endsWithAction({ action, milestone }: Step): boolean {
  const own = action.due?.deadline;
  if (milestone === undefined || own === undefined || explain('', own) !== undefined) return false;
  return own.last !== undefined || (own.kind === 'repeating' && own.problem === undefined);
}

/** Why nobody will ask; nothing where a day can pass. A missing year, and a bare status, have rules of their own. */
function explain(name: string, deadline: Deadline, status?: Status): string | undefined {
  const { kind, last, yearMissing } = deadline;
  const words = code(deadline.words);
  if (yearMissing) return undefined;
  switch (kind) {
    case 'ongoing':
      return `${name} has no end, ${words}, and no review date, so nobody will ever ask about it.`;
    case 'from':
    case 'date-then-ongoing': {
      const hasBegun = status !== undefined && status !== 'not-started';
      const when = hasBegun ? 'ever ask about it' : 'ask about it once it has started';
      return `${name} has no end, ${words}, and no review date, so nobody will ${when}.`;
    }
    case 'unknown':
      return `The date of ${inSentence(name)} is not decided, ${words}, and there is no review date, so nobody will ever ask about it.`;
    case 'event':
      if (last !== undefined) return undefined;
      return `${name} waits for something that has no date, ${words}, and has no review date, so nobody will ever ask about it.`;
    default:
      return undefined;
  }
}
