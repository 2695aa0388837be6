import type { PlainDate } from '../../plan/date.ts';
import { showDate } from '../../words/months.ts';
import { PICTURE_WORDS } from '../../words/pictures.ts';
import { type BurnUpPicture, onDayOfReport } from '../document/burn-up.ts';
import { axis, dayLine } from './axis.ts';
import { describeBurnUp } from './describe.ts';
import type { DrawingOptions, Drawn } from './draw.ts';
import { DAY_LABEL, GRID, HEADER, MARK, SIZE, scaleOf, WIDTH } from './layout.ts';
import { lettered } from './line.ts';
import { picture } from './picture.ts';
import { type Span, spanOfDays } from './span.ts';
import { at, element, xml } from './svg.ts';
import { wrapped } from './text-width.ts';

const PLOT = { left: 56, right: 960 } as const;
const HEIGHT = 260;
const LINE = 20;

/** Lines that differ in width, in their strokes and in colour. */
const PENS = {
  total: { stroke: '#4a5359', 'stroke-width': 1.5 },
  expected: { stroke: '#8a4b00', 'stroke-width': 2, 'stroke-dasharray': '7 4' },
  done: { stroke: MARK, 'stroke-width': 3.5 },
} as const;

type Line = keyof typeof PENS;
type Scale = (value: number) => number;

const { burnUp: WORDS } = PICTURE_WORDS;

/** Actions promised, expected and done, as three lines against time, with the day of the report. */
export function drawBurnUp(of: BurnUpPicture, { idPrefix, ...lettering }: DrawingOptions): readonly Drawn[] {
  const { title, asOf, points, notes } = of;
  const description = describeBurnUp(of);
  const span = spanOfPoints(of);
  const time = scaleOf(span, PLOT);
  const bottom = HEADER + HEIGHT;
  const most = Math.max(1, ...points.map(({ total }) => total));
  const level: Scale = (value) => bottom - (value / most) * (HEIGHT - 14);
  const end = bottom + DAY_LABEL + 10;
  const said = notes.flatMap((text) => wrapped(text, SIZE, WIDTH - 20));
  const height = end + (LINES.length + said.length) * LINE + 4;
  const known = points.filter(({ date }) => date <= span.last);
  const id = `${idPrefix}-1`;
  const drawn = [
    ...levels(most, level),
    ...axis(span, time, bottom, PLOT),
    ...(span.showsDay ? dayLine(asOf, time, bottom, PLOT) : []),
    ...LINES.map((line) => steps(line, known, time, level)),
    ...known.flatMap(({ date, done }, index) =>
      done === null || done === (known[index - 1]?.done ?? 0) ? [] : [dot(time(date), level(done))],
    ),
    ...LINES.map((line, index) => explained(line, textOf(line, of), end + index * LINE + 10, lettering)),
    ...said.map((text, index) =>
      lettered(text, WIDTH - 12, { x: 6, y: end + (LINES.length + index) * LINE + 14 }, lettering),
    ),
  ];
  const svg = picture({ id, title, description, font: lettering.font, height }, drawn);
  return [{ svg, title, description }];
}

/** In the order in which they lie over each other. */
const LINES: readonly Line[] = ['total', 'expected', 'done'];

/** What lies after the day of the report is of no line that ends with it. */
function spanOfPoints({ points, asOf }: BurnUpPicture): Span {
  const changes = points.filter(
    (point, index) =>
      index === 0 ||
      (['total', 'expected', 'done'] as const).some(
        (line) => point[line] !== null && point[line] !== points[index - 1]?.[line],
      ),
  );
  return spanOfDays(
    changes.map(({ date }) => date),
    asOf,
  );
}

/** A line that stays level until the day on which something changes. */
function steps(
  line: Line,
  points: readonly BurnUpPicture['points'][number][],
  time: (date: PlainDate) => number,
  level: Scale,
): string {
  const told = points.flatMap((point) => {
    const value = point[line];
    return value === null ? [] : [{ x: time(point.date), y: level(value) }];
  });
  const [first, ...rest] = told;
  if (first === undefined) return '';
  const d = `M${at(first.x)} ${at(first.y)}${rest.map(({ x, y }) => `H${at(x)}V${at(y)}`).join('')}`;
  return element('path', { d, fill: 'none', ...PENS[line] });
}

const dot = (x: number, y: number) => element('circle', { cx: x, cy: y, r: 4.2, fill: MARK });

/** Lines at whole numbers of actions, not more than six of them. */
function levels(most: number, level: Scale): readonly string[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => most / each <= 6) ?? most;
  const values = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return values.flatMap((value) => [
    element('line', { x1: PLOT.left, y1: level(value), x2: PLOT.right, y2: level(value), stroke: GRID }),
    element(
      'text',
      { x: PLOT.left - 8, y: level(value) + SIZE * 0.36, 'text-anchor': 'end' },
      xml(String(value)),
    ),
  ]);
}

function textOf(line: Line, of: BurnUpPicture): string {
  const { total, expected, done } = onDayOfReport(of);
  const day = showDate(of.asOf);
  if (line === 'total') return WORDS.legend.total(total);
  if (line === 'done') return WORDS.legend.done(done, day);
  return WORDS.legend.expected(expected, of.points.at(-1)?.expected ?? expected, day);
}

function explained(
  line: Line,
  text: string,
  y: number,
  lettering: Pick<DrawingOptions, 'font' | 'set'>,
): string {
  const sign = element('line', { x1: 6, y1: y, x2: 46, y2: y, ...PENS[line] });
  const signs = line === 'done' ? `${sign}\n${dot(26, y)}` : sign;
  return `${signs}\n${lettered(text, WIDTH - 60, { x: 56, y: y + SIZE * 0.36 }, lettering)}`;
}
