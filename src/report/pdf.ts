import { daysBetween, type PlainDate } from '../plan/date.ts';
import { REPORT_WORDS } from '../words/report.ts';
import { type Drawn, draw } from './chart/draw.ts';
import type { Lettering } from './chart/line.ts';
import type { Chapter } from './document/document.ts';
import { TemplateFailed } from './errors.ts';
import { type Coverage, coverageOf } from './font/coverage.ts';
import { inOneFamily } from './font/one-family.ts';
import { printable } from './font/preflight.ts';
import { refusalOf } from './font/refusal.ts';
import { readBytes, readText, type TemplateSource } from './output.ts';
import { type PrintSettings, USUAL_PRINT } from './print.ts';
import type { Report } from './report.ts';
import { typeset } from './typst.ts';

const MAIN = 'report.typ';
/** Every template that typesetting may read. */
const TEMPLATES = [MAIN, 'report-look.typ', 'report-text.typ', 'report-actions.typ', 'report-front.typ'];

/** The second family has the signs that the first lacks. */
const FAMILIES = [
  { name: 'Noto Sans', regular: 'fonts/NotoSans-Regular.ttf', bold: 'fonts/NotoSans-Bold.ttf' },
  { name: 'DejaVu Sans', regular: 'fonts/DejaVuSans.ttf', bold: 'fonts/DejaVuSans-Bold.ttf' },
] as const;

/** What fits on a page beside its heading. */
const ROWS_PER_CHART = 23;
const SECONDS_PER_DAY = 86_400;

/**
 * A report as a tagged PDF (PDF/UA-1) on A4. Plan text reaches Typst as data, never
 * as mark-up; the fonts are those of the templates and no others.
 *
 * @throws CannotRender when the report has a character that the fonts lack
 * @throws TemplateFailed when the template or a font is missing or at fault
 * @throws FormatUnavailable when Typst is not installed
 */
export async function renderPdf(
  { document, view }: Report,
  templates: TemplateSource,
  print: PrintSettings = USUAL_PRINT,
): Promise<Uint8Array> {
  const families = FAMILIES.map((family) => readFamily(templates, family));
  const { chapters, pictures } = withPictures(document.chapters, inOneFamily(families));
  const covers: Coverage = (code) => families.some((family) => family.covers(code));
  const data = { report: { ...document, chapters }, words: REPORT_WORDS, print };
  const refusal = (character: string) => refusalOf(character, document.name, view);
  const json = JSON.stringify(printable(data, covers, refusal));
  try {
    return await typeset({
      main: MAIN,
      files: new Map<string, string | Uint8Array>([
        ...TEMPLATES.map((name) => [name, fromTemplates(name, () => readText(templates, name))] as const),
        ['report.json', json],
        ...pictures,
      ]),
      fonts: families.flatMap(({ files }) => files),
      madeAt: daysBetween('1970-01-01' as PlainDate, document.asOf.date) * SECONDS_PER_DAY,
    });
  } catch (error) {
    // The fonts have every sign, and not every pair of a letter and the marks on it: that shows when it is set.
    const marked = isMissing(error) ? MARKED.exec(json)?.[0] : undefined;
    throw marked === undefined ? error : refusal(marked);
  }
}

/** A letter with marks for which there is no sign of its own. */
const MARKED = /\P{M}[\p{M}\u200d]+/u;

const isMissing = (error: unknown) =>
  error instanceof TemplateFailed && /missing codepoints/.test(error.reason);

/** The chapters with their pictures drawn: each names its file, and what is said of it. */
function withPictures(chapters: readonly Chapter[], set: NonNullable<Lettering['set']>) {
  const pictures = new Map<string, string>();
  const fileOf = ({ svg }: Drawn) => {
    const file = `picture-${pictures.size + 1}.svg`;
    pictures.set(file, svg);
    return file;
  };
  const drawn = chapters.map((chapter) => {
    if (chapter.kind !== 'pictures') return chapter;
    const drawing = { font: FAMILIES[0].name, set, idPrefix: chapter.anchor, rowsPerChart: ROWS_PER_CHART };
    return {
      ...chapter,
      pictures: chapter.pictures.flatMap((picture) =>
        draw(picture, drawing).map((chart) => ({
          kind: picture.kind,
          file: fileOf(chart),
          title: chart.title,
          description: chart.description,
        })),
      ),
    };
  });
  return { chapters: drawn, pictures };
}

interface Family {
  readonly name: string;
  readonly files: readonly Uint8Array[];
  /** In regular and in bold: the same text may stand in both. */
  readonly covers: Coverage;
}

function readFamily(templates: TemplateSource, { name, regular, bold }: (typeof FAMILIES)[number]): Family {
  const read = (file: string) =>
    fromTemplates(file, () => {
      const bytes = readBytes(templates, file);
      return { bytes, covers: coverageOf(bytes) };
    });
  const weights = [read(regular), read(bold)];
  return {
    name,
    files: weights.map(({ bytes }) => bytes),
    covers: (code) => weights.every(({ covers }) => covers(code)),
  };
}

function fromTemplates<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new TemplateFailed(name, error instanceof Error ? error.message : String(error));
  }
}
