import type { ActionView, PlanView, RecommendationView } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { clip } from '../../words/text.ts';
import type { Block } from './document.ts';

/** Longest quotation of a title or a recommendation that stands in for a number, in characters. */
const QUOTATION = 90;

/**
 * How a report speaks of the actions and recommendations of a plan. Numbers that the council's document
 * does not print are ours: they are never shown, and the first words stand in for them.
 */
export interface Names {
  /** The id of the plan. */
  readonly plan: string;
  /** "Action 12", or the title in quotation marks; the id itself where the plan has no such action. */
  action(id: string): string;
  /** "Recommendation 2", or its theme or first words in quotation marks. */
  recommendation(ref: string): string;
  /** The same as a pointer into the report. */
  actionReference(id: string): Block;
  recommendationReference(ref: string): Block;
  /** The number to print, if one is printed. */
  numberOf(id: string): string | null;
}

export function namesOf(plan: PlanView): Names {
  const recommendations = new Map(plan.recommendations.map((each) => [each.ref, each]));
  const actions = new Map(allActions(plan).map((each) => [each.id, each]));
  const actionsNumbered = plan.numbering.actions === 'document';
  const recommendationsNumbered = plan.numbering.recommendations === 'document';

  const action = (id: string) => {
    const found = actions.get(id);
    return found && !actionsNumbered ? quotation(found.title) : REPORT_WORDS.action(id);
  };
  const recommendation = (ref: string) => {
    const found = recommendations.get(ref);
    if (!found || recommendationsNumbered) return REPORT_WORDS.recommendation(ref);
    return quotation(found.theme ?? found.text);
  };
  return {
    plan: plan.id,
    action,
    recommendation,
    actionReference: (id) => pointer(action(id), actions.has(id), actionAnchor(id)),
    recommendationReference: (ref) =>
      pointer(recommendation(ref), recommendations.has(ref), recommendationAnchor(ref)),
    numberOf: (id) => (actionsNumbered ? id : null),
  };
}

/** Every action of a plan in the order of the plan. */
export function allActions(plan: PlanView): readonly ActionView[] {
  return [...plan.recommendations.flatMap((each: RecommendationView) => each.actions), ...plan.otherActions];
}

/** Stays the same as long as the id does, so that links from issues and minutes keep working. */
export const actionAnchor = (id: string) => `action-${slug(id)}`;
export const recommendationAnchor = (ref: string) => `recommendation-${slug(ref)}`;

/** Different ids give different slugs: what is no letter, digit or hyphen is written as its code. */
function slug(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

function pointer(text: string, exists: boolean, anchor: string): Block {
  return exists ? { kind: 'reference', text, anchor } : { kind: 'paragraph', text };
}

const quotation = (text: string) => REPORT_WORDS.quoted(clip(text, QUOTATION));
