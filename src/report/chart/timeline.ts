import type { PlainDate } from '../../plan/date.ts';
import type { TimelinePicture, TimelineRow } from '../document/timeline.ts';
import { axis, dayLine } from './axis.ts';
import { describeTimeline } from './describe.ts';
import type { DrawingOptions, Drawn } from './draw.ts';
import { DAY_LABEL, HEADER, ROW, scaleOf } from './layout.ts';
import { legend } from './legend.ts';
import { drawLine, type Lettering, stripe } from './line.ts';
import { evenly } from './pages.ts';
import { numbered, picture } from './picture.ts';
import { type Span, spanOf } from './span.ts';

/**
 * The dates of a plan against time: a line for each action, the state of it in words at its end, and
 * the day of the report. The same picture gives the same text.
 */
export function drawTimeline(
  of: TimelinePicture,
  { idPrefix, rowsPerChart = Number.POSITIVE_INFINITY, ...lettering }: DrawingOptions,
): readonly Drawn[] {
  const { title: whole, asOf, groups } = of;
  const rows = groups.flatMap((group) => group.rows);
  const pages = evenly(rows, rowsPerChart);
  const description = describeTimeline(of);
  const span = spanOf(groups, asOf);
  return pages.map((page, index) => {
    const title = numbered(whole, index, pages.length);
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
  const explained = legend(rows, end);
  return picture({ id, title, description, font: lettering.font, height: end + explained.height }, [
    ...rows.flatMap((_, index) => stripe(index)),
    ...axis(span, scale, bottom),
    ...(span.showsDay ? dayLine(asOf, scale, bottom) : []),
    ...rows.map((row, index) => drawLine(row, HEADER + index * ROW, scale, lettering)),
    ...explained.drawn,
  ]);
}
