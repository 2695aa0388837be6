import { resolve } from 'node:path';
import { FormatUnavailable, TemplateFailed } from './errors.ts';

/** What Typst turns into a PDF. */
export interface TypstJob {
  /** Name of the file that typesetting begins with; one of `files`. */
  readonly main: string;
  /** Everything the template may read, by name. Nothing else can be read: no file of the machine. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The only type it is set in, TrueType or OpenType. */
  readonly fonts: readonly Uint8Array[];
  /** Written into the PDF as the time it was made, in seconds since 1970. */
  readonly madeAt: number;
}

/** Typst reads files below its workspace; below a folder that does not exist there are none but ours. */
const WORKSPACE = resolve('/', 'civicplan-typeset');

/**
 * Typesets a tagged PDF that conforms to PDF/UA-1; Typst itself refuses to write one that does not. The
 * same job gives the same bytes. A warning, of a font that is not there for example, is an error.
 *
 * @throws FormatUnavailable when Typst is not installed, or not for this machine
 * @throws TemplateFailed when Typst does not accept the template
 */
export async function typeset(job: TypstJob): Promise<Uint8Array> {
  for (const [name, content] of job.files)
    if (name.endsWith('.typ')) refuseForeignCode(name, String(content));
  const { NodeCompiler } = await loadTypst();
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: job.fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [name, content] of job.files) compiler.mapShadow(resolve(WORKSPACE, name), Buffer.from(content));
  try {
    const compiled = compiler.compile({ mainFilePath: resolve(WORKSPACE, job.main) });
    const trouble = compiled.takeDiagnostics() ?? compiled.takeWarnings();
    if (trouble) {
      const diagnostics = compiler.fetchDiagnostics(trouble);
      throw new TemplateFailed(templateIn(diagnostics, job), told(diagnostics));
    }
    if (!compiled.result) throw new TemplateFailed(job.main, 'Typst gave no document and no reason.');
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: job.madeAt });
  } catch (error) {
    if (error instanceof TemplateFailed) throw error;
    throw new TemplateFailed(job.main, quoted(error instanceof Error ? error.message : String(error)));
  } finally {
    // Typst remembers what it has set, for ever unless it is told.
    compiler.evictCache(5);
  }
}

async function loadTypst() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    throw new FormatUnavailable(
      'PDF needs the optional package @myriaddreamin/typst-ts-node-compiler, which is not installed for this machine: run npm install with optional packages, or report to Markdown.',
    );
  }
}

/**
 * A template may use the files it is given and nothing else: packages would come from the network. Comments
 * are looked at too, for what looks like one may stand in a string; a comment has to do without the words.
 */
function refuseForeignCode(name: string, source: string): void {
  const foreign = /\b(?:import|include)\b(?!\s*"[\w./-]+\.typ")|\b(?:eval|std)\b/.exec(source);
  if (!foreign) return;
  const line = source.slice(0, foreign.index).split('\n').length;
  const rule =
    'a template may import and include other templates, named in plain quotation marks, and make no code itself';
  throw new TemplateFailed(name, `"${foreign[0]}" in line ${line}: ${rule}.`);
}

interface Diagnostic {
  readonly message: string;
  readonly path?: string;
  readonly range?: { readonly start?: { readonly line?: number } };
}

/** The template in which the first mistake is. */
function templateIn([first]: readonly Diagnostic[], { main, files }: TypstJob): string {
  const file = first?.path === undefined ? main : fileName(first.path);
  return files.has(file) ? file : main;
}

const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

function told(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ message, path, range }) => {
      // Typst counts lines from 0.
      const line = range?.start?.line === undefined ? undefined : range.start.line + 1;
      const where =
        path === undefined ? '' : ` (${fileName(path)}${line === undefined ? '' : `, line ${line}`})`;
      return `${message}${where}`;
    })
    .join('; ');
}

/** Failures of the PDF export come as debug text of the compiler, with the message in quotation marks. */
function quoted(debug: string): string {
  const messages = [...debug.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message);
  return messages.length > 0 ? messages.join('; ') : debug;
}
