import type { PlanView } from '../../view/view.ts';
import { STATUS_LABELS } from '../../words/labels.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { chapter, columnsOf } from './chapter.ts';
import type { Block, Chapter, Table } from './document.ts';
import { allActions, type Names } from './names.ts';
import { paragraph } from './note.ts';
import { ratingName } from './rating.ts';

const { columns, headings } = REPORT_WORDS;

/** What a reader looks up, each in a table of its own; those without rows are left out. */
export function registersOf(plan: PlanView, names: Names): readonly Chapter[] {
  return [
    register('date-changes', headings.dateChanges, dateChanges(plan, names)),
    register('waivers', headings.waivers, waivers(plan, names)),
    register('people', headings.people, people(plan)),
    register('terms', headings.terms, terms(plan)),
    register('statuses', headings.statuses, statuses(plan)),
  ].flat();
}

function register(anchor: string, heading: string, table: Table): readonly Chapter[] {
  if (table.rows.length === 0) return [];
  return [chapter(anchor, heading, { kind: 'table', table: withoutEmptyColumns(table) })];
}

/** A column in which no row says anything only takes room from the others. */
function withoutEmptyColumns(table: Table): Table {
  const told = table.columns.map((_, index) => table.rows.some((row) => (row[index]?.length ?? 0) > 0));
  const keep = <T>(cells: readonly T[]) => cells.filter((_, index) => told[index]);
  return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
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

const agreedBy = (body: string | undefined, minute: string | undefined) =>
  [body, minute === undefined ? undefined : REPORT_WORDS.minute(minute)]
    .filter((piece) => piece !== undefined)
    .join(', ');

const cell = (text: string | undefined): readonly Block[] => (text ? [paragraph(text)] : []);
