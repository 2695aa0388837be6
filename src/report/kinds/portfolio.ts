import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { lateOfAll } from '../document/late-of-all.ts';
import { councilsTable, plansTable, themesTable } from '../document/portfolio.ts';
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
      ...plansTable(view),
      ...councilsTable(view),
      ...themesTable(view),
      ...lateOfAll(view),
    ],
  }),
];
