import type { PlainDate } from '../../plan/date.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { Note } from './document.ts';
import { line, notes } from './note.ts';

const { labels } = REPORT_WORDS;

/** What stands on the front of a paper for a meeting: to whom, from whom, for which day. As far as it is known. */
export function coverFor({
  to,
  from,
  date,
}: {
  readonly to: string | null;
  readonly from: readonly string[];
  readonly date: PlainDate | null;
}): readonly (readonly Note[])[] {
  const said = notes(
    line(labels.reportTo, to ?? undefined),
    line(labels.reportFrom, ...from),
    line(COMMITTEE_WORDS.labels.meeting, date === null ? undefined : showDate(date)),
  );
  return said.length > 0 ? [said] : [];
}
