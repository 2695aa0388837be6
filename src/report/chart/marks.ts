import { addDays, type PlainDate } from '../../plan/date.ts';
import { daysOf, type Mark } from '../document/timeline.ts';
import { LATE, MARK, PLOT } from './layout.ts';
import { at, element } from './svg.ts';

/** What a mark looks like: its form tells what it is, hollow or full whether it is settled. */
export type Form = 'day' | 'part' | 'period' | 'onwards' | 'baseline';

type Paint = Readonly<Record<string, string | number>>;

/** A mark on its line; `y` is the middle of the line. */
export function markShape(mark: Mark, y: number, scale: (date: PlainDate) => number): string {
  const paint = paintOf(mark);
  const drawn =
    mark.shape === 'day'
      ? shape(mark.part === undefined ? 'day' : 'part', scale(mark.on), 0, y, paint)
      : shape(
          mark.shape,
          scale(addDays(mark.from, -1)),
          mark.shape === 'period' ? scale(mark.to) : PLOT.right,
          y,
          paint,
        );
  const moved = mark.baseline === undefined ? [] : [movement(mark.baseline, mark, y, scale)];
  return [...moved, drawn, ...(mark.late ? [ring(scale(daysOf(mark)[1]), y)] : [])].join('\n');
}

/** From the date that was agreed first to the present one: how far it has moved, and in which direction. */
function movement(baseline: PlainDate, mark: Mark, y: number, scale: (date: PlainDate) => number): string {
  const from = scale(baseline);
  const to = scale(daysOf(mark)[1]);
  const line = {
    x1: from,
    y1: y,
    x2: to,
    y2: y,
    stroke: MARK,
    'stroke-width': 1.5,
    'stroke-dasharray': '3 2',
  };
  return `${element('line', line)}\n${shape('baseline', from, to, y, HOLLOW)}`;
}

export const HOLLOW: Paint = { fill: '#ffffff', stroke: MARK, 'stroke-width': 1.8 };

export function paintOf({ late, settled }: Pick<Mark, 'late' | 'settled'>): Paint {
  const colour = late ? LATE : MARK;
  return { fill: settled ? '#ffffff' : colour, stroke: colour, 'stroke-width': 1.8 };
}

/** Round a day that was missed: who sees no red sees this. */
export function ring(x: number, y: number): string {
  return element('circle', { cx: x, cy: y, r: 9.4, fill: 'none', stroke: LATE, 'stroke-width': 1.5 });
}

/**
 * A diamond for a day, a dot for a day of a part, a bar for a stretch, an arrow for what goes on; a triangle
 * for a date that was agreed first, which points to the present one.
 */
export function shape(form: Form, x: number, to: number, y: number, paint: Paint): string {
  if (form === 'part') return element('circle', { cx: x, cy: y, r: 4.4, ...paint });
  if (form === 'day') return outline(`M${at(x)} ${at(y - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`, paint);
  if (form === 'period') {
    return element('rect', { x, y: y - 4.5, width: Math.max(to - x, 3), height: 9, rx: 2, ...paint });
  }
  if (form === 'baseline') {
    const tip = to < x ? -8 : 8;
    return outline(`M${at(x)} ${at(y - 5.5)}l${tip} 5.5l${-tip} 5.5z`, paint);
  }
  const shaft = Math.max(to - x - 9, 0);
  return outline(`M${at(x)} ${at(y - 2)}h${at(shaft)}v-4l9 6l-9 6v-4h${at(-shaft)}z`, paint);
}

const outline = (d: string, paint: Paint) => element('path', { d, ...paint });
