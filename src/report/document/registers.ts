import type { PlanView } from '../../view/view.ts';
import { STATUS_LABELS } from '../../words/labels.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { Block, Table } from './document.ts';
import { allActions, type Names } from './names.ts';
import { paragraph } from './note.ts';

const { columns, headings } = REPORT_WORDS;

/** What a reader looks up, each in a table of its own; those without rows are left out. */
export function registersOf(plan: PlanView, names: Names): readonly Table[] {
  return [dateChanges(plan, names), waivers(plan, names), people(plan), terms(plan), statuses(plan)]
    .filter((table) => table.rows.length > 0)
    .map(withoutEmptyColumns);
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
    id: 'date-changes',
    heading: headings.dateChanges,
    note: REPORT_WORDS.dateChangesNote,
    columns: [columns.action, columns.from, columns.to, columns.changed, columns.agreedBy, columns.reason],
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
    id: 'waivers',
    heading: headings.waivers,
    note: REPORT_WORDS.waiversNote,
    columns: [columns.concerns, columns.check, columns.until, columns.reason],
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
    id: 'people',
    heading: headings.people,
    note: null,
    columns: [columns.who, columns.role],
    rows: plan.people.map(({ full, kind }) => [cell(full), cell(REPORT_WORDS.kinds[kind])]),
  };
}

function terms(plan: PlanView): Table {
  return {
    id: 'terms',
    heading: headings.terms,
    note: null,
    columns: [columns.term, columns.meaning],
    rows: plan.terms.map(({ term, meaning }) => [cell(term), cell(meaning)]),
  };
}

function statuses(plan: PlanView): Table {
  return {
    id: 'statuses',
    heading: headings.statuses,
    note: null,
    columns: [columns.word, columns.meaning, columns.rating],
    rows: plan.statuses.map(({ label, status, rag }) => [
      cell(label),
      cell(STATUS_LABELS[status]),
      cell(rag === undefined ? undefined : REPORT_WORDS.ratings[rag]),
    ]),
  };
}

const agreedBy = (body: string | undefined, minute: string | undefined) =>
  [body, minute === undefined ? undefined : REPORT_WORDS.minute(minute)]
    .filter((piece) => piece !== undefined)
    .join(', ');

const cell = (text: string | undefined): readonly Block[] => (text ? [paragraph(text)] : []);
