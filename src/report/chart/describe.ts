import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
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
  );
}
