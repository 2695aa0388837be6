import type { Problem } from '../../plan/finding.ts';
import type { Plan } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { nearest } from '../../words/nearest.ts';
import { code, quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const unknownRecommendation: PlanRule = {
  id: 'unknown-recommendation',
  kind: 'plan',
  severity: 'error',
  summary: 'A reference leads to no recommendation.',
  why: 'A reader who follows the reference finds nothing, and the recommendation that was meant looks unanswered.',
  remedy: 'Write the `ref` of a recommendation of this plan.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        also-answers: [9]
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              also-answers: [2]
              leads: [finance-director]
              due: 31 March 2025
        - ref: 2
          text: Show members the risks of the budget.
    `,
  },
  *check({ plan }) {
    const refs = new Set(plan.recommendations.map(({ ref }) => ref));
    const offered = [...refs];
    // A ring is one mistake: taking it apart anywhere puts it right.
    const rings = ringsOf(plan);
    const told = new Set<number>();
    for (const { ref, partOf, path } of plan.recommendations) {
      if (partOf === undefined) continue;
      const where = { place: atValue([...path, 'part-of']), recommendation: ref };
      const ring = rings.get(ref);
      if (!refs.has(partOf)) {
        yield { ...unknown(`Recommendation ${ref} is said to be a part of`, partOf, offered), ...where };
      } else if (ring !== undefined && !told.has(ring)) {
        told.add(ring);
        yield { ...partOfItself(ref), ...where };
      }
    }
    for (const { id, alsoAnswers } of plan.actions) {
      for (const { ref, path } of alsoAnswers) {
        if (refs.has(ref)) continue;
        yield {
          ...unknown(`Action ${id} is said to answer`, ref, offered),
          place: atValue(path),
          action: id,
        };
      }
    }
  },
};

function unknown(said: string, ref: string, refs: readonly string[]): Pick<Problem, 'message' | 'help'> {
  const meant = nearest(ref, refs);
  const known =
    refs.length === 0 ? 'This plan has no recommendations.' : `There are ${quotedSome(refs, 8, 'and')}.`;
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

/** Which ring a recommendation belongs to, for each that leads back to itself. Every reference is followed once. */
function ringsOf({ recommendations }: Plan): ReadonlyMap<string, number> {
  const parents = new Map(recommendations.map(({ ref, partOf }) => [ref, partOf]));
  const rings = new Map<string, number>();
  const followed = new Set<string>();
  for (const { ref } of recommendations) {
    const way: string[] = [];
    let at: string | undefined = ref;
    while (at !== undefined && !followed.has(at)) {
      followed.add(at);
      way.push(at);
      at = parents.get(at);
    }
    const start = at === undefined ? -1 : way.indexOf(at);
    const ring = rings.size;
    if (start >= 0) for (const member of way.slice(start)) rings.set(member, ring);
  }
  return rings;
}
