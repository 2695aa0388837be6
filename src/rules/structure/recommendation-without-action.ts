import type { Plan, Recommendation } from '../../plan/model.ts';
import { atOwner } from '../../plan/place.ts';
import { count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { decider } from '../decider.ts';
import type { PlanRule } from '../rule.ts';

export const recommendationWithoutAction: PlanRule = {
  id: 'recommendation-without-action',
  kind: 'plan',
  severity: 'warning',
  summary: 'No action answers a recommendation.',
  why: 'Reviewers come back and ask, recommendation by recommendation, what was done.',
  remedy:
    'Add an action, let another action answer it with `also-answers:`, or decline it with `response: rejected` and a `reason:`. A recommendation whose parts have actions needs none itself, and parts need none where the whole has one.',
  since: '0.1.0',
  example: {
    bad: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
    `,
    good: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    const family = familyOf(plan);
    for (const recommendation of plan.recommendations) {
      if (family.isAnswered(recommendation) || family.hasAnsweredPart(recommendation)) continue;
      if (family.isToldAbove(recommendation)) continue;
      const parts = family.countParts(recommendation);
      const orParts = parts === 0 ? '' : ` or its ${parts === 1 ? 'part' : count(parts, 'part')}`;
      yield {
        message: `No action answers recommendation ${recommendation.ref}${orParts}, so nobody leads it and no date is set for it.`,
        help: 'Add an action under it, or `also-answers:` to an action elsewhere; or decline it with `response: rejected` and a `reason:`.',
        place: atOwner(recommendation.path),
        recommendation: recommendation.ref,
        todo: {
          path: recommendation.path,
          about: 'actions',
          words: `${decider(plan, recommendation.leads, 'the council')} says what is done about this, or declines it with a reason`,
        },
      };
    }
  },
};

type Question<T> = (recommendation: Recommendation) => T;

/** How recommendations and their parts hang together. */
interface Family {
  /** An action answers it, or the council has declined it. */
  readonly isAnswered: Question<boolean>;
  /** One of its parts is answered, or one of theirs. */
  readonly hasAnsweredPart: Question<boolean>;
  /** It needs no word of its own: what it is a part of is answered, or none of the parts of that is. */
  readonly isToldAbove: Question<boolean>;
  /** Its parts, and theirs. */
  readonly countParts: Question<number>;
}

function familyOf({ recommendations, actions }: Plan): Family {
  const byRef = new Map(recommendations.map((recommendation) => [recommendation.ref, recommendation]));
  const parentOf = ({ partOf }: Recommendation) => (partOf === undefined ? undefined : byRef.get(partOf));
  const elsewhere = new Set(actions.flatMap(({ alsoAnswers }) => alsoAnswers.map(({ ref }) => ref)));
  const isAnswered: Question<boolean> = ({ ref, response, ...own }) =>
    own.actions.length > 0 || response === 'rejected' || elsewhere.has(ref);

  const above = new Set<Recommendation>();
  for (const recommendation of recommendations.filter(isAnswered)) {
    let parent = parentOf(recommendation);
    for (; parent !== undefined && !above.has(parent); parent = parentOf(parent)) above.add(parent);
  }
  const hasAnsweredPart: Question<boolean> = (recommendation) => above.has(recommendation);
  return {
    isAnswered,
    hasAnsweredPart,
    isToldAbove: toldAbove(parentOf, (parent) => isAnswered(parent) || !hasAnsweredPart(parent)),
    countParts: partCounter(recommendations),
  };
}

/** Goes up until something is told there, and remembers the answer: no way is gone twice, and no ring for ever. */
function toldAbove(
  parentOf: Question<Recommendation | undefined>,
  tells: Question<boolean>,
): Question<boolean> {
  const known = new Map<Recommendation, boolean>();
  return (recommendation) => {
    const way = new Set<Recommendation>();
    let answer: boolean | undefined;
    for (let at = recommendation; answer === undefined; ) {
      const parent = parentOf(at);
      way.add(at);
      if (parent === undefined || way.has(parent)) answer = known.get(at) ?? false;
      else if (tells(parent)) answer = true;
      else answer = known.get(parent);
      if (parent !== undefined) at = parent;
    }
    for (const passed of way) known.set(passed, answer);
    return answer;
  };
}

function partCounter(recommendations: readonly Recommendation[]): Question<number> {
  const children = new Map<string, Recommendation[]>();
  for (const recommendation of recommendations) {
    const { ref, partOf } = recommendation;
    if (partOf === undefined || partOf === ref) continue;
    const siblings = children.get(partOf);
    if (siblings) siblings.push(recommendation);
    else children.set(partOf, [recommendation]);
  }
  return ({ ref }) => {
    // A set grows while it is walked; what leads back into it is not added again.
    const found = new Set(children.get(ref));
    for (const part of found) for (const further of children.get(part.ref) ?? []) found.add(further);
    return found.size;
  };
}
