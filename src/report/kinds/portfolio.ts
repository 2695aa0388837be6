import type { View } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { PICTURE_WORDS } from '../../words/pictures.ts';
import { chapter } from '../document/chapter.ts';
import type { Chapter } from '../document/document.ts';
import { lateOfAll } from '../document/late-of-all.ts';
import { councilsTable, plansTable, themesTable } from '../document/portfolio.ts';
import { slippageByLead, slippageByPlan } from '../document/slippage-figures.ts';
import { statusBarsOver } from '../document/status-bars.ts';
import type { Kind } from './kind.ts';
import { glance, paperOn } from './paper.ts';

/** One report on all plans together: figures that add up, by plan, by council, by theme and by status. */
export const portfolioReport: Kind = (view, asked) => [
  paperOn(view, asked, {
    name: 'portfolio',
    title: COMMITTEE_WORDS.titles.portfolio,
    summary: COMMITTEE_WORDS.plansOf(view.plans.length, view.totals.actions),
    chapters: [
      ...glance({ counts: view.totals }),
      ...barsOver(view),
      ...plansTable(view),
      ...councilsTable(view),
      ...themesTable(view),
      ...lateOfAll(view),
      ...slippageByPlan(view),
      ...slippageByLead(view.plans),
    ],
  }),
];

/** How far the actions of each plan are, side by side. */
function barsOver({ plans }: View): readonly Chapter[] {
  const { heading, title } = PICTURE_WORDS.statusBars;
  const picture = statusBarsOver(
    title(COMMITTEE_WORDS.titles.portfolio),
    plans.map((plan) => ({ label: plan.title, counts: plan.counts })),
  );
  return picture ? [chapter('status-bars', heading, { kind: 'pictures', pictures: [picture] })] : [];
}
