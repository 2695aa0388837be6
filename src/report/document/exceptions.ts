import { isSettled } from '../../plan/status.ts';
import type { ActionView, PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { howLate, when, who } from './attention.ts';
import { columnsOf } from './chapter.ts';
import type { Block, Chapter } from './document.ts';
import { leadOf } from './lead.ts';
import { allActions, type Names } from './names.ts';
import { paragraph } from './note.ts';
import { ratingName } from './rating.ts';
import { acceptedReason, dated, reasonOf, toldLast } from './reason.ts';
import { cell, tableChapter } from './table.ts';

const { columns, headings } = REPORT_WORDS;

/** What is late, the longest overdue first, each with the reason that was given since. */
export function lateWithReasons(plan: PlanView, names: Names): readonly Chapter[] {
  const late = allActions(plan)
    .filter(({ lateness }) => lateness.late)
    .sort((a, b) => (b.lateness.daysLate ?? 0) - (a.lateness.daysLate ?? 0));
  return tableChapter('late', headings.late, {
    note: REPORT_WORDS.lateNote,
    columns: columnsOf(
      [columns.action, 75],
      [columns.lead, 50],
      [columns.due, 34],
      [columns.howLate, 44],
      [columns.reason, 64],
    ),
    rows: late.map((action) => [
      [names.entitled(action)],
      who(action, 'late'),
      when(action, 'late'),
      [paragraph(howLate(action))],
      reasonOf(action, plan, { since: action.lateness.lastDay, rule: 'overdue' }),
    ]),
  });
}

/** What is open, in time, and rated red or amber. */
export function offPlan(plan: PlanView, names: Names): readonly Chapter[] {
  const rated = openActions(plan).filter(
    ({ status: { rag }, lateness }) => !lateness.late && (rag === 'red' || rag === 'amber'),
  );
  return tableChapter('off-plan', COMMITTEE_WORDS.headings.offPlan, {
    note: COMMITTEE_WORDS.offPlanNote,
    columns: columnsOf(
      [columns.action, 75],
      [columns.lead, 50],
      [columns.due, 34],
      [columns.status, 44],
      [columns.reason, 64],
    ),
    rows: rated.map((action) => [
      ...common(action, names),
      cell(statusOf(action), action.status.rag && ratingName(action.status.rag)),
      reasonOf(action, plan, { rule: 'rag-differs' }),
    ]),
  });
}

/** What is open and names no lead. */
export function withoutLead(plan: PlanView, names: Names): readonly Chapter[] {
  return tableChapter('without-lead', COMMITTEE_WORDS.headings.withoutLead, {
    note: null,
    columns: columnsOf([columns.action, 95], [columns.due, 48], [columns.status, 48], [columns.reason, 76]),
    rows: openActions(plan)
      .filter(({ lacksLead }) => lacksLead)
      .map((action) => [
        [names.entitled(action)],
        dueOf(action),
        cell(statusOf(action)),
        acceptedReason(action, plan, 'missing-lead'),
      ]),
  });
}

/** What is open and has no date. */
export function withoutDate(plan: PlanView, names: Names): readonly Chapter[] {
  return tableChapter('without-date', COMMITTEE_WORDS.headings.withoutDate, {
    note: null,
    columns: columnsOf([columns.action, 95], [columns.lead, 60], [columns.status, 44], [columns.reason, 68]),
    rows: openActions(plan)
      .filter(({ lacksDeadline }) => lacksDeadline)
      .map((action) => [
        [names.entitled(action)],
        leadCell(action),
        cell(statusOf(action)),
        acceptedReason(action, plan, 'missing-deadline'),
      ]),
  });
}

/** Of which nothing was told for too long. */
export function unreported(plan: PlanView, names: Names): readonly Chapter[] {
  return tableChapter('not-reported', COMMITTEE_WORDS.headings.unreported, {
    note: COMMITTEE_WORDS.unreportedNote,
    columns: columnsOf(
      [columns.action, 75],
      [columns.lead, 50],
      [columns.due, 34],
      [COMMITTEE_WORDS.columns.last, 60],
      [columns.reason, 48],
    ),
    rows: allActions(plan)
      .filter((action) => action.unreported)
      .map((action) => {
        const last = toldLast(action.updates, undefined);
        return [
          ...common(action, names),
          last ? dated(last) : cell(COMMITTEE_WORDS.nothingTold),
          acceptedReason(action, plan, 'stale-update'),
        ];
      }),
  });
}

/** Those that are neither done nor stopped. */
export function openActions(plan: PlanView): readonly ActionView[] {
  return allActions(plan).filter(({ status }) => !isSettled(status.status));
}

/** Action, lead, by when: how most tables of actions begin. */
export function common(action: ActionView, names: Names): readonly (readonly Block[])[] {
  return [[names.entitled(action)], leadCell(action), dueOf(action)];
}

/** Its own leads; where only its parts have any, theirs. */
export function leadCell(action: ActionView): readonly Block[] {
  const own = action.leads || action.lacksLead ? [action] : action.milestones.filter(({ leads }) => leads);
  return cell(...new Set(own.flatMap((each) => leadOf(each, undefined).lines)));
}

/** The council's words; where only its parts have dates, theirs. */
export function dueOf({ due, milestones }: ActionView): readonly Block[] {
  const words = due ? [due.words] : milestones.flatMap((part) => part.due?.words ?? []);
  return cell(...(words.length > 0 ? new Set(words) : [REPORT_WORDS.noDate]));
}

export const statusOf = ({ status }: ActionView) => `${status.symbol} ${status.label}`;
