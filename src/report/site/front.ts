import { countGroups } from '../../view/groups.ts';
import type { PlanView, View } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SITE_WORDS } from '../../words/site.ts';
import { howLate } from '../document/attention.ts';
import { chapter, columnsOf } from '../document/chapter.ts';
import type { Chapter } from '../document/document.ts';
import { dueOf, leadCell } from '../document/exceptions.ts';
import { allActions } from '../document/names.ts';
import { paragraph } from '../document/note.ts';
import { actionAddress, type Listed, planPage, titleOf } from './listed.ts';
import { figuresOf, linkFrom, type SitePage, siteDocument } from './page.ts';

export const FRONT = 'index.html';

/** The front page: the figures of all plans, the plans with the most late actions first, and what is late. */
export function frontPage(view: View, council: string, all: readonly Listed[]): SitePage {
  const document = siteDocument(view, council, {
    title: SITE_WORDS.title,
    summary: SITE_WORDS.summary(view.plans.length, view.totals.actions),
    chapters: [...figuresOf(view.totals), plansTable(view), ...lateTable(all)],
  });
  return { file: FRONT, document, above: [], addresses: new Map() };
}

function plansTable({ plans }: View): Chapter {
  const rows = plans
    .toSorted((a, b) => b.counts.late - a.counts.late)
    .map((plan) => [
      [linkFrom(FRONT, planPage(plan), plan.title)],
      [paragraph(plan.council)],
      ...[plan.counts.actions, doneIn(plan), plan.counts.late, plan.counts.dueSoon].map((count) => [
        paragraph(String(count)),
      ]),
    ]);
  const columns = columnsOf(
    [SITE_WORDS.plan, 6],
    [SITE_WORDS.council, 4],
    [REPORT_WORDS.columns.actions, 2],
    [SITE_WORDS.done, 2],
    [REPORT_WORDS.headings.late, 2],
    [REPORT_WORDS.headings.dueSoon, 2],
  );
  return chapter('plans', SITE_WORDS.plans, { kind: 'table', table: { note: null, columns, rows } });
}

/** As progress reports count it: complete, verified, or handed to everyday work. What was given up is not done. */
const doneIn = (plan: PlanView): number => countGroups(allActions(plan)).completed;

function lateTable(all: readonly Listed[]): readonly Chapter[] {
  const late = all.filter(({ action }) => action.lateness.late);
  const { columns, headings } = REPORT_WORDS;
  if (late.length === 0) {
    const blocks = [paragraph(REPORT_WORDS.noneLate)];
    return all.length > 0 ? [chapter('late', headings.late, { kind: 'text', blocks })] : [];
  }
  const rows = late.map((listed) => [
    [linkFrom(FRONT, actionAddress(listed), titleOf(listed))],
    [paragraph(`${listed.plan.council}: ${listed.plan.title}`)],
    leadCell(listed.action),
    dueOf(listed.action),
    [paragraph(howLate(listed.action))],
  ]);
  const table = {
    note: REPORT_WORDS.lateNote,
    columns: columnsOf(
      [columns.action, 5],
      [SITE_WORDS.plan, 4],
      [columns.lead, 4],
      [columns.due, 2],
      [columns.howLate, 3],
    ),
    rows,
  };
  return [chapter('late', headings.late, { kind: 'table', table })];
}
