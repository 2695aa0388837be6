import type { ActionView, PlanView, View } from '../view/view.ts';
import type { IssueWords } from '../words/issue.ts';
import { type Closing, closingOf } from './closing.ts';
import { type IssueData, issueData, type PlanFiles, type Says } from './issue-data.ts';
import { actionOf, planOf, titleMark } from './key.ts';
import { type LabelSettings, labelsOf } from './labels.ts';
import { assigneesOf } from './leads.ts';
import { cutLine, issueText, oneLine, TITLE_LIMIT } from './plain.ts';
import type { IssueLabel } from './tracker.ts';

/** The issue that an action should have: it is overdue, or due soon. */
export interface DesiredIssue {
  /** `<plan>/<action>`. */
  readonly key: string;
  /** The last day on which it is not late, ISO. A new one is a new episode. */
  readonly episode: string;
  /** It is overdue, not only due soon. */
  readonly late: boolean;
  readonly title: string;
  /** The title that it had as long as it was only due soon. */
  readonly titleBefore?: string;
  /** Markdown, without marker. */
  readonly text: string;
  readonly labels: readonly IssueLabel[];
  /** Accounts of its leads, whether or not the repository lets them be assigned. */
  readonly assignees: readonly string[];
}

/** What an issue of an action that is not overdue says when it closes. */
export interface ClosingText extends Closing {
  readonly text: string;
  /** A new title, where the old one may not stand: the action is not in the published plan. */
  readonly title?: string;
}

/** Everything the difference has to know of the plans. */
export interface Wanted {
  /** Issues of any other plan are none of our business: this run has not read it. */
  readonly plans: ReadonlySet<string>;
  /** Those are all the plans there are: an open issue of another is about one that has gone. */
  readonly allPlans: boolean;
  /** Keys that actions had before, each with the one of today. */
  readonly formerKeys: ReadonlyMap<string, string>;
  /** In the order of the plans and of their actions. */
  readonly issues: readonly DesiredIssue[];
  /** For a key of one of the plans that wants no issue. */
  closing(key: string): ClosingText;
  /** The text of an issue that was opened twice. */
  duplicate(key: string, kept: number): string;
}

export interface IssueOptions extends LabelSettings {
  /** Makes the text of one issue; normally the template `templates/issue.md.hbs`. */
  readonly render: (data: IssueData) => string;
  readonly words: IssueWords;
  /** Issues for actions that are due soon, too. */
  readonly reminders: boolean;
  /** Gives issues to the accounts of their leads. */
  readonly assign: boolean;
  /** The run has read every plan of the repository, not only some that were named. */
  readonly allPlans: boolean;
  /** For links to the lines of the plan files. */
  readonly files?: PlanFiles;
}

/**
 * The issues that the plans ask for: one for every action that is late, or due soon where reminders
 * are wanted. An internal action has none, even if the view holds it, nor has one that the plan keeps
 * out of the sync. Of a closed plan nothing is late, so it has none either.
 */
export function wantedIssues(view: View, options: IssueOptions): Wanted {
  const plans = new Map(view.plans.map((plan) => [plan.id, plan]));
  const planOfKey = (key: string): PlanView => {
    const plan = plans.get(planOf(key));
    if (plan === undefined) throw new Error(`No plan of this run has an action ${key}.`);
    return plan;
  };
  return {
    plans: new Set(plans.keys()),
    allPlans: options.allPlans,
    formerKeys: formerKeysOf(view),
    issues: view.plans.flatMap((plan) =>
      publicActions(plan)
        .filter((action) => isAsked(action, options))
        .map((action) => desiredIssue(plan, action, options)),
    ),
    closing: (key) => closingText(planOfKey(key), key, options),
    duplicate: (key, kept) => {
      const why = options.words.duplicate(kept);
      const says = { headline: options.words.notNeeded, why };
      const data = issueData(planOfKey(key), undefined, says, options.words, options.files);
      return issueText(options.render(data), options.words.cut);
    },
  };
}

/** Whether an action wants an issue now. */
function isAsked({ lateness, sync }: ActionView, { reminders }: IssueOptions): boolean {
  return sync !== false && (lateness.late || (reminders && lateness.dueSoon));
}

/**
 * What the actions were called before. A number that another action has today is left with that one,
 * and one that two actions claim with neither: the check tells of both.
 */
function formerKeysOf(view: View): Map<string, string> {
  const claims = view.plans.flatMap((plan) => {
    const actions = publicActions(plan);
    const inUse = new Set(actions.map(({ id }) => id));
    return actions.flatMap(({ key, previously = [] }) =>
      previously.filter((id) => !inUse.has(id)).map((id) => [`${plan.id}/${id}`, key] as const),
    );
  });
  const once = claims.filter(([former]) => claims.filter(([other]) => other === former).length === 1);
  return new Map(once);
}

function desiredIssue(plan: PlanView, action: ActionView, options: IssueOptions): DesiredIssue {
  const { words, files } = options;
  const { late, lastDay, cause } = action.lateness;
  const episode = lastDay ?? action.due?.last;
  if (episode === undefined) throw new Error(`Action ${action.key} is late, and there is no day since when.`);
  const says: Says = late ? { ...(cause !== undefined && { cause }) } : { dueOn: episode };
  const titled = (title: (action: string) => string) => issueTitle(action.title, action.key, title);
  return {
    key: action.key,
    episode,
    late,
    title: titled(late ? words.title : words.titleDueSoon),
    ...(late && options.reminders && { titleBefore: titled(words.titleDueSoon) }),
    text: issueText(options.render(issueData(plan, action, says, words, files)), words.cut),
    labels: labelsOf(plan, action, late, options),
    assignees: options.assign ? assigneesOf(action) : [],
  };
}

function closingText(plan: PlanView, key: string, options: IssueOptions): ClosingText {
  const { words } = options;
  const action = publicActions(plan).find((candidate) => candidate.key === key);
  const id = actionOf(key);
  const closing = closingOf(plan, id, action, words);
  const settled = options.reminders ? words.notDue : words.notOverdue;
  // An action that the plan keeps out of the sync may be overdue all the same.
  const still = action?.lateness.late || (options.reminders && action?.lateness.dueSoon);
  const says = { headline: action === undefined || still ? words.notNeeded : settled, why: closing.why };
  const data = issueData(plan, action, says, words, options.files);
  const text = issueText(options.render(data), words.cut);
  if (action !== undefined) return { ...closing, text };
  return { ...closing, text, title: issueTitle(id, key, words.titleOfRemoved) };
}

/** The actions of a plan that anyone may see, in its order. */
export function publicActions(plan: PlanView): ActionView[] {
  return [
    ...plan.recommendations.flatMap((recommendation) => recommendation.actions),
    ...plan.otherActions,
  ].filter((action) => !action.internal);
}

/** The words around the action's title, which is cut so that the whole stays within the limit. */
function issueTitle(title: string, key: string, words: (title: string) => string): string {
  const frame = words('').length + 1 + titleMark(key).length;
  const room = TITLE_LIMIT - frame;
  if (room < 40) return cutLine(oneLine(words(title)), TITLE_LIMIT);
  return oneLine(`${words(cutLine(oneLine(title), room))} ${titleMark(key)}`);
}
