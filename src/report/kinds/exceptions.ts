import type { PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { chapter } from '../document/chapter.ts';
import type { Chapter } from '../document/document.ts';
import { lateWithReasons, offPlan, unreported, withoutDate, withoutLead } from '../document/exceptions.ts';
import { namesOf } from '../document/names.ts';
import { paragraph } from '../document/note.ts';
import { waiversOf } from '../document/registers.ts';
import type { Kind } from './kind.ts';
import { glance, planPaper } from './paper.ts';

/** For each plan what is not as it should be, each with its reason, or that none is given. */
export const exceptionsReports: Kind = (view, asked) =>
  view.plans.map((plan) =>
    planPaper(view, plan, asked, {
      kind: 'exceptions',
      title: COMMITTEE_WORDS.titles.exceptions(plan.title),
      chapters: exceptions(plan),
    }),
  );

function exceptions(plan: PlanView): readonly Chapter[] {
  const names = namesOf(plan, { linked: false });
  const found = [
    lateWithReasons(plan, names),
    offPlan(plan, names),
    withoutLead(plan, names),
    withoutDate(plan, names),
    unreported(plan, names),
    waiversOf(plan, names),
  ].flat();
  if (found.length > 0) return [...glance(plan), ...found];
  const blocks = [paragraph(COMMITTEE_WORDS.noExceptions)];
  return [...glance(plan), chapter('none', COMMITTEE_WORDS.headings.exceptions, { kind: 'text', blocks })];
}
