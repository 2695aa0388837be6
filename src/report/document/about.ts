import type { PlanView, ReviewView } from '../../view/view.ts';
import { REVIEW_DATE_LABELS } from '../../words/labels.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { Block, Note } from './document.ts';
import { linkTo } from './link.ts';
import { line, note, notes, paragraph } from './note.ts';

const { labels } = REPORT_WORDS;

/** Where the plan comes from, who agreed it and who watches over it. */
export function aboutPlan(plan: PlanView): readonly Note[] {
  const { agreed } = plan;
  return [
    ...plan.reviews.flatMap(aboutReview),
    ...notes(
      line(labels.agreed, agreed?.date, agreed?.body, agreed?.minute && REPORT_WORDS.minute(agreed.minute)),
      note(labels.monitoring, monitoringOf(plan)),
      line(labels.source, plan.source),
    ),
  ];
}

/** The cover of a report already given: to whom, from whom, when. */
export function coverOf(report: PlanView['reported'][number]): readonly Note[] {
  return notes(
    line(labels.reportTitle, report.title),
    line(labels.reportTo, report.to),
    note(labels.reportFrom, listOrLine(report.from)),
    line(labels.reportDate, report.date),
  );
}

function aboutReview(review: ReviewView): readonly Note[] {
  return notes(
    line(labels.review, review.kind, review.body, review.onSite && REPORT_WORDS.onSite(review.onSite)),
    note(labels.reviewDates, listOrLine(datesOf(review))),
    note(labels.scope, listOrLine(review.scope)),
    note(labels.report, review.report === undefined ? [] : [linkTo(review.report)]),
  );
}

/** Each day that the file gives, in the order of the review. The time on site stands beside its name. */
function datesOf({ dates }: ReviewView): readonly string[] {
  return dates
    .filter(({ event }) => event !== 'on-site')
    .map(({ event, words }) => REPORT_WORDS.reviewDate(REVIEW_DATE_LABELS[event], words));
}

function monitoringOf(plan: PlanView): readonly Block[] {
  return listOrLine(
    plan.monitoring.map(({ body, every, through }) =>
      [
        body,
        every === undefined ? undefined : REPORT_WORDS.every(every),
        through === undefined ? undefined : REPORT_WORDS.through(through),
      ]
        .filter((piece) => piece !== undefined)
        .join(', '),
    ),
  );
}

/** One thing needs no bullet. */
function listOrLine(items: readonly string[]): readonly Block[] {
  const [only] = items;
  if (only === undefined) return [];
  return items.length === 1 ? [paragraph(only)] : [{ kind: 'list', items }];
}
