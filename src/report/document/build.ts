import type { PlanView, View } from '../../view/view.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { refuseInternal } from '../public.ts';
import { aboutPlan, coverOf } from './about.ts';
import { withAnchorsOnce } from './anchors.ts';
import { attentionTable } from './attention.ts';
import type { ReportDocument } from './document.ts';
import { glanceAt } from './glance.ts';
import { namesOf } from './names.ts';
import { registersOf } from './registers.ts';
import { sectionsOf } from './section.ts';

/**
 * The report of one plan in words and in order, for every output to lay out.
 *
 * @throws Error when a public view holds an internal action: a bug that must never reach a reader
 */
export function buildDocument(view: View, plan: PlanView): ReportDocument {
  refuseInternal(view, plan);
  const names = namesOf(plan);
  const late = attentionTable(plan, names, 'late');
  return {
    plan: plan.id,
    language: { lang: 'en', region: 'GB' },
    title: plan.title,
    council: plan.council,
    members: plan.members.length > 0 ? REPORT_WORDS.members(plan.members) : null,
    asOf: { date: view.asOf, text: REPORT_WORDS.asOf(showDate(view.asOf)) },
    notice: view.internal ? REPORT_WORDS.internalNotice : null,
    closed: plan.closed ? REPORT_WORDS.closed(plan.closed.date, plan.closed.reason) : null,
    covers: plan.reported.map(coverOf),
    introduction: plan.introduction,
    summary: REPORT_WORDS.summary(plan.counts.recommendations, plan.counts.actions),
    glance: glanceAt(plan.counts),
    about: aboutPlan(plan),
    late,
    noneLate: late === null && plan.counts.actions > 0 && !plan.closed ? REPORT_WORDS.noneLate : null,
    dueSoon: attentionTable(plan, names, 'due-soon'),
    chapter: plan.counts.actions > 0 ? REPORT_WORDS.headings.recommendations : REPORT_WORDS.headings.progress,
    sections: withAnchorsOnce(sectionsOf(plan, names)),
    registers: registersOf(plan, names),
    colophon: colophonOf(view, plan),
    commit: commitOf(view),
  };
}

function colophonOf(view: View, plan: PlanView): readonly string[] {
  return [
    `${REPORT_WORDS.asOf(showDate(view.asOf))}.`,
    ...(plan.counts.actions > 0 ? [REPORT_WORDS.colophonLate] : []),
    REPORT_WORDS.madeWith(view.tool.version),
  ];
}

function commitOf({ commit }: View): ReportDocument['commit'] {
  if (!commit) return null;
  return {
    label: REPORT_WORDS.labels.commit,
    id: commit.id.slice(0, 7),
    note: commit.modified ? REPORT_WORDS.notCommitted : null,
  };
}
