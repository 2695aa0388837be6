import { textBlocks } from '../../view/text-blocks.ts';
import type { ActionView, PersonView, PlanView, RecommendationView, View } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SHEET_WORDS } from '../../words/sheets.ts';
import { allActions } from '../document/names.ts';
import { column, planColumn } from './fields.ts';
import { dayCell, type Sheet, sheetOf } from './sheet.ts';
import { linesOf } from './texts.ts';

const { columns, names } = SHEET_WORDS;

interface Answered {
  readonly plan: PlanView;
  readonly recommendation: RecommendationView;
}

/** Every recommendation, and how it is answered. */
export function recommendationSheet(view: View): Sheet {
  return sheetOf<Answered>(
    names.recommendations,
    [
      planColumn(),
      column(columns.reference, 17, ({ recommendation }) => recommendation.ref),
      column(columns.partOf, 10, ({ recommendation }) => recommendation.partOf),
      column(columns.theme, 20, ({ recommendation }) => recommendation.theme),
      column(columns.recommendation, 60, ({ recommendation }) => recommendation.text),
      column(columns.context, 50, ({ recommendation }) => linesOf(textBlocks(recommendation.context))),
      column(
        columns.response,
        16,
        ({ recommendation: { response } }) => response && REPORT_WORDS.responses[response],
      ),
      column(columns.reason, 40, ({ recommendation }) => linesOf(textBlocks(recommendation.reason))),
      column(columns.programme, 20, ({ recommendation }) => recommendation.programme),
      column(columns.actions, 9, ({ recommendation }) => recommendation.actions.length),
      column(columns.alsoAnsweredBy, 16, ({ recommendation }) => recommendation.alsoAnsweredBy.join(', ')),
    ],
    view.plans.flatMap((plan) => plan.recommendations.map((recommendation) => ({ plan, recommendation }))),
  );
}

/** Everybody a plan names. */
export function peopleSheet(view: View): Sheet {
  return sheetOf<{ readonly plan: PlanView; readonly person: PersonView }>(
    names.people,
    [
      planColumn(),
      column(columns.who, 60, ({ person }) => person.full),
      column(columns.name, 26, ({ person }) => person.name),
      column(columns.post, 44, ({ person }) => person.post),
      column(columns.role, 13, ({ person }) => REPORT_WORDS.kinds[person.kind]),
    ],
    view.plans.flatMap((plan) => plan.people.map((person) => ({ plan, person }))),
  );
}

interface Moved {
  readonly plan: PlanView;
  readonly action: ActionView;
  readonly change: ActionView['dateChanges'][number];
}

/** Every change of an agreed date. */
export function dateChangeSheet(view: View): Sheet {
  return sheetOf<Moved>(
    names.dateChanges,
    [
      planColumn(),
      column(columns.action, 10, ({ action }) => action.id),
      column(columns.title, 50, ({ action }) => action.title),
      column(columns.from, 22, ({ change }) => change.from),
      column(columns.to, 22, ({ change }) => change.to),
      column(columns.changed, 18, ({ change }) => change.date),
      column(columns.changedDate, 13, ({ change }) => dayCell(change.day)),
      column(columns.agreedBy, 26, ({ change }) => change.body),
      column(columns.minute, 12, ({ change }) => change.minute),
      column(columns.reason, 50, ({ change }) => change.reason),
    ],
    view.plans.flatMap((plan) =>
      allActions(plan).flatMap((action) => action.dateChanges.map((change) => ({ plan, action, change }))),
    ),
  );
}
