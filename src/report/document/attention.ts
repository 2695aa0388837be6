import type { ActionView, LeadsView, MilestoneView, PlanView } from '../../view/view.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { chapter, columnsOf } from './chapter.ts';
import type { Block, Chapter, Table } from './document.ts';
import { LONG_LEAD, leadOf } from './lead.ts';
import { allActions, type Names } from './names.ts';
import { paragraph } from './note.ts';

const { columns, headings } = REPORT_WORDS;

type Attention = 'late' | 'due-soon';

/**
 * The actions that ask for attention: those that are late, the longest overdue first, or those that
 * soon will be, the nearest first. Nothing when there are none.
 */
export function attention(plan: PlanView, names: Names, which: Attention): readonly Chapter[] {
  const late = which === 'late';
  const chosen = allActions(plan).filter(({ lateness }) => (late ? lateness.late : lateness.dueSoon));
  if (chosen.length === 0) return [];
  // Sorting is stable: actions of one day keep the order of the plan.
  const ordered = [...chosen].sort((a, b) =>
    lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0,
  );
  const table: Table = {
    note: late ? REPORT_WORDS.lateNote : null,
    columns: columnsOf(
      [columns.action, 107],
      [columns.lead, 72],
      [columns.due, 38],
      [late ? columns.howLate : columns.lastDay, 50],
    ),
    rows: ordered.map((action) => [
      [names.entitled(action)],
      who(action, which),
      when(action, which),
      [paragraph(late ? howLate(action) : showDate(lastDay(action)))],
    ]),
  };
  return [chapter(which, late ? headings.late : headings.dueSoon, { kind: 'table', table })];
}

/** Who has to act: the leads of those parts that ask for attention, where they have their own. */
export function who(action: ActionView, which: Attention): readonly Block[] {
  const parts = concerned(action, which);
  const named = (parts.length > 0 ? parts : [action]).flatMap((part) => part.leads ?? action.leads ?? []);
  const lines = named.flatMap(briefly);
  return distinct(lines) ?? [paragraph(REPORT_WORDS.noLead)];
}

/** A long list of leads is told by the one who is accountable; the table of actions has them all. */
function briefly(leads: LeadsView): readonly string[] {
  const { lines } = leadOf({ leads }, undefined);
  const others = leads.who.length - 1;
  if (lines.join('').length <= LONG_LEAD || leads.accountable === undefined || others < 1) return lines;
  return [`${leads.accountable}, ${REPORT_WORDS.andOthers(others)}`];
}

/** By when, likewise. A part that is late tells more than the date of the whole. */
export function when(action: ActionView, which: Attention): readonly Block[] {
  const dues = concerned(action, which).flatMap((part) => part.due ?? []);
  const shown = dues.length > 0 || !action.due ? dues : [action.due];
  return distinct(shown.map((due) => due.words)) ?? [paragraph(REPORT_WORDS.noDate)];
}

function concerned(action: ActionView, which: Attention): readonly MilestoneView[] {
  return action.milestones.filter(({ lateness }) => (which === 'late' ? lateness.late : lateness.dueSoon));
}

function distinct(texts: readonly string[]): readonly Block[] | undefined {
  return texts.length > 0 ? [...new Set(texts)].map(paragraph) : undefined;
}

/** What the row of a late action says of it: "32 days late: due by 31 May 2022". */
export function howLate({ lateness }: Pick<ActionView, 'lateness'>): string {
  return lateness.explanation ?? REPORT_WORDS.daysLate(lateness.daysLate ?? 0);
}

const lastDay = (action: ActionView): string => action.lateness.lastDay ?? '';
