import { daysBetween, type PlainDate } from '../plan/date.ts';
import type { PlanView, View } from '../view/view.ts';
import { REPORT_WORDS } from '../words/report.ts';
import { type TimelineChart, timelineCharts } from './chart/timeline.ts';
import { buildDocument } from './document/build.ts';
import { TemplateFailed } from './errors.ts';
import { type Coverage, coverageOf } from './font/coverage.ts';
import { inOneFamily } from './font/one-family.ts';
import { printable } from './font/preflight.ts';
import { readBytes, readText, type TemplateSource } from './output.ts';
import { typeset } from './typst.ts';

const TEMPLATE = 'plan.typ';

/** The second family has the signs that the first lacks. */
const FAMILIES = [
  { name: 'Noto Sans', regular: 'fonts/NotoSans-Regular.ttf', bold: 'fonts/NotoSans-Bold.ttf' },
  { name: 'DejaVu Sans', regular: 'fonts/DejaVuSans.ttf', bold: 'fonts/DejaVuSans-Bold.ttf' },
] as const;

/** What fits on a page beside its heading. */
const ROWS_PER_CHART = 23;
const SECONDS_PER_DAY = 86_400;

/**
 * The report of a plan as a tagged PDF (PDF/UA-1) on landscape A4. Plan text reaches Typst as data, never
 * as mark-up; the fonts are those of the templates and no others.
 *
 * @throws CannotRender when the plan has a character that the fonts lack
 * @throws TemplateFailed when the template or a font is missing or at fault
 * @throws FormatUnavailable when Typst is not installed
 */
export async function renderPdf(view: View, plan: PlanView, templates: TemplateSource): Promise<Uint8Array> {
  const families = FAMILIES.map((family) => readFamily(templates, family));
  const charts = timelineCharts(plan, view.asOf, {
    font: FAMILIES[0].name,
    set: inOneFamily(families),
    idPrefix: 'timeline',
    rowsPerChart: ROWS_PER_CHART,
  });
  const data = {
    report: buildDocument(view, plan),
    words: REPORT_WORDS,
    charts: charts.map(({ title, description }, index) => ({ file: chartFile(index), title, description })),
  };
  return typeset({
    main: TEMPLATE,
    files: new Map([
      [TEMPLATE, fromTemplates(TEMPLATE, () => readText(templates, TEMPLATE))],
      [
        'report.json',
        JSON.stringify(printable(data, plan.id, (code) => families.some(({ covers }) => covers(code)))),
      ],
      ...charts.map(({ svg }: TimelineChart, index) => [chartFile(index), svg] as const),
    ]),
    fonts: families.flatMap(({ files }) => files),
    madeAt: daysBetween('1970-01-01' as PlainDate, view.asOf) * SECONDS_PER_DAY,
  });
}

const chartFile = (index: number) => `timeline-${index + 1}.svg`;

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
