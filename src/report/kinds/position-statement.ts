import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { withAnchorsOnce } from '../document/anchors.ts';
import { chapter } from '../document/chapter.ts';
import { namesOf } from '../document/names.ts';
import { positionsOf } from '../document/position.ts';
import type { Kind } from './kind.ts';
import { glance, planPaper } from './paper.ts';

/**
 * For each plan what the reviewers are given before they come back: recommendation by recommendation what was done,
 * what proves it and what is next. The LGA asks for one before its progress review, about ten months after the first.
 */
export const positionStatements: Kind = (view, asked) =>
  view.plans.map((plan) => {
    const sections = withAnchorsOnce(positionsOf(plan, namesOf(plan, { linked: false })));
    return planPaper(view, plan, asked, {
      kind: 'position-statement',
      title: COMMITTEE_WORDS.titles.position(plan.title),
      chapters: [
        ...glance(plan),
        chapter('recommendations', COMMITTEE_WORDS.headings.recommendations, { kind: 'actions', sections }),
      ],
    });
  });
