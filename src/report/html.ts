import { createHash } from 'node:crypto';
import { htmlTemplate } from '../markup/html-template.ts';
import { markup } from '../markup/template.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { REPORT_WORDS } from '../words/report.ts';
import type { Chapter } from './document/document.ts';
import { TemplateFailed } from './errors.ts';
import { ALONE, type Around } from './html/around.ts';
import { pageChapters } from './html/chapters.ts';
import { readText, type TemplateSource } from './output.ts';
import type { Report } from './report.ts';

const TEMPLATE = 'report.html.hbs';
/** The later ones win over the earlier. */
const STYLES = ['govuk.css', 'page.css'];
const SCRIPT = 'page.js';

/**
 * A report as a web page: one file that needs no other, loads nothing, and says all that it says without its
 * script. Plan text stays text; the policy of the page lets nothing run or load but what is in the templates.
 *
 * @throws TemplateFailed when a template cannot be read or filled
 */
export function renderHtml(
  { document, view }: Report,
  templates: TemplateSource,
  around: Around = ALONE,
): string {
  const { theme, site } = around.settings;
  const read = (name: string) => used(name, () => readText(templates, name).trim());
  const colours = `:root{--page-accent:${theme.accent};--page-typeface:${familiesOf(theme.typeface)}}`;
  const style = [...STYLES.map(read), colours].join('\n');
  const script = read(SCRIPT);
  const chapters = pageChapters(document.chapters, view.plans, around);
  const page = {
    style: inElement('style', style),
    script: inElement('script', script),
    policy: policyOf(style, script),
    heading: theme.council ?? document.council,
    // Not twice, one below the other.
    council: theme.council === undefined || theme.council === document.council ? null : document.council,
    contents: contentsOf(document.chapters),
    downloads: around.downloads.map(({ extension, address, bytes }) => ({
      address,
      text: (PAGE_WORDS.formats as Readonly<Record<string, string>>)[extension] ?? extension,
      size: PAGE_WORDS.size(bytes),
    })),
    // What is not for the public has no licence to be used by it.
    licensed: site.licence !== undefined && document.notice === null,
    site: around.site,
  };
  return used(TEMPLATE, () => {
    const fill = htmlTemplate(readText(templates, TEMPLATE));
    const words = { ...REPORT_WORDS, page: PAGE_WORDS };
    return `${fill({ report: { ...document, chapters }, page, words }).trim()}\n`;
  });
}

/** Families that every browser knows by these words, which then stand without quotation marks. */
const GENERIC = /^(?:serif|sans-serif|monospace|system-ui|ui-sans-serif|ui-serif)$/;

function familiesOf(typeface: string): string {
  const names = typeface.split(',').map((name) => name.trim());
  return names.map((name) => (GENERIC.test(name) ? name : `"${name}"`)).join(',');
}

/** A page that can be seen at once needs no list of what is on it. */
const FEW = 3;

/** The chapters, and below them the recommendations, with the places that links lead to. */
function contentsOf(chapters: readonly Chapter[]): readonly object[] {
  if (chapters.length <= FEW) return [];
  return chapters.map((chapter) => ({
    anchor: chapter.anchor,
    text: chapter.heading,
    parts:
      chapter.kind === 'actions'
        ? chapter.sections.filter(({ level, anchor }) => level === 3 && anchor !== null)
        : [],
  }));
}

/** An element whose content a browser takes as it stands, up to the first end tag. */
function inElement(name: 'style' | 'script', text: string): object {
  return used(name === 'script' ? SCRIPT : STYLES.join(', '), () => {
    if (new RegExp(`</${name}|<!--`, 'i').test(text)) throw new Error(`It holds "</${name}" or "<!--".`);
    return markup(`<${name}>${text}</${name}>`);
  });
}

/** See https://www.w3.org/TR/CSP3/: a script or a style runs if it is the one whose hash stands here. */
function policyOf(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function used<T>(template: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw new TemplateFailed(template, error instanceof Error ? error.message : String(error));
  }
}
