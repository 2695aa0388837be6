import type { PlainDate } from '../../plan/date.ts';
import type { ActionView, PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { columnsOf } from './chapter.ts';
import type { Chapter } from './document.ts';
import { leadCell, statusOf } from './exceptions.ts';
import { linkTo } from './link.ts';
import { allActions, type Names } from './names.ts';
import { cell, tableChapter } from './table.ts';

const { columns } = REPORT_WORDS;

/** What was completed, with what proves it: since the last report where that is asked, else all. */
export function completedWithEvidence(plan: PlanView, names: Names): readonly Chapter[] {
  const { movement } = plan;
  const done = movement
    ? chosen(plan, movement.completed)
    : allActions(plan).filter(({ status: { status } }) => status === 'complete' || status === 'verified');
  return tableChapter('completed', COMMITTEE_WORDS.headings.completed(day(movement?.since)), {
    note: null,
    columns: columnsOf(
      [columns.action, 80],
      [columns.lead, 55],
      [COMMITTEE_WORDS.columns.done, 50],
      [COMMITTEE_WORDS.columns.evidence, 82],
    ),
    rows: done.map((action) => {
      const { completed, verified } = action;
      const proof = completed?.evidence.map(linkTo) ?? [];
      return [
        [names.entitled(action)],
        leadCell(action),
        cell(
          completed?.date ?? statusOf(action),
          verified && [REPORT_WORDS.labels.verified, verified.date, verified.by].filter(Boolean).join(', '),
        ),
        proof.length > 0 ? proof : cell(COMMITTEE_WORDS.noEvidence),
      ];
    }),
  });
}

/** What was put off, given up or replaced, who decided it and why: likewise. */
export function stoppedWithReasons(plan: PlanView, names: Names): readonly Chapter[] {
  const { movement } = plan;
  const gone = movement
    ? chosen(plan, movement.stopped)
    : allActions(plan).filter(({ status: { status } }) => status !== undefined && STOPPED.includes(status));
  return tableChapter('stopped', COMMITTEE_WORDS.headings.stopped(day(movement?.since)), {
    note: null,
    columns: columnsOf(
      [columns.action, 80],
      [columns.status, 44],
      [COMMITTEE_WORDS.columns.decision, 60],
      [columns.reason, 83],
    ),
    rows: gone.map((action) => {
      const { stopped } = action;
      return [
        [names.entitled(action)],
        cell(statusOf(action)),
        cell([stopped?.date, stopped?.body].filter(Boolean).join(', ') || COMMITTEE_WORDS.noBody),
        cell(
          stopped?.reason ?? COMMITTEE_WORDS.noReason,
          stopped?.carriedTo && REPORT_WORDS.carriedTo(stopped.carriedTo),
        ),
      ];
    }),
  });
}

const STOPPED: readonly string[] = ['deferred', 'cancelled', 'superseded'];

function chosen(plan: PlanView, ids: readonly string[]): readonly ActionView[] {
  return allActions(plan).filter(({ id }) => ids.includes(id));
}

const day = (since: PlainDate | undefined) => since && showDate(since);
