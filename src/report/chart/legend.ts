import { REPORT_WORDS } from '../../words/report.ts';
import type { Mark, TimelineRow } from '../document/timeline.ts';
import { LEGEND, LEGEND_LINE, SIZE, WIDTH } from './layout.ts';
import { type Form, HOLLOW, paintOf, ring, shape } from './marks.ts';
import { element, xml } from './svg.ts';
import { textWidth } from './text-width.ts';

interface Entry {
  readonly form: Form;
  readonly label: string;
  readonly occurs: (mark: Mark) => boolean;
  readonly late?: boolean;
  readonly settled?: boolean;
}

const { legend: WORDS } = REPORT_WORDS.timeline;

const ENTRIES: readonly Entry[] = [
  { form: 'day', label: WORDS.day, occurs: (mark) => mark.shape === 'day' && mark.part === undefined },
  { form: 'part', label: WORDS.part, occurs: (mark) => mark.shape === 'day' && mark.part !== undefined },
  { form: 'period', label: WORDS.period, occurs: (mark) => mark.shape === 'period' },
  { form: 'onwards', label: WORDS.onwards, occurs: (mark) => mark.shape === 'onwards' },
  { form: 'baseline', label: WORDS.baseline, occurs: (mark) => mark.baseline !== undefined },
  { form: 'day', label: WORDS.late, occurs: (mark) => mark.late, late: true },
  { form: 'day', label: WORDS.settled, occurs: (mark) => mark.settled, settled: true },
];

const LEFT = 10;
const SIGN = 26;
const GAP = 26;

/** What the forms mean, below the picture: those that occur in it, in as many lines as they need. */
export function legend(
  rows: readonly TimelineRow[],
  top: number,
): { readonly drawn: readonly string[]; readonly height: number } {
  const marks = rows.flatMap((row) => row.marks);
  let x = LEFT;
  let line = 0;
  const drawn = ENTRIES.filter(({ occurs }) => marks.some(occurs)).map((entry) => {
    const width = SIGN + textWidth(entry.label, SIZE);
    if (x > LEFT && x + width > WIDTH) {
      x = LEFT;
      line += 1;
    }
    const y = top + 14 + line * LEGEND_LINE;
    const text = element('text', { x: x + SIGN - 6, y: y + SIZE * 0.36 }, xml(entry.label));
    const signs = signOf(entry, x, y);
    x += width + GAP;
    return [...signs, text].join('\n');
  });
  return { drawn, height: LEGEND + line * LEGEND_LINE };
}

function signOf({ form, late = false, settled = false }: Entry, x: number, y: number): readonly string[] {
  if (form === 'baseline') return [shape(form, x - 5, x + 14, y, HOLLOW)];
  const start = form === 'period' || form === 'onwards' ? x - 6 : x;
  return [shape(form, start, x + 14, y, paintOf({ late, settled })), ...(late ? [ring(x, y)] : [])];
}
