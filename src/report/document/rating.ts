import type { Rag } from '../../plan/status.ts';
import type { StatusView } from '../../view/view.ts';
import { RAG_SYMBOLS } from '../../words/labels.ts';
import { RATING_WORDS } from '../../words/ratings.ts';

/** "▲ Rated amber by hand (by the rule: green): the grant may come late"; nothing for what is not rated. */
export function ratingText({ rag, rating }: Pick<StatusView, 'rag' | 'rating'>): string | null {
  if (rag === undefined) return null;
  const named = ratingName(rag);
  const { origin = 'rule', reason, byRule, perCent } = rating ?? {};
  const differs = byRule !== undefined && byRule !== rag;
  const share = perCent === undefined ? '' : `: ${RATING_WORDS.perCent(perCent)}`;
  if (origin === 'rule' || (reason === undefined && byRule === rag)) return `${named}${share}`;
  const instead = differs ? ` (${RATING_WORDS.byRule(byRule)}${share.replace(':', ',')})` : '';
  if (origin === 'word') return `${named} ${RATING_WORDS.byWord}${instead}`;
  const why = reason === undefined ? `, ${RATING_WORDS.noReason}` : `: ${reason}`;
  return `${named} ${RATING_WORDS.byHand}${instead}${why}`;
}

/** "▲ Rated amber": a sign and a word, for those who see no colour. */
export function ratingName(rag: Rag): string {
  return `${RAG_SYMBOLS[rag]} ${RATING_WORDS.rated(rag)}`;
}
