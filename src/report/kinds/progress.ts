import type { PlanView, View } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { PICTURE_WORDS } from '../../words/pictures.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { withAnchorsOnce } from '../document/anchors.ts';
import { attention } from '../document/attention.ts';
import { type BurnUpPicture, burnUpPicture, burnUpTable } from '../document/burn-up.ts';
import { chapter } from '../document/chapter.ts';
import { completedWithEvidence, stoppedWithReasons } from '../document/completed.ts';
import type { Chapter } from '../document/document.ts';
import { lateWithReasons, offPlan } from '../document/exceptions.ts';
import { agreedSince, askedFor } from '../document/extensions.ts';
import { groupsOf } from '../document/groups.ts';
import { movedDates, movementOf } from '../document/movement.ts';
import { type Names, namesOf } from '../document/names.ts';
import { dueBy } from '../document/next.ts';
import { sectionsOf } from '../document/section.ts';
import { setDays } from '../document/set-days.ts';
import { slippagePicture, slippageTable } from '../document/slippage.ts';
import { slippageByLead } from '../document/slippage-figures.ts';
import { actionsThenAndNow, figuresThenAndNow } from '../document/then-and-now.ts';
import type { Asked, Kind } from './kind.ts';
import { glance, planPaper } from './paper.ts';

/** For each plan a paper for a committee: how things stand, what has moved since the last one, what comes next. */
export const progressReports: Kind = (view, asked) =>
  view.plans.map((plain) => {
    const movement = asked.movements.get(plain.id);
    const plan = movement ? { ...plain, movement } : plain;
    return planPaper(view, plan, asked, {
      kind: 'progress',
      title: COMMITTEE_WORDS.titles.progress(plan.title),
      chapters: plan.counts.actions > 0 ? chapters(view, plan, asked) : narrative(plan),
    });
  });

function chapters({ asOf }: View, plan: PlanView, asked: Asked): readonly Chapter[] {
  const names = namesOf(plan, { linked: false });
  const next = asked.nextMeeting ?? plan.nextLook?.day;
  const { title } = PICTURE_WORDS.burnUp;
  const burnUp = plan.history && burnUpPicture(title(plan.title), plan.burnUp, asOf);
  return [
    ...glance(plan),
    ...groupsOf(plan),
    ...movementOf(plan, names),
    ...figuresThenAndNow(plan, asOf),
    ...actionsThenAndNow(plan, names, asOf),
    ...lateWithReasons(plan, names),
    ...offPlan(plan, names),
    ...askedFor(plan, names),
    ...agreedSince(plan, names, plan.movement?.since),
    ...completedWithEvidence(plan, names),
    ...stoppedWithReasons(plan, names),
    ...movedDates(plan, names),
    ...past(plan, names, burnUp),
    ...(next === undefined ? attention(plan, names, 'due-soon') : dueBy(plan, names, next)),
    ...setDays(plan),
    ...pastInFigures(burnUp),
  ];
}

/** What the history tells: how far dates have moved since they were promised, by whom, and how the plan came on. */
function past(plan: PlanView, names: Names, burnUp: BurnUpPicture | undefined): readonly Chapter[] {
  if (plan.history === undefined) return [];
  const { heading } = PICTURE_WORDS.burnUp;
  return [
    ...slippagePicture(plan),
    ...slippageTable(plan, names),
    ...slippageByLead([plan]),
    ...(burnUp ? [chapter('burn-up', heading, { kind: 'pictures', pictures: [burnUp] })] : []),
  ];
}

/** The figures of that picture, at the end: a table of its own length. */
function pastInFigures(burnUp: BurnUpPicture | undefined): readonly Chapter[] {
  const { tableHeading } = PICTURE_WORDS.burnUp;
  return burnUp
    ? [chapter('burn-up-figures', tableHeading, { kind: 'table', table: burnUpTable(burnUp) })]
    : [];
}

/** A plan without actions tells its progress under its recommendations. */
function narrative(plan: PlanView): readonly Chapter[] {
  const sections = withAnchorsOnce(sectionsOf(plan, namesOf(plan)));
  return [chapter('recommendations', REPORT_WORDS.headings.progress, { kind: 'actions', sections })];
}
