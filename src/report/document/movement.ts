import type { Movement, PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { chapter, columnsOf } from './chapter.ts';
import type { Block, Chapter } from './document.ts';
import type { Names } from './names.ts';
import { paragraph } from './note.ts';
import { agreedBy } from './registers.ts';
import { cell, figure, tableChapter } from './table.ts';

const { columns, headings, movement: words } = COMMITTEE_WORDS;

/** What was done, begun, given up, moved, and what became late: how many, and which. That lateness adds up is shown. */
export function movementOf(plan: PlanView, names: Names): readonly Chapter[] {
  const { movement } = plan;
  if (movement === undefined) return [];
  const heading = headings.movement(showDate(movement.since));
  const rows = [...lateness(plan, movement, names), ...others(movement, names)];
  const basis = basisOf(movement);
  if (rows.length === 0) {
    const blocks = [words.none, basis].map(paragraph);
    return [chapter('movement', heading, { kind: 'text', blocks })];
  }
  return tableChapter('movement', heading, {
    note: basis,
    columns: columnsOf([columns.movement, 70], [columns.number, 30], [columns.which, 167]),
    rows,
  });
}

type Row = readonly (readonly Block[])[];

/** Late then, and newly; less what is late no longer, and what is gone: late now. Left out where nothing was or is. */
function lateness(plan: PlanView, movement: Movement, names: Names): readonly Row[] {
  const { basis, newlyLate, noLongerLate, removed } = movement;
  const gone = removed.filter(({ late }) => late);
  const then = basis.kind === 'states' ? basis.late : 0;
  if (then + plan.counts.late === 0) return [];
  const fresh = row(words.newlyLate, newlyLate, names);
  if (basis.kind === 'dates') return [fresh, [cell(words.lateNow), figure(plan.counts.late), []]];
  return [
    [cell(words.lateThen(showDate(movement.since))), figure(then), []],
    fresh,
    row(words.noLongerLate, noLongerLate, names),
    ...(gone.length > 0 ? [goneRow(words.lateRemoved, gone)] : []),
    [cell(words.lateNow), figure(plan.counts.late), []],
  ];
}

function others(movement: Movement, names: Names): readonly Row[] {
  const { completed, started, reopened, stopped, dates, updated, added, removed } = movement;
  const moved = [...new Set(dates.map(({ action }) => action))];
  return [
    ...some(words.completed, completed, names),
    ...some(words.started, started, names),
    ...some(words.reopened, reopened, names),
    ...some(words.stopped, stopped, names),
    ...some(words.dates, moved, names),
    ...some(words.updated, updated, names),
    ...some(words.added, added, names),
    ...(removed.length > 0 ? [goneRow(words.removed, removed)] : []),
  ];
}

/** Each date that moved: from when to when, by how much, and what is recorded of it. */
export function movedDates(plan: PlanView, names: Names): readonly Chapter[] {
  const { movement } = plan;
  if (movement === undefined) return [];
  return tableChapter('dates', headings.dates(showDate(movement.since)), {
    note: null,
    columns: columnsOf(
      [REPORT_WORDS.columns.action, 69],
      [REPORT_WORDS.columns.from, 36],
      [REPORT_WORDS.columns.to, 36],
      [columns.later, 30],
      [REPORT_WORDS.columns.agreedBy, 42],
      [REPORT_WORDS.columns.reason, 54],
    ),
    rows: movement.dates.map(({ action, part, from, to, days, recorded }) => [
      cell(part === undefined ? names.titled(action) : COMMITTEE_WORDS.part(part, names.titled(action))),
      cell(from ?? COMMITTEE_WORDS.noDate),
      cell(to ?? COMMITTEE_WORDS.noDate),
      cell(days === undefined ? undefined : COMMITTEE_WORDS.days(days)),
      cell(agreedBy(recorded?.body, recorded?.minute) || COMMITTEE_WORDS.noBody),
      cell(recorded?.reason ?? COMMITTEE_WORDS.noReason),
    ]),
  });
}

function basisOf({ basis }: Movement): string {
  return basis.kind === 'states'
    ? words.note(basis.commit.slice(0, 7))
    : words.byDates(words.because[basis.because]);
}

function some(label: string, ids: readonly string[], names: Names): readonly Row[] {
  return ids.length > 0 ? [row(label, ids, names)] : [];
}

function row(label: string, ids: readonly string[], names: Names): Row {
  return [cell(label), figure(ids.length), ids.map((id) => paragraph(names.titled(id)))];
}

function goneRow(label: string, gone: Movement['removed']): Row {
  return [cell(label), figure(gone.length), cell(...gone.map(({ title }) => REPORT_WORDS.quoted(title)))];
}
