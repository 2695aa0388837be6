import type { PlainDate } from '../../plan/date.ts';
import type { TimelineRow } from '../document/timeline.ts';
import { HEADER, PLOT, ROW, SIZE, STATE_X, WIDTH } from './layout.ts';
import { markShape } from './marks.ts';
import { element, xml } from './svg.ts';
import { fitted } from './text-width.ts';

/** How text in the picture is set. */
export interface Lettering {
  /** A family of type as CSS names it: Arial in a web page. */
  readonly font: string;
  /** Names another family for a text that this one cannot show, where the reader cannot choose itself. */
  readonly set?: (text: string) => { readonly text: string; readonly family: string };
}

/** Every other line has a background, to lead the eye from the name to the dates. */
export function stripe(index: number): readonly string[] {
  if (index % 2 === 1) return [];
  return [element('rect', { x: 0, y: HEADER + index * ROW, width: WIDTH, height: ROW, fill: '#f1f4f6' })];
}

/** An action: its name, its dates, and how it stands, in words. */
export function drawLine(
  row: TimelineRow,
  top: number,
  scale: (date: PlainDate) => number,
  lettering: Lettering,
): string {
  const y = top + ROW / 2 + SIZE * 0.36;
  const weight: Record<string, string> = row.late ? { 'font-weight': 'bold' } : {};
  return [
    lettered(row.label, PLOT.left - 18, { x: 4, y }, lettering),
    ...row.marks.map((mark) => markShape(mark, top + ROW / 2, scale)),
    lettered(row.state, WIDTH - STATE_X - 4, { x: STATE_X, y, ...weight }, lettering),
  ].join('\n');
}

/** Text, cut to the room there is. */
export function lettered(
  text: string,
  room: number,
  attributes: Record<string, string | number>,
  { font, set }: Lettering,
): string {
  const cut = fitted(text, SIZE, room);
  const { text: shown, family } = set?.(cut) ?? { text: cut, family: font };
  const other: Record<string, string> = family === font ? {} : { 'font-family': family };
  return element('text', { ...attributes, ...other }, xml(shown));
}
