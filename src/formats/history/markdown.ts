import { markdownText } from '../../markup/markdown.ts';
import { CHANGE_WORDS } from '../../words/changes.ts';
import type { HistoryFormat } from './history.ts';
import { changesOf, headOf, leftOutOf, slippageIn, sumOf, titleOf } from './lines.ts';

/** A page: what plans and commits say stays text. */
export const historyMarkdown: HistoryFormat = ({ plans }, { changes }) => {
  const pages = plans.map((plan) => {
    const left = [...leftOutOf(plan), ...slippageIn(plan)].map((line) => `${markdownText(line)}\n\n`);
    const actions = plan.actions.map((record) => {
      const lines = [...sumOf(record), ...(changes ? changesOf(record) : [])];
      return `### ${markdownText(titleOf(record))}\n\n${lines.map((line) => `- ${markdownText(line)}\n`).join('')}\n`;
    });
    return `## ${markdownText(headOf(plan))}\n\n${left.join('')}${actions.join('')}`;
  });
  return `${`# ${CHANGE_WORDS.history.heading}\n\n${pages.join('')}`.trimEnd()}\n`;
};
