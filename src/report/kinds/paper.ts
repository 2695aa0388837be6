import type { PlanView, View } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { list } from '../../words/text.ts';
import { chapter } from '../document/chapter.ts';
import { imprintOf } from '../document/colophon.ts';
import { coverFor } from '../document/cover.ts';
import type { Chapter } from '../document/document.ts';
import { glanceAt } from '../document/glance.ts';
import { ratingsOf } from '../document/ratings.ts';
import type { Report } from '../report.ts';
import type { Asked } from './kind.ts';

/** What a paper for a meeting is made of. */
interface PaperParts {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly Chapter[];
}

/** A paper for a meeting, with its cover, on the plans of a view, whose figures it has. */
export function paperOn(view: View, asked: Asked, { name, title, summary, chapters }: PaperParts): Report {
  const councils = [...new Set(view.plans.map(({ council }) => council))];
  return {
    name,
    view,
    document: {
      ...imprintOf(view),
      name,
      title,
      council: councils.length > MOST_NAMED ? COMMITTEE_WORDS.councils(councils.length) : list(councils),
      members: null,
      closed: null,
      covers: coverFor(asked.meeting),
      introduction: [],
      summary,
      chapters,
    },
  };
}

/** The same on one plan: `kind` stands in the name of its file. */
export function planPaper(
  view: View,
  plan: PlanView,
  asked: Asked,
  { kind, title, chapters }: Pick<PaperParts, 'title' | 'chapters'> & { readonly kind: string },
): Report {
  const { id, counts, members, closed } = plan;
  const summary = REPORT_WORDS.summary(counts.recommendations, counts.actions);
  const own: View = { ...view, totals: counts, plans: [plan] };
  const paper = paperOn(own, asked, {
    name: `${id}-${kind}`,
    title,
    summary,
    chapters: [...chapters, ...ratingsOf(view.ragRule, counts)],
  });
  return {
    ...paper,
    document: {
      ...paper.document,
      members: members.length > 0 ? REPORT_WORDS.members(members) : null,
      closed: closed ? REPORT_WORDS.closed(closed.date, closed.reason) : null,
    },
  };
}

/** More councils than these are counted. */
const MOST_NAMED = 3;

/** The figures of a plan, or of several; nothing where there are no actions. */
export function glance({ counts }: Pick<PlanView, 'counts'>): readonly Chapter[] {
  const figures = glanceAt(counts);
  return figures ? [chapter('glance', REPORT_WORDS.headings.glance, { kind: 'figures', figures })] : [];
}
