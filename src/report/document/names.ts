import { actionsOf } from '../../view/actions.ts';
import type { ActionView, PlanView } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { clip } from '../../words/text.ts';
import type { Block } from './document.ts';

export { actionsOf as allActions } from '../../view/actions.ts';

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
  /** "12. Agree the dates", or the title alone, as a pointer into the report. */
  entitled(action: Pick<ActionView, 'id' | 'title'>): Block;
  /** The same of an action by its id, as text; the id itself where the plan has no such action. */
  titled(id: string): string;
  /** The number to print, if one is printed. */
  numberOf(id: string): string | null;
}

/** Where the report does not hold the actions themselves (`linked` is false), there is nothing to point to. */
export function namesOf(plan: PlanView, { linked = true } = {}): Names {
  const recommendations = new Map(plan.recommendations.map((each) => [each.ref, each]));
  const actions = new Map(actionsOf(plan).map((each) => [each.id, each]));
  const actionsNumbered = plan.numbering.actions === 'document';
  const recommendationsNumbered = plan.numbering.recommendations === 'document';

  const action = (id: string) => {
    const found = actions.get(id);
    return found && !actionsNumbered ? quotation(found.title) : REPORT_WORDS.action(id);
  };
  const entitled = ({ id, title }: Pick<ActionView, 'id' | 'title'>) =>
    actionsNumbered ? `${id}. ${title}` : title;
  const recommendation = (ref: string) => {
    const found = recommendations.get(ref);
    if (!found || recommendationsNumbered) return REPORT_WORDS.recommendation(ref);
    return quotation(found.theme ?? found.text);
  };
  return {
    plan: plan.id,
    action,
    recommendation,
    actionReference: (id) => pointer(action(id), linked && actions.has(id), actionAnchor(id)),
    recommendationReference: (ref) =>
      pointer(recommendation(ref), linked && recommendations.has(ref), recommendationAnchor(ref)),
    entitled: (one) => pointer(entitled(one), linked && actions.has(one.id), actionAnchor(one.id)),
    titled: (id) => {
      const found = actions.get(id);
      return found ? entitled(found) : id;
    },
    numberOf: (id) => (actionsNumbered ? id : null),
  };
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
