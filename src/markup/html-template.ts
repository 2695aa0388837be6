import { htmlAddress, htmlText } from './html.ts';
import { inspectHtml } from './html-inspect.ts';
import { fillable, markup } from './template.ts';

/**
 * What a template for a web page may call, besides the built-in `if`, `unless`, `each`, `with` and `lookup`.
 *
 * - `{{url value}}`: an address in `href`; what is none leads nowhere
 * - `{{headline level id text}}`: a heading of a level from 1 to 6, as a place that links lead to
 */
const HELPERS = {
  url: (address: string) => markup(htmlAddress(address)),
  headline: (level: number, id: string | null, text: string) => markup(heading(level, id, text)),
};

const SIZES = ['xl', 'l', 'm', 's', 's', 's'];

function heading(level: number, id: string | null, text: string): string {
  const depth = Math.min(Math.max(level, 1), 6);
  const place = id === null ? '' : ` id="${htmlText(id)}"`;
  return `<h${depth} class="govuk-heading-${SIZES[depth - 1]}"${place}>${htmlText(text)}</h${depth}>`;
}

/**
 * Turns the text of a Handlebars template into a function that fills it into a web page, strictly: whatever is
 * printed becomes text, `{{{value}}}` is refused, a name that the data does not have is an error, and so is a
 * value in a place where escaping it does not make it safe (`inspectHtml`).
 *
 * @throws Error with the line of the template, when it cannot be read (at once) or filled (when called)
 */
export function htmlTemplate(source: string): (data: object) => string {
  return fillable(source, { helpers: HELPERS, inert: htmlText, inspect: inspectHtml });
}
