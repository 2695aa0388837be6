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

/** The step that begins every part of a template, each time it is gone through. */
const COUNT = '$count';

/**
 * How much a template may do to be filled once: a character that it writes costs one, and each time through one
 * of its parts costs 20. That is enough for a plan of ten thousand actions; one that loops without end, or writes
 * without end, has spent it within seconds. It is counted and not timed, so that it ends the same way everywhere.
 */
const ALLOWANCE = 40_000_000;
const PART = 20;

/**
 * Turns the text of a Handlebars template into a function that fills it with data. The template is
 * code and comes from a templates folder; data is never compiled, only printed, and whatever is
 * printed goes through `markdownText`. There is no way round that: `{{{value}}}` is refused.
 *
 * A name that the data does not have is an error, so an absent value is given as `null`; prototypes
 * are out of reach. A template that does far more than any report needs is stopped. The same template and data
 * give the same text.
 *
 * @throws Error with the line of the template, when it cannot be read (at once) or filled (when called)
 */
export function markdownTemplate(source: string): (data: object) => string {
  return fillable(source, { helpers: HELPERS, inert: markdownText });
}

/** A kind of text that templates are filled into. */
export interface Markup {
  /** What a template may call, by name; a result of `markup` is printed as it stands. */
  readonly helpers: Readonly<Record<string, (...values: never[]) => unknown>>;
  /** Makes text inert. */
  readonly inert: (text: string) => string;
  /** Looks at the template before it is used, and throws where a value would stand in a place that no escape covers. */
  readonly inspect?: (program: hbs.AST.Program) => void;
}

/** Turns the text of a template into a function that fills it, as `markdownTemplate` says, for any kind of text. */
export function fillable(source: string, { helpers, inert, inspect }: Markup): (data: object) => string {
  const environment = Handlebars.create();
  environment.unregisterHelper('log');
  let left = ALLOWANCE;
  const spend = (cost: number, line: number) => {
    left -= cost;
    if (left < 0)
      throw new Error(`Line ${line}: the template goes on and on. It does more than any report needs.`);
  };
  environment.registerHelper({
    ...helpers,
    [ESCAPE]: (value: unknown, line: number) => {
      const text = escaped(value, line, inert);
      spend(text.length, line);
      return text;
    },
    [COUNT]: (cost: number, line: number) => {
      spend(cost, line);
      return '';
    },
  });
  const names = Object.fromEntries([...Object.keys(helpers), ESCAPE, COUNT].map((name) => [name, true]));
  const program = parsed(environment, source);
  inspect?.(program);
  new Escaping(Object.keys(helpers)).accept(program);
  const fill = environment.compile<object>(program, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { ...names, log: false },
  });
  return (data) => {
    left = ALLOWANCE;
    try {
      return fill(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
    } catch (error) {
      throw atLine(error);
    }
  };
}

function parsed(environment: typeof Handlebars, source: string): hbs.AST.Program {
  try {
    return environment.parse(source);
  } catch (error) {
    throw atLine(error);
  }
}

/** Handlebars says line and column of a name that is missing behind its message: "… - 12:4". */
function atLine(error: unknown): unknown {
  const [, message, line] = (error instanceof Error && /^(.*) - (\d+):\d+$/s.exec(error.message)) || [];
  return line === undefined ? error : new Error(`Line ${line}: ${message}`, { cause: error });
}

/**
 * Sends everything that is printed through the escape step. Handlebars has one escape function for the
 * whole process, made for HTML, so the step is written into the template once it has been read.
 */
class Escaping extends Handlebars.Visitor {
  readonly #helpers: readonly string[];

  constructor(helpers: readonly string[]) {
    super();
    this.#helpers = helpers;
  }

  override MustacheStatement(printed: hbs.AST.MustacheStatement): void {
    if (!printed.escaped) {
      throw new Error(
        `Line ${printed.loc.start.line}: "{{{" would print text unescaped. Write "{{" instead.`,
      );
    }
    const value = isCall(printed, this.#helpers) ? call(printed) : printed.path;
    Object.assign(printed, {
      path: step(ESCAPE, printed.loc),
      params: [value, number(printed.loc.start.line, printed.loc)],
      escaped: false,
    });
    printed.hash = { type: 'Hash', pairs: [], loc: printed.loc };
    this.acceptArray(printed.params);
  }

  /** A part of a template: all of it, what stands in a block, or a partial. */
  override Program(part: hbs.AST.Program): void {
    this.acceptArray(part.body);
    const written = part.body.reduce(
      (sum, { type, ...rest }) =>
        type === 'ContentStatement' && 'value' in rest ? sum + String(rest.value).length : sum,
      0,
    );
    const { loc } = part;
    // What is empty has no place in the text, and what holds nothing need not be counted.
    if (!loc || part.body.length === 0) return;
    part.body.unshift({
      type: 'MustacheStatement',
      path: step(COUNT, loc),
      params: [number(PART + written, loc), number(loc.start.line, loc)],
      hash: { type: 'Hash', pairs: [], loc },
      escaped: false,
      strip: { open: false, close: false },
      loc,
    } as hbs.AST.MustacheStatement);
  }

  /** Of its own accord Handlebars is strict about what is printed, not about conditions and lists. */
  override PathExpression(path: hbs.AST.PathExpression): void {
    Object.assign(path, { strict: true });
  }
}

const step = (name: string, loc: hbs.AST.SourceLocation) =>
  ({
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [name],
    original: name,
    loc,
  }) as hbs.AST.PathExpression;

const number = (value: number, loc: hbs.AST.SourceLocation) =>
  ({ type: 'NumberLiteral', value, original: value, loc }) as hbs.AST.NumberLiteral;

function isCall(printed: hbs.AST.MustacheStatement, helpers: readonly string[]): boolean {
  const name = nameOf(printed);
  return printed.params.length > 0 || (name !== undefined && helpers.includes(name));
}

/** What is printed or called, as the template has it. */
export function nameOf({ path }: hbs.AST.MustacheStatement): string | undefined {
  return 'original' in path && typeof path.original === 'string' ? path.original : undefined;
}

function call(printed: hbs.AST.MustacheStatement): hbs.AST.Expression {
  return { ...printed, type: 'SubExpression' } as hbs.AST.Expression;
}

function escaped(value: unknown, line: number, inert: (text: string) => string): string {
  if (value instanceof Handlebars.SafeString) return value.toString();
  if (value === null) return '';
  if (typeof value === 'string') return inert(value);
  if (typeof value === 'number') return String(value);
  throw new TypeError(`Line ${line}: A template can print text and numbers, not ${typeof value}.`);
}

/** Text that is mark-up already: made by us, of parts that were escaped. */
export const markup = (text: string): object => new Handlebars.SafeString(text);
