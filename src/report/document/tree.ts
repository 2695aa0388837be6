import type { RecommendationView } from '../../view/view.ts';

/** A recommendation where it stands in the report. */
export interface Placed {
  readonly recommendation: RecommendationView;
  /** 0 for one that is part of no other. */
  readonly depth: number;
  /** Its parts, where there is nothing to say of any of them but its text: they are points of a list. */
  readonly points: readonly RecommendationView[];
}

/**
 * Each recommendation followed by its parts, in the order of the plan, wherever the file has them.
 * Whatever hangs on nothing, or on itself, stands at the top, so that none is ever lost.
 */
export function placed(recommendations: readonly RecommendationView[]): readonly Placed[] {
  const known = new Set(recommendations.map((each) => each.ref));
  const partsOf = (whole: RecommendationView) => recommendations.filter((each) => each.partOf === whole.ref);
  const isBare = (part: RecommendationView) => saysNothing(part) && partsOf(part).length === 0;
  const seen = new Set<RecommendationView>();
  const found: Placed[] = [];
  const place = (recommendation: RecommendationView, depth: number) => {
    if (seen.has(recommendation)) return;
    seen.add(recommendation);
    const parts = partsOf(recommendation).filter((part) => !seen.has(part));
    const asPoints = parts.length > 0 && parts.every(isBare);
    found.push({ recommendation, depth, points: asPoints ? parts : [] });
    for (const part of parts) asPoints ? seen.add(part) : place(part, depth + 1);
  };
  for (const each of recommendations)
    if (each.partOf === undefined || !known.has(each.partOf)) place(each, 0);
  for (const each of recommendations) place(each, 0);
  return found;
}

function saysNothing(part: RecommendationView): boolean {
  const { theme, context, response, reason, programme } = part;
  const words = [theme, context, response, reason, programme];
  const lists = [part.externalSupport, part.updates, part.actions, part.alsoAnsweredBy];
  return words.every((word) => word === undefined) && lists.every((list) => list.length === 0);
}
