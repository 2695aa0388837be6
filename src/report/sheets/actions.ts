import { webAddress } from '../../markup/link.ts';
import { slippageIn } from '../../view/slippage.ts';
import type { ActionView, MilestoneView, PlanView, RecommendationView, View } from '../../view/view.ts';
import { STATUS_LABELS } from '../../words/labels.ts';
import { SHEET_WORDS } from '../../words/sheets.ts';
import { column, planColumn } from './fields.ts';
import { type Cell, dayCell, type Sheet, sheetOf, type Told } from './sheet.ts';
import { latestOf, linesOf } from './texts.ts';

const { columns, names } = SHEET_WORDS;

/** An action or a milestone, with all that it stands under. */
interface Line {
  readonly plan: PlanView;
  readonly recommendation: RecommendationView | undefined;
  readonly action: ActionView;
  /** Its milestone, and what that is called: its id, else its place among them. */
  readonly milestone: { readonly view: MilestoneView; readonly number: string } | undefined;
}

/** Every action in a row, and below it every milestone in a row of its own, which has the id of the action too. */
export function actionSheet(view: View): Sheet {
  const lines = view.plans.flatMap(linesIn);
  return sheetOf(names.actions, withOwnColumns(columnsOf(view), lines), lines);
}

function linesIn(plan: PlanView): readonly Line[] {
  const under = (recommendation: RecommendationView | undefined, actions: readonly ActionView[]) =>
    actions.flatMap((action) => [
      { plan, recommendation, action, milestone: undefined },
      ...action.milestones.map((milestone, index) => ({
        plan,
        recommendation,
        action,
        milestone: { view: milestone, number: milestone.id ?? String(index + 1) },
      })),
    ]);
  return [
    ...plan.recommendations.flatMap((recommendation) => under(recommendation, recommendation.actions)),
    ...under(undefined, plan.otherActions),
  ];
}

const partOf = ({ action, milestone }: Line) => milestone?.view ?? action;
/** Who leads an action leads its milestones, unless they name somebody else. */
const leadsOf = ({ action, milestone }: Line) => milestone?.view.leads ?? action.leads;
/** What only an action can have. */
const wholeOf = ({ action, milestone }: Line) => (milestone ? undefined : action);

function columnsOf({ internal }: View): readonly Told<Line>[] {
  return [
    planColumn(),
    column(columns.planTitle, 30, ({ plan }) => plan.title),
    column(columns.council, 24, ({ plan }) => plan.council),
    column(columns.reference, 17, ({ recommendation }) => recommendation?.ref),
    column(columns.recommendation, 40, ({ recommendation }) => recommendation?.text),
    column(columns.theme, 20, ({ recommendation }) => recommendation?.theme),
    column(columns.action, 10, ({ action }) => action.id),
    column(columns.milestone, 11, ({ milestone }) => milestone?.number),
    ...(internal ? [column<Line>(columns.visibility, 12, visibility)] : []),
    column(columns.title, 50, (line) => partOf(line).title),
    column(columns.details, 50, (line) => linesOf(partOf(line).details)),
    column(columns.leads, 34, (line) => leadsOf(line)?.text),
    column(columns.accountable, 28, (line) => leadsOf(line)?.accountable),
    column(columns.due, 20, (line) => partOf(line).due?.words),
    column(columns.dueDate, 13, (line) => dayCell(partOf(line).due?.last)),
    column(columns.baseline, 18, (line) => wholeOf(line)?.baseline),
    column(columns.baselineDate, 13, (line) => dayCell(wholeOf(line)?.baselineDay)),
    column(columns.slipped, 9, (line) => slippage(line)?.days),
    column(columns.timesMoved, 9, (line) => slippage(line)?.extensions),
    column(columns.review, 18, (line) => wholeOf(line)?.review),
    column(columns.reviewDate, 13, (line) => dayCell(wholeOf(line)?.reviewDay)),
    column(columns.status, 20, (line) => STATUS_LABELS[partOf(line).status.status ?? 'not-given']),
    column(columns.statusWords, 22, (line) => partOf(line).status.label),
    column(columns.rating, 9, (line) => rating(partOf(line))),
    column(columns.late, 7, (line) => (partOf(line).lateness.late ? SHEET_WORDS.yes : SHEET_WORDS.no)),
    column(columns.daysLate, 9, (line) => partOf(line).lateness.daysLate),
    column(columns.whyLate, 34, (line) => partOf(line).lateness.cause),
    column(columns.completed, 16, (line) => partOf(line).completed?.date),
    column(columns.completedDate, 13, (line) => dayCell(partOf(line).completed?.day)),
    column(columns.evidence, 40, (line) => evidence(partOf(line).completed?.evidence ?? [])),
    column(columns.updated, 13, (line) => updated(wholeOf(line))),
    column(columns.update, 50, (line) => linesOf(latestOf(wholeOf(line)?.updates ?? [])?.note ?? [])),
  ];
}

/** The council's own columns, behind ours, in the order in which they first occur. */
function withOwnColumns(ours: readonly Told<Line>[], lines: readonly Line[]): readonly Told<Line>[] {
  const own = new Set(lines.flatMap(({ action }) => action.extra.map((extra) => extra.column)));
  const taken = new Set(ours.map(({ heading }) => heading));
  return [
    ...ours,
    ...[...own].map((name) => {
      const heading = free(name, taken);
      taken.add(heading);
      return column<Line>(
        heading,
        24,
        (line) => wholeOf(line)?.extra.find((each) => each.column === name)?.text,
      );
    }),
  ];
}

function free(name: string, taken: ReadonlySet<string>): string {
  let heading = name;
  for (let time = 2; taken.has(heading); time += 1) heading = SHEET_WORDS.again(name, time);
  return heading;
}

const visibility = ({ action }: Line) => (action.internal ? SHEET_WORDS.internal : SHEET_WORDS.public);

const slippage = ({ plan, action, milestone }: Line) => (milestone ? undefined : slippageIn(plan, action));

const rating = ({ status: { rag } }: ActionView | MilestoneView) =>
  rag === undefined ? undefined : SHEET_WORDS.ratings[rag];

/** One web address may be followed; several things stand on a line each. */
function evidence(given: readonly string[]): Cell | undefined {
  const [only] = given;
  const address = given.length === 1 && only !== undefined ? webAddress(only) : undefined;
  if (only !== undefined && address !== undefined) return { text: only, address };
  return given.length > 0 ? given.join('\n') : undefined;
}

/** The day, or what is said where no day is meant. */
function updated(action: ActionView | undefined): Cell {
  const latest = latestOf(action?.updates ?? []);
  return latest?.day === undefined ? (latest?.date ?? null) : { day: latest.day };
}
