import type { PlanView } from '../../view/view.ts';
import { STATUS_LABELS } from '../../words/labels.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { columnsOf } from './chapter.ts';
import type { Chapter, Table } from './document.ts';
import { allActions, type Names } from './names.ts';
import { ratingName } from './rating.ts';
import { cell, tableChapter } from './table.ts';

const { columns, headings } = REPORT_WORDS;

/** What a reader looks up, each in a table of its own; those without rows are left out. */
export function registersOf(plan: PlanView, names: Names): readonly Chapter[] {
  return [
    tableChapter('date-changes', headings.dateChanges, dateChanges(plan, names)),
    waiversOf(plan, names),
    tableChapter('people', headings.people, people(plan)),
    tableChapter('terms', headings.terms, terms(plan)),
    tableChapter('statuses', headings.statuses, statuses(plan)),
  ].flat();
}

/** What was accepted for a time, with the reason. */
export function waiversOf(plan: PlanView, names: Names): readonly Chapter[] {
  return tableChapter('waivers', headings.waivers, waivers(plan, names));
}

function dateChanges(plan: PlanView, names: Names): Table {
  const changed = allActions(plan).flatMap((action) =>
    action.dateChanges.map((change) => ({ action, change })),
  );
  return {
    note: REPORT_WORDS.dateChangesNote,
    columns: columnsOf(
      [columns.action, 69],
      [columns.from, 30],
      [columns.to, 30],
      [columns.changed, 32],
      [columns.agreedBy, 46],
      [columns.reason, 60],
    ),
    rows: changed.map(({ action, change }) => [
      [names.actionReference(action.id)],
      cell(change.from),
      cell(change.to),
      cell(change.date),
      cell(agreedBy(change.body, change.minute)),
      cell(change.reason),
    ]),
  };
}

function waivers(plan: PlanView, names: Names): Table {
  return {
    note: REPORT_WORDS.waiversNote,
    columns: columnsOf(
      [columns.concerns, 92],
      [columns.check, 42],
      [columns.until, 40],
      [columns.reason, 92],
    ),
    rows: plan.waivers.map(({ rule, action, recommendation, until, reason }) => [
      [
        ...(action === undefined ? [] : [names.actionReference(action)]),
        ...(recommendation === undefined ? [] : [names.recommendationReference(recommendation)]),
      ],
      cell(rule),
      cell(until),
      cell(reason),
    ]),
  };
}

function people(plan: PlanView): Table {
  return {
    note: null,
    columns: columnsOf([columns.who, 150], [columns.role, 50]),
    rows: plan.people.map(({ full, kind }) => [cell(full), cell(REPORT_WORDS.kinds[kind])]),
  };
}

function terms(plan: PlanView): Table {
  return {
    note: null,
    columns: columnsOf([columns.term, 55], [columns.meaning, 212]),
    rows: plan.terms.map(({ term, meaning }) => [cell(term), cell(meaning)]),
  };
}

function statuses(plan: PlanView): Table {
  return {
    note: null,
    columns: columnsOf([columns.word, 1], [columns.meaning, 1], [columns.rating, 1]),
    rows: plan.statuses.map(({ label, status, rag }) => [
      cell(label),
      cell(STATUS_LABELS[status]),
      cell(rag === undefined ? undefined : ratingName(rag)),
    ]),
  };
}

export const agreedBy = (body: string | undefined, minute: string | undefined) =>
  [body, minute === undefined ? undefined : REPORT_WORDS.minute(minute)]
    .filter((piece) => piece !== undefined)
    .join(', ');
