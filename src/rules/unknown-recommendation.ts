import type { Problem } from '../plan/finding.ts';
import type { Plan } from '../plan/model.ts';
import { atValue } from '../plan/place.ts';
import { nearest } from '../words/nearest.ts';
import { code, quotedSome } from '../words/text.ts';
import type { PlanRule } from './rule.ts';

export const unknownRecommendation: PlanRule = {
  id: 'unknown-recommendation',
  kind: 'plan',
  severity: 'error',
  summary: 'A reference leads to no recommendation.',
  why: 'A reader who follows the reference finds nothing, and the recommendation that was meant looks unanswered.',
  remedy: 'Write the `ref` of a recommendation of this plan.',
  since: '0.1.0',
  *check({ plan }) {
    const refs = new Set(plan.recommendations.map(({ ref }) => ref));
    const told = new Set<string>();
    for (const { ref, partOf, path } of plan.recommendations) {
      if (partOf === undefined) continue;
      const place = atValue([...path, 'part-of']);
      if (!refs.has(partOf)) {
        yield {
          ...unknown(`Recommendation ${ref} is said to be a part of`, partOf, refs),
          place,
          recommendation: ref,
        };
        continue;
      }
      // A ring is one mistake: taking it apart anywhere puts it right.
      const ring = told.has(ref) ? [] : ringAt(plan, ref);
      for (const member of ring) told.add(member);
      if (ring.length > 0) yield { ...partOfItself(ref), place, recommendation: ref };
    }
    for (const { id, alsoAnswers } of plan.actions) {
      for (const { ref, path } of alsoAnswers) {
        if (refs.has(ref)) continue;
        yield { ...unknown(`Action ${id} is said to answer`, ref, refs), place: atValue(path), action: id };
      }
    }
  },
};

function unknown(said: string, ref: string, refs: ReadonlySet<string>): Pick<Problem, 'message' | 'help'> {
  const meant = nearest(ref, refs);
  const known =
    refs.size === 0 ? 'This plan has no recommendations.' : `There are ${quotedSome([...refs], 8, 'and')}.`;
  return {
    message: `${said} recommendation ${code(ref)}, which is not in this plan, so whoever looks it up finds nothing.`,
    help: `${meant ? `Did you mean \`${meant}\`? ` : ''}${known}`,
  };
}

function partOfItself(ref: string): Pick<Problem, 'message' | 'help'> {
  return {
    message: `Recommendation ${ref} is said to be a part of itself, straight away or by way of others, so no report can place it.`,
    help: 'Write the recommendation that it really is a part of, or take `part-of:` away.',
  };
}

/** The references from a recommendation up to itself again; none where the way up ends, or misses it. */
function ringAt({ recommendations }: Plan, ref: string): readonly string[] {
  const parents = new Map(recommendations.map((entry) => [entry.ref, entry.partOf]));
  const way = new Set<string>();
  for (let at = parents.get(ref); at !== undefined && !way.has(at); at = parents.get(at)) {
    way.add(at);
    if (at === ref) return [...way];
  }
  return [];
}
