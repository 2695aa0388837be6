import type { PlainDate } from '../../plan/date.ts';
import { RAGS } from '../../plan/status.ts';
import type { MovedAction, Standing } from '../../view/standing.ts';
import type { Counts, PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { STATUS_LABELS, STATUS_SYMBOLS } from '../../words/labels.ts';
import { showDate } from '../../words/months.ts';
import { RATING_WORDS } from '../../words/ratings.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { columnsOf } from './chapter.ts';
import type { Chapter } from './document.ts';
import { STATUS_ORDER } from './glance.ts';
import type { Names } from './names.ts';
import { ratingName } from './rating.ts';
import { cell, figure, tableChapter } from './table.ts';

const { columns, headings, standing: WORDS } = COMMITTEE_WORDS;

/** The figures of a plan then and now, side by side. Nothing where git has no earlier plan, or none has changed. */
export function figuresThenAndNow(plan: PlanView, asOf: PlainDate): readonly Chapter[] {
  const { movement } = plan;
  if (movement?.stood === undefined) return [];
  const then = figuresOf(movement.stood.counts);
  const rows = [...figuresOf(plan.counts)].map(([label, now]) => ({ label, now, was: then.get(label) ?? 0 }));
  if (rows.every(({ now, was }) => now === was)) return [];
  return tableChapter('then-and-now', headings.thenAndNow, {
    note: null,
    columns: columnsOf(
      [WORDS.figure, 70],
      [showDate(movement.since), 40],
      [showDate(asOf), 40],
      [WORDS.difference, 40],
    ),
    rows: rows
      .filter(({ now, was }) => now + was > 0)
      .map(({ label, now, was }) => [cell(label), figure(was), figure(now), cell(WORDS.differs(now - was))]),
  });
}

/** What stood otherwise then: date, status, rating and lead of each action, a row for each that differs. */
export function actionsThenAndNow(plan: PlanView, names: Names, asOf: PlainDate): readonly Chapter[] {
  const { movement } = plan;
  if (movement?.stood === undefined) return [];
  return tableChapter('moved-actions', headings.movedActions, {
    note: null,
    columns: columnsOf(
      [REPORT_WORDS.columns.action, 85],
      [WORDS.what, 32],
      [showDate(movement.since), 75],
      [showDate(asOf), 75],
    ),
    rows: movement.stood.moved.flatMap((moved) =>
      moved.differs.map((key) => [
        cell(names.titled(moved.action)),
        cell(WORDS.keys[key]),
        ...[moved.was, moved.now].map((standing) => cell(textOf(standing, key))),
      ]),
    ),
  });
}

/** By their labels, in the order of a table: all that there can be, so that both times have the same. */
function figuresOf({ actions, byStatus, byRag, late, dueSoon, withoutLead, withoutDeadline }: Counts) {
  const { figures } = REPORT_WORDS;
  return new Map<string, number>([
    [columns.number, actions],
    ...STATUS_ORDER.map(
      (status) => [`${STATUS_SYMBOLS[status]} ${STATUS_LABELS[status]}`, byStatus[status]] as const,
    ),
    ...RAGS.map((rag) => [ratingName(rag), byRag[rag]] as const),
    [columns.late, late],
    [columns.dueSoon, dueSoon],
    [WORDS.capital(figures.withoutLead), withoutLead],
    [WORDS.capital(figures.withoutDeadline), withoutDeadline],
  ]);
}

function textOf(standing: Standing, key: MovedAction['differs'][number]): string {
  switch (key) {
    case 'due':
      return standing.due ?? REPORT_WORDS.noDate;
    case 'status':
      return standing.status;
    case 'rag':
      return standing.rag === undefined ? RATING_WORDS.notRated : ratingName(standing.rag);
    case 'lead':
      return standing.lead ?? REPORT_WORDS.noLead;
  }
}
