import { markdownTemplate } from '../markup/template.ts';
import type { PlanView, View } from '../view/view.ts';
import { REPORT_WORDS } from '../words/report.ts';
import { mermaidTimeline } from './chart/mermaid.ts';
import { buildDocument } from './document/build.ts';
import { TemplateFailed } from './errors.ts';
import { readText, type TemplateSource } from './output.ts';

const TEMPLATE = 'plan.md.hbs';

/**
 * The report of a plan as Markdown, for GitHub to show: plan text stays text, the timeline is drawn
 * by Mermaid, and every action has an anchor that other pages can link to.
 *
 * @throws TemplateFailed when the template cannot be read or filled
 */
export function renderMarkdown(view: View, plan: PlanView, templates: TemplateSource): string {
  const report = buildDocument(view, plan);
  try {
    const fill = markdownTemplate(readText(templates, TEMPLATE));
    return tidy(fill({ report, words: REPORT_WORDS, timeline: mermaidTimeline(plan, view.asOf) ?? null }));
  } catch (error) {
    throw new TemplateFailed(TEMPLATE, error instanceof Error ? error.message : String(error));
  }
}

/** Templates are laid out to be read: the empty lines that this leaves are no part of the report. */
function tidy(markdown: string): string {
  return `${markdown
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
