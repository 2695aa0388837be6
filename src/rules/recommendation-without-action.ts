import type { Plan, Recommendation } from '../plan/model.ts';
import { atOwner } from '../plan/place.ts';
import { count } from '../words/text.ts';
import type { PlanRule } from './rule.ts';

export const recommendationWithoutAction: PlanRule = {
  id: 'recommendation-without-action',
  kind: 'plan',
  severity: 'warning',
  summary: 'No action answers a recommendation.',
  why: 'Reviewers come back and ask, recommendation by recommendation, what was done.',
  remedy:
    'Add an action, let another action answer it with `also-answers:`, or decline it with `response: rejected` and a `reason:`. A recommendation whose parts have actions needs none itself, and parts need none where the whole has one.',
  since: '0.1.0',
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    const family = familyOf(plan);
    for (const recommendation of plan.recommendations) {
      const parts = family.partsOf(recommendation.ref);
      if (family.isAnswered(recommendation) || parts.some(family.isAnswered)) continue;
      if (isToldWithParent(recommendation, family)) continue;
      const orParts =
        parts.length === 0 ? '' : ` or its ${parts.length === 1 ? 'part' : count(parts.length, 'part')}`;
      yield {
        message: `No action answers recommendation ${recommendation.ref}${orParts}, so nobody leads it and no date is set for it.`,
        help: 'Add an action under it, or `also-answers:` to an action elsewhere; or decline it with `response: rejected` and a `reason:`.',
        place: atOwner(recommendation.path),
        recommendation: recommendation.ref,
      };
    }
  },
};

/** How recommendations and their parts hang together. */
interface Family {
  /** Its parts, and theirs. */
  readonly partsOf: (ref: string) => readonly Recommendation[];
  readonly parentOf: (recommendation: Recommendation) => Recommendation | undefined;
  /** An action answers it, or the council has declined it. */
  readonly isAnswered: (recommendation: Recommendation) => boolean;
}

function familyOf({ recommendations, actions }: Plan): Family {
  const byRef = new Map(recommendations.map((recommendation) => [recommendation.ref, recommendation]));
  const children = new Map<string, Recommendation[]>();
  for (const recommendation of recommendations) {
    const { ref, partOf } = recommendation;
    if (partOf === undefined || partOf === ref) continue;
    const siblings = children.get(partOf);
    if (siblings) siblings.push(recommendation);
    else children.set(partOf, [recommendation]);
  }
  const answered = new Set(actions.flatMap(({ alsoAnswers }) => alsoAnswers.map(({ ref }) => ref)));
  return {
    partsOf: (ref) => descendants(ref, children),
    parentOf: ({ partOf }) => (partOf === undefined ? undefined : byRef.get(partOf)),
    isAnswered: ({ ref, response, ...own }) =>
      own.actions.length > 0 || response === 'rejected' || answered.has(ref),
  };
}

function descendants(
  ref: string,
  children: ReadonlyMap<string, readonly Recommendation[]>,
): Recommendation[] {
  const found = new Set(children.get(ref));
  // A set grows while it is walked; what leads back into it is not added again.
  for (const part of found) for (const further of children.get(part.ref) ?? []) found.add(further);
  return [...found];
}

/** A part is told with its parent when the parent is answered, or when none of its parts is. */
function isToldWithParent(part: Recommendation, family: Family): boolean {
  const seen = new Set([part]);
  let child = part;
  for (;;) {
    const parent = family.parentOf(child);
    if (parent === undefined || seen.has(parent)) return false;
    if (family.isAnswered(parent) || !family.partsOf(parent.ref).some(family.isAnswered)) return true;
    seen.add(parent);
    child = parent;
  }
}
