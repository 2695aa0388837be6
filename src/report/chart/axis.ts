import { addDays, addMonths, type PlainDate, partsOf } from '../../plan/date.ts';
import { monthName, showDate } from '../../words/months.ts';
import { DAY, GRID, HEADER, PLOT, type Plot, SIZE } from './layout.ts';
import { monthsPerTick, type Span } from './span.ts';
import { element, xml } from './svg.ts';
import { textWidth } from './text-width.ts';

type Scale = (date: PlainDate) => number;

const YEAR_Y = HEADER - 21;
const MONTH_Y = HEADER - 6;

/** Lines at the beginning of months, with the months and the years above. */
export function axis(span: Span, scale: Scale, bottom: number, plot: Plot = PLOT): readonly string[] {
  const step = monthsPerTick(span.months);
  const months = Array.from({ length: span.months }, (_, index) => addMonths(span.first, index));
  const ticks = months.filter((month) => (partsOf(month).month - 1) % step === 0);
  const years = months.filter((month, index) => index === 0 || partsOf(month).month === 1);
  const start = (month: PlainDate) => scale(addDays(month, -1));
  return [
    ...ticks.map((month) => rule(start(month), HEADER - 4, bottom, { stroke: GRID })),
    ...(step === 12 ? [] : ticks.map((month) => label(start(month), MONTH_Y, shortMonth(month), plot))),
    ...years
      .filter(
        (month, index) =>
          room(years, index, start, plot) > textWidth('2022 ', SIZE) || month === years.at(-1),
      )
      .map((month) =>
        label(start(month), YEAR_Y, String(partsOf(month).year), plot, { 'font-weight': 'bold' }),
      ),
  ].filter((each) => each !== '');
}

/** The day of the report: a line with the date below it. */
export function dayLine(asOf: PlainDate, scale: Scale, bottom: number, plot: Plot = PLOT): readonly string[] {
  const x = scale(asOf);
  const text = showDate(asOf);
  const half = textWidth(text, SIZE) / 2;
  const middle = Math.min(Math.max(x, plot.left + half), plot.right - half);
  return [
    rule(x, HEADER - 4, bottom + 5, { stroke: DAY, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' }),
    element('text', { x: middle, y: bottom + 17, 'text-anchor': 'middle', 'font-weight': 'bold' }, xml(text)),
  ];
}

/** How much of the axis a year has to itself. */
function room(years: readonly PlainDate[], index: number, start: Scale, plot: Plot): number {
  const here = years[index];
  const next = years[index + 1];
  return here === undefined ? 0 : (next === undefined ? plot.right : start(next)) - start(here);
}

/** A label that would stand out of the plot is left out. */
function label(x: number, y: number, text: string, plot: Plot, more: Record<string, string> = {}): string {
  if (x + textWidth(text, SIZE) > plot.right + 12) return '';
  return element('text', { x: x + 3, y, ...more }, xml(text));
}

function rule(x: number, y1: number, y2: number, stroke: Record<string, string | number>): string {
  return element('line', { x1: x, y1, x2: x, y2, ...stroke });
}

const shortMonth = (month: PlainDate) => monthName(partsOf(month).month).slice(0, 3);
