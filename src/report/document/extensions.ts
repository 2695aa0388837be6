import type { PlainDate } from '../../plan/date.ts';
import { isSettled } from '../../plan/status.ts';
import type { ActionView, DateChangeView, MilestoneView, PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { columnsOf } from './chapter.ts';
import type { Block, Chapter } from './document.ts';
import { allActions, type Names } from './names.ts';
import { agreedBy } from './registers.ts';
import { cell, tableChapter } from './table.ts';

const { columns } = REPORT_WORDS;

interface Change {
  readonly action: ActionView;
  /** The part whose date it is; absent where it is that of the action. */
  readonly part?: MilestoneView;
  readonly change: DateChangeView;
}

/** The last move of each date that is still to come or has passed, where nobody is named who agreed it. */
export function askedFor(plan: PlanView, names: Names): readonly Chapter[] {
  const asked = wholesOf(plan)
    .filter(({ action, part }) => !isSettled(action.status.status) && !isSettled(part?.status.status))
    .flatMap(({ action, part }) => {
      const change = (part ?? action).dateChanges.at(-1);
      return change && change.body === undefined ? [{ action, ...(part && { part }), change }] : [];
    });
  return tableChapter('asked', COMMITTEE_WORDS.headings.asked, {
    note: COMMITTEE_WORDS.askedNote,
    columns: columnsOf(
      [columns.action, 90],
      [columns.from, 38],
      [columns.to, 38],
      [columns.changed, 38],
      [columns.reason, 63],
    ),
    rows: asked.map((each) => [...moveOf(each, names), cell(each.change.reason ?? COMMITTEE_WORDS.noReason)]),
  });
}

/** The moves of dates that a body has agreed: those after a day, where one is given, else all. */
export function agreedSince(plan: PlanView, names: Names, since: PlainDate | undefined): readonly Chapter[] {
  const agreed = wholesOf(plan).flatMap(({ action, part }) =>
    (part ?? action).dateChanges
      .filter(({ body, day }) => body !== undefined && isAfter(day, since))
      .map((change) => ({ action, ...(part && { part }), change })),
  );
  return tableChapter('agreed', COMMITTEE_WORDS.headings.agreed(since && showDate(since)), {
    note: null,
    columns: columnsOf(
      [columns.action, 70],
      [columns.from, 32],
      [columns.to, 32],
      [columns.changed, 35],
      [columns.agreedBy, 44],
      [columns.reason, 54],
    ),
    rows: agreed.map((each) => [
      ...moveOf(each, names),
      cell(agreedBy(each.change.body, each.change.minute)),
      cell(each.change.reason ?? COMMITTEE_WORDS.noReason),
    ]),
  });
}

/** What has no certain day is told rather than left out. */
export function isAfter(day: PlainDate | undefined, since: PlainDate | undefined): boolean {
  return since === undefined || day === undefined || day > since;
}

function moveOf({ action, part, change }: Change, names: Names): readonly (readonly Block[])[] {
  const of = names.titled(action.id);
  return [
    cell(part === undefined ? of : COMMITTEE_WORDS.part(part.id ?? part.title, of)),
    cell(change.from),
    cell(change.to),
    cell(change.date),
  ];
}

/** Every action, and every part of it. */
function wholesOf(plan: PlanView): readonly Omit<Change, 'change'>[] {
  return allActions(plan).flatMap((action) => [
    { action },
    ...action.milestones.map((part) => ({ action, part })),
  ]);
}
