import type { Around } from './html/around.ts';
import type { Report } from './report.ts';

/** The formats in which plans are reported. */
export type ReportFormat = 'md' | 'html' | 'json' | 'pdf' | 'csv' | 'xlsx' | 'docx' | 'ics';

/** Where templates and fonts come from: a folder, as a rule. */
export interface TemplateSource {
  /**
   * The file of this name (`report.md.hbs`, `fonts/NotoSans-Regular.ttf`), as text or as its bytes.
   *
   * @throws Error when there is none
   */
  read(name: string): string | Uint8Array;
}

export interface Output {
  readonly format: ReportFormat;
  /** Of the file, without the dot. */
  readonly extension: string;
  /**
   * A report as a file. The same report and templates give the same bytes, whatever the clock, the time zone
   * and the working folder. `around` is what a web page shows besides, and on what a PDF is printed; other formats have no use
   * for it.
   *
   * @throws CannotRender when the report holds something that the format cannot show
   * @throws TemplateFailed when a template or a font is at fault
   * @throws FormatUnavailable when an optional part of civicplan is not installed
   */
  render(report: Report, templates: TemplateSource, around?: Around): Promise<string | Uint8Array>;
}

/** A template as text. */
export function readText(templates: TemplateSource, name: string): string {
  const found = templates.read(name);
  return typeof found === 'string' ? found : new TextDecoder('utf-8', { fatal: true }).decode(found);
}

/** A font as bytes. */
export function readBytes(templates: TemplateSource, name: string): Uint8Array {
  const found = templates.read(name);
  return typeof found === 'string' ? new TextEncoder().encode(found) : found;
}
