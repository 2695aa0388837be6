import type { PlanView, View } from '../../view/view.ts';
import { PICTURE_WORDS } from '../../words/pictures.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { aboutPlan, coverOf } from '../document/about.ts';
import { withAnchorsOnce } from '../document/anchors.ts';
import { attention } from '../document/attention.ts';
import { type BurnUpPicture, burnUpPicture, burnUpTable } from '../document/burn-up.ts';
import { chapter } from '../document/chapter.ts';
import { imprintOf } from '../document/colophon.ts';
import type { Chapter, ReportDocument } from '../document/document.ts';
import { glanceAt } from '../document/glance.ts';
import { type Names, namesOf } from '../document/names.ts';
import { paragraph } from '../document/note.ts';
import { ratingsOf } from '../document/ratings.ts';
import { registersOf } from '../document/registers.ts';
import { sectionsOf } from '../document/section.ts';
import { setDays } from '../document/set-days.ts';
import { slippagePicture, slippageTable } from '../document/slippage.ts';
import { statusBars } from '../document/status-bars.ts';
import { timelineOf } from '../document/timeline.ts';
import type { Kind } from './kind.ts';

const { headings } = REPORT_WORDS;

/** A report for each plan: the whole of it, with its figures and what asks for attention first. */
export const planReports: Kind = (view) =>
  view.plans.map((plan) => {
    const own: View = { ...view, totals: plan.counts, plans: [plan] };
    return { name: plan.id, view: own, document: planDocument(own, plan) };
  });

function planDocument(view: View, plan: PlanView): ReportDocument {
  const names = namesOf(plan);
  const burnUp = burnUpPicture(PICTURE_WORDS.burnUp.title(plan.title), plan.burnUp, view.asOf);
  return {
    ...imprintOf(view),
    name: plan.id,
    title: plan.title,
    council: plan.council,
    members: plan.members.length > 0 ? REPORT_WORDS.members(plan.members) : null,
    closed: plan.closed ? REPORT_WORDS.closed(plan.closed.date, plan.closed.reason) : null,
    covers: plan.reported.map(coverOf),
    introduction: plan.introduction,
    summary: REPORT_WORDS.summary(plan.counts.recommendations, plan.counts.actions),
    chapters: [
      ...glance(plan),
      ...statuses(plan),
      ...about(plan),
      ...late(plan, names),
      ...attention(plan, names, 'due-soon'),
      ...setDays(plan),
      ...timeline(view, plan),
      ...progress(burnUp),
      ...slippagePicture(plan),
      actions(plan, names),
      ...progressInFigures(burnUp),
      ...slippageTable(plan, names),
      ...registersOf(plan, names),
      ...ratingsOf(view.ragRule, plan.counts),
    ],
  };
}

function glance({ counts }: PlanView): readonly Chapter[] {
  const figures = glanceAt(counts);
  return figures ? [chapter('glance', headings.glance, { kind: 'figures', figures })] : [];
}

function statuses(plan: PlanView): readonly Chapter[] {
  const { heading, title } = PICTURE_WORDS.statusBars;
  const picture = statusBars(title(plan.title), plan.counts);
  return picture ? [chapter('status-bars', heading, { kind: 'pictures', pictures: [picture] })] : [];
}

function about(plan: PlanView): readonly Chapter[] {
  const notes = aboutPlan(plan);
  return notes.length > 0 ? [chapter('about', headings.about, { kind: 'notes', notes })] : [];
}

/** That nothing is late is worth saying, of a plan that goes on. */
function late(plan: PlanView, names: Names): readonly Chapter[] {
  const chapters = attention(plan, names, 'late');
  if (chapters.length > 0 || plan.counts.actions === 0 || plan.closed) return chapters;
  return [chapter('late', headings.late, { kind: 'text', blocks: [paragraph(REPORT_WORDS.noneLate)] })];
}

function timeline(view: View, plan: PlanView): readonly Chapter[] {
  const picture = timelineOf(plan, view.asOf);
  return picture ? [chapter('timeline', headings.timeline, { kind: 'pictures', pictures: [picture] })] : [];
}

function progress(picture: BurnUpPicture | undefined): readonly Chapter[] {
  const { heading } = PICTURE_WORDS.burnUp;
  return picture ? [chapter('burn-up', heading, { kind: 'pictures', pictures: [picture] })] : [];
}

function progressInFigures(picture: BurnUpPicture | undefined): readonly Chapter[] {
  const { tableHeading } = PICTURE_WORDS.burnUp;
  return picture
    ? [chapter('burn-up-figures', tableHeading, { kind: 'table', table: burnUpTable(picture) })]
    : [];
}

function actions(plan: PlanView, names: Names): Chapter {
  const heading = plan.counts.actions > 0 ? headings.recommendations : headings.progress;
  return chapter('recommendations', heading, {
    kind: 'actions',
    sections: withAnchorsOnce(sectionsOf(plan, names)),
  });
}
