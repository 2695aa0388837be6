import { SLIPPAGE_WORDS } from '../../words/slippage.ts';
import type { SlippagePicture } from '../document/slippage.ts';
import { describeSlippage } from './describe.ts';
import type { DrawingOptions, Drawn } from './draw.ts';
import { GRID, LEGEND_LINE, MARK, SIZE, WIDTH } from './layout.ts';
import { lettered } from './line.ts';
import { evenly } from './pages.ts';
import { numbered, picture } from './picture.ts';
import { element, xml } from './svg.ts';

/** Where names end and bars begin, and how long the longest may be: what stands at its end needs the rest. */
const LEFT = 330;
const ROOM = 430;
const BAR = 14;
const ROW = 24;
const TOP = 10;

/**
 * A bar for each date that moved, as long as it moved: to the right and full for later, to the left and hollow for
 * sooner, from the line of what was promised first. Words and figures stand at its end.
 */
export function drawSlippage(
  of: SlippagePicture,
  { idPrefix, rowsPerChart = Number.POSITIVE_INFINITY, ...lettering }: DrawingOptions,
): readonly Drawn[] {
  const description = describeSlippage(of);
  const longest = (sign: number) => Math.max(0, ...of.bars.map(({ days }) => days * sign));
  const [later, sooner] = [longest(1), longest(-1)];
  const perDay = ROOM / Math.max(1, later + sooner);
  const zero = LEFT + sooner * perDay;
  const pages = evenly(of.bars, rowsPerChart);
  return pages.map((bars, index) => {
    const title = numbered(of.title, index, pages.length);
    const id = `${idPrefix}-${index + 1}`;
    const bottom = TOP + bars.length * ROW;
    const signs = [...(later > 0 ? [true] : []), ...(sooner > 0 ? [false] : [])];
    const more = of.rest > 0 && index === pages.length - 1 ? [SLIPPAGE_WORDS.rest(of.rest)] : [];
    const height = bottom + (more.length + 1) * LEGEND_LINE + 8;
    const svg = picture({ id, title, description, font: lettering.font, height }, [
      element('line', {
        x1: zero,
        y1: TOP - 4,
        x2: zero,
        y2: bottom,
        stroke: '#0b0c0c',
        'stroke-width': 1.5,
      }),
      ...bars.map(({ label, days, end }, row) => {
        const top = TOP + row * ROW;
        const y = top + BAR / 2 + SIZE * 0.36;
        const length = Math.max(Math.abs(days) * perDay, 2);
        const right = days < 0 ? zero : zero + length;
        return [
          lettered(label, LEFT - 18, { x: 4, y }, lettering),
          element('line', {
            x1: LEFT,
            y1: top + ROW - 5,
            x2: WIDTH - 4,
            y2: top + ROW - 5,
            stroke: GRID,
            'stroke-width': 0.5,
          }),
          bar(days < 0 ? zero - length : zero, top, length, days >= 0),
          lettered(end, WIDTH - right - 10, { x: right + 8, y }, lettering),
        ].join('\n');
      }),
      ...signs.map((isLater, place) => {
        const x = 4 + place * 260;
        const words = isLater ? SLIPPAGE_WORDS.later : SLIPPAGE_WORDS.sooner;
        const text = element('text', { x: x + 30, y: bottom + 16 }, xml(words));
        return `${bar(x, bottom + 5, 22, isLater)}\n${text}`;
      }),
      ...more.map((text) => element('text', { x: 4, y: bottom + 16 + LEGEND_LINE }, xml(text))),
    ]);
    return { svg, title, description };
  });
}

const bar = (x: number, y: number, width: number, later: boolean) =>
  element('rect', {
    x,
    y,
    width,
    height: BAR,
    fill: later ? MARK : '#ffffff',
    stroke: MARK,
    'stroke-width': 1.5,
  });
