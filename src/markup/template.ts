import Handlebars from 'handlebars';
import { anchorName, type MarkdownBlock, markdownBlock, markdownCell } from './block.ts';
import { markdownLink } from './link.ts';
import { markdownText } from './markdown.ts';

/**
 * What a template may call, besides the built-in `if`, `unless`, `each`, `with` and `lookup`.
 *
 * - `{{block value}}`: paragraphs and lists as Markdown blocks
 * - `{{cell value}}`: the same on one line, for a table cell
 * - `{{link value}}`: a web address that may be followed; other text stays text
 * - `{{marks level}}`: the signs that begin a heading of a level from 1 to 6
 * - `{{anchor id}}`: a place that a pointer can lead to
 * - `{{code value}}`: text as code, in which nothing is a reference
 * - `{{diagram value}}`: the text of a Mermaid diagram, which GitHub draws
 */
const HELPERS = {
  block: (blocks: readonly MarkdownBlock[]) => markup(markdownBlock(blocks)),
  cell: (blocks: readonly MarkdownBlock[]) => markup(markdownCell(blocks)),
  link: (address: string) => markup(markdownLink(address)),
  marks: (level: number) => markup('#'.repeat(Math.min(Math.max(level, 1), 6))),
  anchor: (id: string) => markup(`<a id="${anchorName(id)}"></a>`),
  code: (text: string) => markup(codeSpan(text)),
  diagram: (text: string) => markup(fenced('mermaid', text)),
};

/** Text between fences that are longer than any run of backticks in it. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A word or a number as code; other text, in which signs might end it, as text. */
function codeSpan(text: string): string {
  return /^[\w.-]+$/.test(text) ? `\`${text}\`` : markdownText(text);
}

/** The step through which everything goes that a template prints. */
const ESCAPE = '$escape';

/**
 * Turns the text of a Handlebars template into a function that fills it with data. The template is
 * code and comes from a templates folder; data is never compiled, only printed, and whatever is
 * printed goes through `markdownText`. There is no way round that: `{{{value}}}` is refused.
 *
 * A name that the data does not have is an error, so an absent value is given as `null`; prototypes
 * are out of reach. The same template and data give the same text.
 *
 * @throws Error with the line of the template, when it cannot be read (at once) or filled (when called)
 */
export function markdownTemplate(source: string): (data: object) => string {
  const environment = Handlebars.create();
  environment.unregisterHelper('log');
  environment.registerHelper({ ...HELPERS, [ESCAPE]: escaped });
  const names = Object.fromEntries([...Object.keys(HELPERS), ESCAPE].map((name) => [name, true]));
  const program = environment.parse(source);
  new Escaping().accept(program);
  const fill = environment.compile<object>(program, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { ...names, log: false },
  });
  return (data) => fill(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}

/**
 * Sends everything that is printed through the escape step. Handlebars has one escape function for the
 * whole process, made for HTML, so the step is written into the template once it has been read.
 */
class Escaping extends Handlebars.Visitor {
  override MustacheStatement(printed: hbs.AST.MustacheStatement): void {
    if (!printed.escaped) {
      throw new Error(
        `Line ${printed.loc.start.line}: "{{{" would print text unescaped. Write "{{" instead.`,
      );
    }
    const value = isCall(printed) ? call(printed) : printed.path;
    const step = { type: 'PathExpression', data: false, depth: 0, parts: [ESCAPE], original: ESCAPE };
    Object.assign(printed, { path: { ...step, loc: printed.loc }, params: [value], escaped: false });
    printed.hash = { type: 'Hash', pairs: [], loc: printed.loc };
    this.acceptArray(printed.params);
  }

  /** Of its own accord Handlebars is strict about what is printed, not about conditions and lists. */
  override PathExpression(path: hbs.AST.PathExpression): void {
    Object.assign(path, { strict: true });
  }
}

function isCall(printed: hbs.AST.MustacheStatement): boolean {
  const { path } = printed;
  const name = 'original' in path ? path.original : undefined;
  return printed.params.length > 0 || (typeof name === 'string' && Object.hasOwn(HELPERS, name));
}

function call(printed: hbs.AST.MustacheStatement): hbs.AST.Expression {
  return { ...printed, type: 'SubExpression' } as hbs.AST.Expression;
}

function escaped(value: unknown): string {
  if (value instanceof Handlebars.SafeString) return value.toString();
  if (value === null) return '';
  if (typeof value === 'string') return markdownText(value);
  if (typeof value === 'number') return String(value);
  throw new TypeError(`A template can print text and numbers, not ${typeof value}.`);
}

const markup = (text: string) => new Handlebars.SafeString(text);
