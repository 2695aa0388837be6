import { isSameText } from '../words/same-words.ts';
import type { Plan, Recommendation } from './model.ts';

/**
 * What became of a recommendation: the one with its words, wherever it stands and whatever its number; else the one
 * with its number, unless that has the words of another, which only moved up. Nothing where it is gone.
 */
export function recommendationNow(
  then: Recommendation,
  { before, plan }: { readonly before: Plan; readonly plan: Plan },
): Recommendation | undefined {
  const same = plan.recommendations.filter(({ text }) => isSameText(text, then.text));
  const [moved] = same;
  if (moved) return same.find(({ ref }) => ref === then.ref) ?? moved;
  const numbered = plan.recommendations.find(({ ref }) => ref === then.ref);
  if (numbered === undefined) return undefined;
  return before.recommendations.some(({ text }) => isSameText(text, numbered.text)) ? undefined : numbered;
}
