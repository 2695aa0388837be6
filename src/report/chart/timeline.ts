import type { PlainDate } from '../../plan/date.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { TimelinePicture, TimelineRow } from '../document/timeline.ts';
import { axis, dayLine } from './axis.ts';
import { describeTimeline } from './describe.ts';
import type { DrawingOptions, Drawn } from './draw.ts';
import { DAY_LABEL, HEADER, LEGEND, ROW, SIZE, scaleOf, TEXT, WIDTH } from './layout.ts';
import { legend } from './legend.ts';
import { drawLine, type Lettering, stripe } from './line.ts';
import { type Span, spanOf } from './span.ts';
import { element, xml } from './svg.ts';

/**
 * The dates of a plan against time: a line for each action, the state of it in words at its end, and
 * the day of the report. The same picture gives the same text.
 */
export function drawTimeline(
  picture: TimelinePicture,
  { idPrefix, rowsPerChart = Number.POSITIVE_INFINITY, ...lettering }: DrawingOptions,
): readonly Drawn[] {
  const { title: whole, asOf, groups } = picture;
  const rows = groups.flatMap((group) => group.rows);
  const pages = evenly(rows, rowsPerChart);
  const description = describeTimeline(picture);
  const span = spanOf(groups, asOf);
  return pages.map((page, index) => {
    const title = pages.length > 1 ? REPORT_WORDS.timeline.numbered(whole, index + 1, pages.length) : whole;
    const id = `${idPrefix}-${index + 1}`;
    return { svg: draw({ rows: page, span, asOf, lettering, id, title, description }), title, description };
  });
}

interface Drawing {
  readonly rows: readonly TimelineRow[];
  readonly span: Span;
  readonly asOf: PlainDate;
  readonly lettering: Lettering;
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

function draw({ rows, span, asOf, lettering, id, title, description }: Drawing): string {
  const scale = scaleOf(span);
  const bottom = HEADER + rows.length * ROW;
  const end = bottom + (span.showsDay ? DAY_LABEL : 0);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${end + LEGEND}`,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-description`,
    'font-family': lettering.font,
    'font-size': SIZE,
    fill: TEXT,
  };
  const parts = [
    element('title', { id: `${id}-title` }, xml(title)),
    element('desc', { id: `${id}-description` }, xml(description)),
    ...rows.flatMap((_, index) => stripe(index)),
    ...axis(span, scale, bottom),
    ...(span.showsDay ? dayLine(asOf, scale, bottom) : []),
    ...rows.map((row, index) => drawLine(row, HEADER + index * ROW, scale, lettering)),
    ...legend(rows, end),
  ];
  return element('svg', root, parts.join('\n'));
}

/** Pages of nearly one length: a last page with a single line would look like a mistake. */
function evenly<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  if (items.length === 0) return [];
  const pages = Math.max(Math.ceil(items.length / most), 1);
  const length = Math.ceil(items.length / pages);
  return Array.from({ length: pages }, (_, page) => items.slice(page * length, (page + 1) * length));
}
