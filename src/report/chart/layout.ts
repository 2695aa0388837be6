import { addDays, daysBetween, type PlainDate } from '../../plan/date.ts';
import type { Span } from './span.ts';

/** Measures of the picture, in its own units; at the width of a landscape page the type is 9.5 points. */
export const WIDTH = 1000;
export const SIZE = 12.5;
export const ROW = 21;
/** Above the lines: the years and the months. */
export const HEADER = 36;
/** Below them: the day of the report, if it is shown, and what the forms mean, in lines of this height. */
export const DAY_LABEL = 20;
export const LEGEND = 28;
export const LEGEND_LINE = 22;
export const PLOT = { left: 384, right: 806 } as const;
/** Where the state of an action is written. */
export const STATE_X = 828;

/** Each with a contrast of at least 4.5 to 1 on white and on the stripes. */
export const TEXT = '#0b0c0c';
export const MARK = '#1d4f76';
export const LATE = '#a4161a';
export const DAY = '#0b0c0c';
export const GRID = '#c8cdd1';

/** From where to where time runs. */
export interface Plot {
  readonly left: number;
  readonly right: number;
}

/** Where on the picture a day ends. */
export function scaleOf(span: Span, { left, right }: Plot = PLOT): (date: PlainDate) => number {
  const before = addDays(span.first, -1);
  const perDay = (right - left) / daysBetween(before, span.last);
  return (date) => left + daysBetween(before, date) * perDay;
}
