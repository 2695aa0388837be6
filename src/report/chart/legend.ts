import { REPORT_WORDS } from '../../words/report.ts';
import type { Mark, TimelineRow } from '../document/timeline.ts';
import { SIZE } from './layout.ts';
import { type Form, paintOf, ring, shape } from './marks.ts';
import { element, xml } from './svg.ts';
import { textWidth } from './text-width.ts';

interface Entry {
  readonly form: Form;
  readonly label: string;
  readonly occurs: (mark: Mark) => boolean;
  readonly late?: true;
  readonly settled?: true;
}

const { legend: WORDS } = REPORT_WORDS.timeline;

const ENTRIES: readonly Entry[] = [
  { form: 'day', label: WORDS.day, occurs: (mark) => mark.shape === 'day' && mark.part === undefined },
  { form: 'part', label: WORDS.part, occurs: (mark) => mark.shape === 'day' && mark.part !== undefined },
  { form: 'period', label: WORDS.period, occurs: (mark) => mark.shape === 'period' },
  { form: 'onwards', label: WORDS.onwards, occurs: (mark) => mark.shape === 'onwards' },
  { form: 'day', label: WORDS.late, occurs: (mark) => mark.late, late: true },
  { form: 'day', label: WORDS.settled, occurs: (mark) => mark.settled, settled: true },
];

const SIGN = 26;
const GAP = 26;

/** What the forms mean, below the picture: those that occur in it. */
export function legend(rows: readonly TimelineRow[], top: number): readonly string[] {
  const marks = rows.flatMap((row) => row.marks);
  let x = 10;
  return ENTRIES.filter(({ occurs }) => marks.some(occurs)).map((entry) => {
    const y = top + 14;
    const start = entry.form === 'period' || entry.form === 'onwards' ? x - 6 : x;
    const sign = shape(
      entry.form,
      start,
      x + 14,
      y,
      paintOf({ late: entry.late ?? false, settled: entry.settled ?? false }),
    );
    const text = element('text', { x: x + SIGN - 6, y: y + SIZE * 0.36 }, xml(entry.label));
    const drawn = [sign, ...(entry.late ? [ring(x, y)] : []), text].join('\n');
    x += SIGN + textWidth(entry.label, SIZE) + GAP;
    return drawn;
  });
}
