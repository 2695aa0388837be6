import type { PlanReport } from '../check/check.ts';
import { type Checked, isDefect } from '../check/summary.ts';
import type { PlanChanges } from '../history/compare.ts';
import { markdownText } from '../markup/markdown.ts';
import { PULL_WORDS as words } from '../words/pull-request.ts';
import { headingOf, linesOf } from './changes/lines.ts';
import type { FormatOptions } from './format.ts';
import { markdownSections } from './markdown.ts';
import { publicly } from './public.ts';

/** GitHub refuses a comment of more than 65,536 characters, and people write below ours. */
const LARGEST = 55_000;
/** What changed may take so much of it, and the findings the rest. */
const MOST_OF_CHANGES = 25_000;

/**
 * The comment on a pull request: what it changes in the plans, and what the check finds wrong in those, and in any
 * other plan that has an error then. Nothing where no plan changes: what was wrong before is not its business. What is
 * late, due soon or accepted for a time is left out: no pull request has brought it about, and the text would change
 * with the day.
 */
export function pullRequestPage(
  changes: readonly PlanChanges[],
  checked: Checked,
  options: FormatOptions,
): string | undefined {
  if (changes.length === 0) return undefined;
  const touched = new Set(changes.map(({ file }) => file));
  const { plans, ...figures } = publicly(checked);
  const told = [...plans].flatMap((plan) => {
    const wrong = plan.findings.filter(isDefect);
    const fails = wrong.some(({ severity }) => severity === 'error');
    return wrong.length > 0 && (fails || touched.has(plan.file)) ? [withDefects(plan, wrong)] : [];
  });
  const changed = `## ${words.heading}\n\n${changesText(changes)}`;
  const found =
    told.length === 0
      ? `\n${words.noFindings}\n`
      : [...markdownSections({ ...figures, plans: told }, options, LARGEST - changed.length)].join('');
  return `${changed}\n## ${words.findings}\n${found}\n---\n\n${words.kept}\n`;
}

function withDefects(plan: PlanReport, findings: PlanReport['findings']): PlanReport {
  const { counts, ...rest } = plan;
  return { ...rest, ...(counts && { counts: { ...counts, late: 0 } }), findings, waived: [] };
}

function changesText(plans: readonly PlanChanges[]): string {
  const all = plans.reduce((sum, plan) => sum + linesOf(plan).length, 0);
  let text = `${words.figures(all, plans.length)}\n`;
  let shown = 0;
  for (const plan of plans) {
    let heading = `\n### ${markdownText(headingOf(plan))}\n\n`;
    for (const line of linesOf(plan)) {
      const item = `${heading}- ${markdownText(line)}\n`;
      if (text.length + item.length > MOST_OF_CHANGES) return `${text}\n${words.moreChanges(all - shown)}\n`;
      text += item;
      heading = '';
      shown += 1;
    }
  }
  return text;
}
