import { STATUS_LABELS, STATUS_SYMBOLS } from '../../words/labels.ts';
import type { CountedStatus } from '../document/document.ts';
import { STATUS_ORDER } from '../document/glance.ts';
import type { StatusBar, StatusBarsPicture } from '../document/status-bars.ts';
import { describeStatusBars } from './describe.ts';
import type { DrawingOptions, Drawn } from './draw.ts';
import { patterns, statusRect } from './fills.ts';
import { LEGEND_LINE, SIZE, WIDTH } from './layout.ts';
import { type Lettering, lettered } from './line.ts';
import { evenly } from './pages.ts';
import { numbered, picture } from './picture.ts';
import { textWidth } from './text-width.ts';

/** Where the bars begin, and how long the longest may be: what stands at its end needs the rest. */
const LEFT = 250;
const LONGEST = 520;
const BAR = 18;
const GAP = 9;
/** A line of text below a bar that is parted. */
const COUNTS = 19;

/**
 * How many actions have which status: a bar for each status, or one for each plan or lead, with the
 * statuses in it and below it in figures. Length and words carry the meaning; patterns tell the parts apart.
 */
export function drawStatusBars(
  of: StatusBarsPicture,
  { idPrefix, rowsPerChart = Number.POSITIVE_INFINITY, ...lettering }: DrawingOptions,
): readonly Drawn[] {
  const description = describeStatusBars(of);
  const longest = Math.max(1, ...of.bars.map(({ total }) => total));
  const pages = evenly(of.bars, of.parted ? Math.ceil(rowsPerChart / 2) : rowsPerChart);
  return pages.map((bars, index) => {
    const title = numbered(of.title, index, pages.length);
    const id = `${idPrefix}-${index + 1}`;
    const drawing = { id, lettering, perAction: LONGEST / longest, parted: of.parted };
    const row = BAR + GAP + (of.parted ? COUNTS : 0);
    const statuses = bars.flatMap((bar) => bar.parts.map(({ status }) => status));
    const explained = of.parted
      ? legend(statuses, bars.length * row + GAP, drawing)
      : { drawn: [], height: 0 };
    const height = GAP + bars.length * row + explained.height;
    const svg = picture({ id, title, description, font: lettering.font, height }, [
      ...patterns(statuses, id),
      ...bars.map((bar, position) => drawBar(bar, GAP + position * row, drawing)),
      ...explained.drawn,
    ]);
    return { svg, title, description };
  });
}

interface Drawing {
  readonly id: string;
  readonly lettering: Lettering;
  readonly perAction: number;
  readonly parted: boolean;
}

function drawBar(bar: StatusBar, top: number, { id, lettering, perAction, parted }: Drawing): string {
  const y = top + BAR / 2 + SIZE * 0.36;
  const end = LEFT + bar.total * perAction;
  let x = LEFT;
  const parts = bar.parts.map(({ status, count }) => {
    const width = count * perAction;
    const part = statusRect(status, id, { x, y: top, width, height: BAR });
    x += width;
    return part;
  });
  return [
    lettered(bar.label, LEFT - 18, { x: 4, y }, lettering),
    ...parts,
    lettered(bar.end, WIDTH - end - 12, { x: end + 8, y, 'font-weight': 'bold' }, lettering),
    ...(parted ? counts(bar, top + BAR + 14, lettering) : []),
  ].join('\n');
}

/** The figures of a bar below it: a part may be too small to hold its own. */
function counts({ parts }: StatusBar, y: number, lettering: Lettering): readonly string[] {
  let x = LEFT;
  return parts.map(({ symbol, count }) => {
    const text = `${symbol} ${count}`;
    const width = textWidth(text, SIZE);
    const drawn = lettered(text, width, { x, y }, lettering);
    x += width + 14;
    return drawn;
  });
}

/** The statuses that occur, each with its pattern, its sign and its word, in the order of the parts. */
function legend(occurring: readonly CountedStatus[], top: number, { id, lettering }: Drawing) {
  let x = 4;
  let line = 0;
  const drawn = STATUS_ORDER.filter((each) => occurring.includes(each)).map((status) => {
    const text = `${STATUS_SYMBOLS[status]} ${STATUS_LABELS[status]}`;
    const width = 30 + textWidth(text, SIZE);
    if (x > 4 && x + width > WIDTH) {
      x = 4;
      line += 1;
    }
    const y = top + 4 + line * LEGEND_LINE;
    const sign = statusRect(status, id, { x, y, width: 22, height: 14 });
    const words = lettered(text, width, { x: x + 28, y: y + 11.5 }, lettering);
    x += width + 22;
    return `${sign}\n${words}`;
  });
  return { drawn, height: 14 + (line + 1) * LEGEND_LINE };
}
