import { addMonths, lastDayOfMonth, type PlainDate, partsOf, plainDate } from '../../plan/date.ts';
import type { BurnUpPoint, BurnUpView } from '../../view/view.ts';
import { showDate } from '../../words/months.ts';
import { PICTURE_WORDS } from '../../words/pictures.ts';
import { SLIPPAGE_WORDS } from '../../words/slippage.ts';
import { columnsOf } from './chapter.ts';
import type { Table } from './document.ts';
import { paragraph } from './note.ts';

/** Actions promised against done over time. */
export interface BurnUpPicture {
  readonly kind: 'burn-up';
  readonly title: string;
  readonly asOf: PlainDate;
  /** In order; the figures of the end of each day. One of them is the day of the report. */
  readonly points: readonly BurnUpPoint[];
  /** What the lines leave out, and why. */
  readonly notes: readonly string[];
}

const { burnUp: WORDS } = PICTURE_WORDS;

/** On fewer days than this nothing comes on over time that a line could show. */
const FEWEST_DAYS = 2;

/** Lines of the table at the most, besides the day of the report. */
const MOST_LINES = 12;

/** The picture of how a plan came on; nothing where the plan does not tell of two days on which something was done. */
export function burnUpPicture(
  title: string,
  burnUp: BurnUpView | undefined,
  asOf: PlainDate,
): BurnUpPicture | undefined {
  if (burnUp === undefined) return undefined;
  const counts = new Set(burnUp.points.map(({ done }) => done ?? 0));
  // Nothing done, before the first of those days, is one of them.
  if (counts.size - (counts.has(0) ? 1 : 0) < FEWEST_DAYS) return undefined;
  return { kind: 'burn-up', title, asOf, points: burnUp.points, notes: notesOn(burnUp) };
}

function notesOn({
  doneWithoutDay,
  stoppedWithoutDay,
  withoutEnd,
  doneByHistory = 0,
  doneForATime = 0,
}: BurnUpView): readonly string[] {
  return [
    ...(doneByHistory > 0 ? [SLIPPAGE_WORDS.doneByHistory(doneByHistory)] : []),
    ...(doneForATime > 0 ? [SLIPPAGE_WORDS.doneForATime(doneForATime)] : []),
    ...(doneWithoutDay > 0 ? [WORDS.doneWithoutDay(doneWithoutDay)] : []),
    ...(stoppedWithoutDay > 0 ? [WORDS.stoppedWithoutDay(stoppedWithoutDay)] : []),
    ...(withoutEnd > 0 ? [WORDS.withoutEnd(withoutEnd)] : []),
  ];
}

/** The figures of the picture, for those who cannot see it: at the ends of months, and on the day of the report. */
export function burnUpTable(picture: BurnUpPicture): Table {
  const { columns } = WORDS;
  return {
    note: picture.notes.length > 0 ? picture.notes.join(' ') : null,
    columns: columnsOf([columns.date, 60], [columns.total, 30], [columns.expected, 45], [columns.done, 30]),
    rows: samplesOf(picture).map(({ date, total, expected, done }) =>
      [showDate(date), String(total), String(expected), done === null ? null : String(done)].map((text) =>
        text === null ? [] : [paragraph(text)],
      ),
    ),
  };
}

/** The figures at the ends of months that are as far apart as it takes, and on the day of the report. */
export function samplesOf({ points, asOf }: BurnUpPicture): readonly BurnUpPoint[] {
  const first = points[0]?.date ?? asOf;
  const last = points.at(-1)?.date ?? asOf;
  const months = monthIndex(last) - monthIndex(first) + 1;
  const step = [1, 2, 3, 6, 12].find((each) => months / each <= MOST_LINES) ?? 12 * Math.ceil(months / 144);
  const ends = Array.from({ length: Math.ceil(months / step) }, (_, index) =>
    endOfMonth(addMonths(first, Math.min((index + 1) * step - 1, months - 1))),
  );
  return [...new Set([...ends, asOf])].sort().map((date) => onDay(date, points, asOf));
}

/** Between two points nothing changes. */
function onDay(date: PlainDate, points: readonly BurnUpPoint[], asOf: PlainDate): BurnUpPoint {
  const point = points.findLast((each) => each.date <= date) ?? points[0];
  const { total = 0, expected = 0, done = null } = point ?? {};
  return { date, total, expected, done: date > asOf ? null : done };
}

/** What the figures are on the day of the report. */
export function onDayOfReport({ points, asOf }: BurnUpPicture): BurnUpPoint & { readonly done: number } {
  const point = onDay(asOf, points, asOf);
  return { ...point, done: point.done ?? 0 };
}

const monthIndex = (date: PlainDate) => partsOf(date).year * 12 + partsOf(date).month - 1;

function endOfMonth(date: PlainDate): PlainDate {
  const { year, month } = partsOf(date);
  return plainDate(year, month, lastDayOfMonth(year, month)) ?? date;
}
