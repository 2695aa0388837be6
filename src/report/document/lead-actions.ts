import { accountableAmong } from '../../plan/people.ts';
import { isSettled } from '../../plan/status.ts';
import type { ActionView, LeadsView, PlanView, View } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { howLate } from './attention.ts';
import { columnsOf } from './chapter.ts';
import type { Block, Chapter } from './document.ts';
import { dueOf, statusOf } from './exceptions.ts';
import { allActions, namesOf } from './names.ts';
import { paragraph } from './note.ts';
import { cell, tableChapter } from './table.ts';

const { headings } = COMMITTEE_WORDS;

/** What somebody has to do with an action; where several things, the one that stands first here. */
const ROLES = ['accountable', 'named', 'supports'] as const;

type Role = (typeof ROLES)[number];

/** An action with which somebody has to do. */
export interface LedAction {
  readonly plan: PlanView;
  readonly action: ActionView;
  readonly role: Role;
}

/** All actions and parts of actions that name a person, over all plans. */
export function actionsOfLead(view: View, lead: string): readonly LedAction[] {
  return view.plans.flatMap((plan) =>
    allActions(plan).flatMap((action) => {
      const roles = [action.leads, ...action.milestones.map((part) => part.leads)].map((leads) =>
        roleOf(leads, lead),
      );
      const role = ROLES.find((each) => roles.includes(each));
      return role ? [{ plan, action, role }] : [];
    }),
  );
}

/** First what the person answers for, then where others do, each by date; what is done or stopped at the end. */
export function leadChapters(led: readonly LedAction[]): readonly Chapter[] {
  const open = led.filter(({ action }) => !isSettled(action.status.status));
  return [
    ...ROLES.flatMap((role) =>
      tableOf(
        role,
        headings[role],
        open.filter((each) => each.role === role),
      ),
    ),
    ...tableOf(
      'finished',
      headings.finished,
      led.filter(({ action }) => isSettled(action.status.status)),
    ),
  ];
}

function roleOf(leads: LeadsView | undefined, lead: string): Role | undefined {
  if (accountableAmong(leads?.who ?? [])?.key === lead) return 'accountable';
  if (leads?.who.some(({ key }) => key === lead)) return 'named';
  return leads?.supporting.some(({ key }) => key === lead) ? 'supports' : undefined;
}

function tableOf(anchor: string, heading: string, led: readonly LedAction[]): readonly Chapter[] {
  const { columns } = REPORT_WORDS;
  const ordered = [...led].sort((a, b) => compare(dayOf(a.action), dayOf(b.action)));
  return tableChapter(anchor, heading, {
    note: null,
    columns: columnsOf(
      [COMMITTEE_WORDS.columns.plan, 60],
      [columns.action, 100],
      [columns.due, 45],
      [columns.status, 62],
    ),
    rows: ordered.map(({ plan, action }) => [
      cell(plan.title),
      cell(namesOf(plan).titled(action.id)),
      dueOf(action),
      statusCell(action),
    ]),
  });
}

function statusCell(action: ActionView): readonly Block[] {
  const status = paragraph(statusOf(action));
  return action.lateness.late ? [status, paragraph(howLate(action))] : [status];
}

/** What has no day comes last. */
const dayOf = ({ lateness, due }: ActionView) => lateness.lastDay ?? due?.last ?? '9999';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
