import { markdownTemplate } from '../markup/template.ts';
import { REPORT_WORDS } from '../words/report.ts';
import { mermaid } from './chart/mermaid.ts';
import { TemplateFailed } from './errors.ts';
import { readText, type TemplateSource } from './output.ts';
import type { Report } from './report.ts';

const TEMPLATE = 'report.md.hbs';

/**
 * A report as Markdown, for GitHub to show: plan text stays text, pictures are drawn by Mermaid, and
 * every action has an anchor that other pages can link to.
 *
 * @throws TemplateFailed when the template cannot be read or filled
 */
export function renderMarkdown({ document }: Report, templates: TemplateSource): string {
  const chapters = document.chapters.map((chapter) =>
    chapter.kind === 'pictures' ? { ...chapter, diagrams: chapter.pictures.flatMap(mermaid) } : chapter,
  );
  try {
    const fill = markdownTemplate(readText(templates, TEMPLATE));
    return tidy(fill({ report: { ...document, chapters }, words: REPORT_WORDS }));
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
