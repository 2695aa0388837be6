import { markdownText } from '../../markup/markdown.ts';
import { CHANGE_WORDS as words } from '../../words/changes.ts';
import type { ChangesFormat } from './changes.ts';
import { headingOf, introOf, linesOf } from './lines.ts';

/** For a comment or the summary of a run: what plans say stays text. */
export const changesMarkdown: ChangesFormat = (report) => {
  if (report.plans.length === 0) return `${markdownText(words.nothing(report.from.name, report.to.name))}\n`;
  const plans = report.plans.map((plan) => {
    const lines = linesOf(plan).map((line) => `- ${markdownText(line)}\n`);
    return `\n### ${markdownText(headingOf(plan))}\n\n${lines.join('')}`;
  });
  return `## ${words.heading}\n\n${markdownText(introOf(report))}\n${plans.join('')}`;
};
