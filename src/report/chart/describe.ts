import { showDate } from '../../words/months.ts';
import { PICTURE_WORDS } from '../../words/pictures.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SLIPPAGE_WORDS } from '../../words/slippage.ts';
import { inSentence } from '../../words/text.ts';
import { type BurnUpPicture, onDayOfReport } from '../document/burn-up.ts';
import type { SlippagePicture } from '../document/slippage.ts';
import type { StatusBar, StatusBarsPicture } from '../document/status-bars.ts';
import { daysOf, type TimelinePicture } from '../document/timeline.ts';

/** What a timeline shows, for those who cannot see it. The dates themselves stand in the tables. */
export function describeTimeline({ groups, asOf }: TimelinePicture): string {
  const rows = groups.flatMap((group) => group.rows);
  const days = rows.flatMap((row) => row.marks.flatMap(daysOf)).sort();
  return REPORT_WORDS.timeline.description(
    rows.length,
    showDate(days[0] ?? asOf),
    showDate(days.at(-1) ?? asOf),
    rows.filter((row) => row.late).length,
    showDate(asOf),
    rows.filter((row) => row.marks.some((mark) => mark.baseline !== undefined)).length,
  );
}

/** Every bar in words and figures. */
export function describeStatusBars({ bars, parted }: StatusBarsPicture): string {
  const { statusBars: words } = PICTURE_WORDS;
  const partsOf = (parts: StatusBar['parts']) =>
    parts.map(({ count, label }) => words.part(count, inSentence(label)));
  if (parted) return words.description(bars.map((bar) => words.bar(bar.label, bar.end, partsOf(bar.parts))));
  const parts = bars.flatMap((bar) => bar.parts);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return words.description([words.all(words.total(total, 0), partsOf(parts))]);
}

/** How far the plan was on the day of the report. The table has the rest. */
export function describeBurnUp(picture: BurnUpPicture): string {
  const { done, total, expected } = onDayOfReport(picture);
  const said = PICTURE_WORDS.burnUp.description(done, total, expected, showDate(picture.asOf));
  return [said, ...picture.notes].join(' ');
}

/** Every bar in words and figures. */
export function describeSlippage({ bars, rest }: SlippagePicture): string {
  return SLIPPAGE_WORDS.description(
    bars.map(({ label, end }) => SLIPPAGE_WORDS.bar(label, end)),
    rest,
  );
}
