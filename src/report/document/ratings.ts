import { RAGS, type Rag } from '../../plan/status.ts';
import type { Counts, RagRuleView } from '../../view/view.ts';
import { RAG_SYMBOLS } from '../../words/labels.ts';
import { RATING_WORDS } from '../../words/ratings.ts';
import { chapter, columnsOf } from './chapter.ts';
import type { Block, Chapter } from './document.ts';
import { paragraph } from './note.ts';

const { columns, names } = RATING_WORDS;

/**
 * By which rule the actions of a report are rated, what each rating means, and how many actions have it. It
 * stands in every report that shows a rating: scrutiny committees ask for the rule, and whether it was kept.
 */
export function ratingsOf(rule: RagRuleView, { byRag }: Counts): readonly Chapter[] {
  if (RAGS.every((rag) => byRag[rag] === 0)) return [];
  const meanings = meaningsOf(rule);
  const shown = RAGS.filter((rag) => meanings[rag] !== undefined || byRag[rag] > 0);
  const rows = [
    ...shown.map((rag) => [`${RAG_SYMBOLS[rag]} ${names[rag]}`, meanings[rag], byRag[rag]] as const),
    [RATING_WORDS.notRated, RATING_WORDS.unrated[rule.rule], byRag['not-rated']] as const,
  ];
  const judged = rule.rule === 'off' || rule.rule === 'risk';
  return [
    chapter('ratings', RATING_WORDS.heading, {
      kind: 'table',
      table: {
        note: [RATING_WORDS.rules[rule.rule], ...(judged ? [] : [RATING_WORDS.wins])].join(' '),
        columns: columnsOf([columns.rating, 40], [columns.when, 180], [columns.actions, 30]),
        rows: rows.map(([name, when, count]) => [cell(name), cell(when), cell(String(count))]),
      },
    }),
  ];
}

type Meanings = { readonly [rag in Rag]?: string };

function meaningsOf(rule: RagRuleView): Meanings {
  const open = whileOpen(rule);
  const { complete } = rule;
  if (complete === undefined) return open;
  const other = open[complete];
  return {
    ...open,
    [complete]: other === undefined ? RATING_WORDS.complete : RATING_WORDS.orComplete(other),
  };
}

/** What each rating means of an action that is not complete. */
function whileOpen({ rule, redAfter = '', greenFrom = 0, amberFrom = 0 }: RagRuleView): Meanings {
  switch (rule) {
    case 'lateness':
    case 'three-months':
      return /^0 /.test(redAfter)
        ? { red: RATING_WORDS.lateAtAll, green: RATING_WORDS.inTime }
        : {
            red: RATING_WORDS.later(redAfter),
            amber: RATING_WORDS.late(redAfter),
            green: RATING_WORDS.inTime,
          };
    case 'risk':
      return { red: RATING_WORDS.significant, amber: RATING_WORDS.issues, green: RATING_WORDS.noRisk };
    case 'per-cent':
      return {
        red: RATING_WORDS.below(amberFrom),
        amber: RATING_WORDS.between(amberFrom, greenFrom),
        green: RATING_WORDS.from(greenFrom),
      };
    case 'off':
      return {};
  }
}

const cell = (text: string | undefined): readonly Block[] => (text ? [paragraph(text)] : []);
