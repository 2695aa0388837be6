import type { ActionView, PlanView, View } from '../view/view.ts';
import type { IssueWords } from '../words/issue.ts';
import { type Closing, closingOf } from './closing.ts';
import { type IssueData, issueData, type PlanFiles } from './issue-data.ts';
import { cutLine, issueText, LABEL_LIMIT, oneLine, TITLE_LIMIT } from './plain.ts';

/** The issue that an overdue action should have. */
export interface DesiredIssue {
  /** `<plan>/<action>`. */
  readonly key: string;
  /** The last day on which it was not late, ISO. A new one is a new episode. */
  readonly episode: string;
  readonly title: string;
  /** Markdown, without marker. */
  readonly text: string;
  readonly labels: readonly string[];
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
  /** In the order of the plans and of their actions. */
  readonly overdue: readonly DesiredIssue[];
  /** For a key of one of the plans that is not overdue. */
  closing(key: string): ClosingText;
}

export interface IssueOptions {
  /** Makes the text of one issue; normally the template `templates/issue.md.hbs`. */
  readonly render: (data: IssueData) => string;
  readonly words: IssueWords;
  /** Besides `overdue` and the plan's id. */
  readonly labels: readonly string[];
  /** For links to the lines of the plan files. */
  readonly files?: PlanFiles;
}

export const OVERDUE_LABEL = 'overdue';

/**
 * The issues that the plans ask for: one for every late action that anyone may see. An internal
 * action has none, even if the view holds it. Of a closed plan nothing is late, so it has none either.
 */
export function wantedIssues(view: View, options: IssueOptions): Wanted {
  const plans = new Map(view.plans.map((plan) => [plan.id, plan]));
  return {
    plans: new Set(plans.keys()),
    overdue: view.plans.flatMap((plan) =>
      publicActions(plan)
        .filter((action) => action.lateness.late)
        .map((action) => desiredIssue(plan, action, options)),
    ),
    closing: (key) => {
      const plan = plans.get(planOf(key));
      if (plan === undefined) throw new Error(`No plan of this run has an action ${key}.`);
      return closingText(plan, key, options);
    },
  };
}

/** The plan's part of a key. */
export function planOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

/** What the title of an issue ends with: people may take the marker out, and still we know it is theirs now. */
export function titleMark(key: string): string {
  return `[${key}]`;
}

function desiredIssue(plan: PlanView, action: ActionView, options: IssueOptions): DesiredIssue {
  const episode = action.lateness.lastDay ?? action.due?.last;
  if (episode === undefined) throw new Error(`Action ${action.key} is late, and there is no day since when.`);
  const cause = action.lateness.cause;
  const data = issueData(plan, action, cause === undefined ? {} : { cause }, options.words, options.files);
  return {
    key: action.key,
    episode,
    title: issueTitle(action.title, action.key, options.words.title),
    text: issueText(options.render(data), options.words.cut),
    labels: labelsOf(plan, options.labels),
  };
}

function closingText(plan: PlanView, key: string, options: IssueOptions): ClosingText {
  const { words } = options;
  const action = publicActions(plan).find((candidate) => candidate.key === key);
  const id = key.slice(plan.id.length + 1);
  const closing = closingOf(plan, id, action, words);
  const data = issueData(plan, action, { why: closing.why }, words, options.files);
  const text = issueText(options.render(data), words.cut);
  if (action !== undefined) return { ...closing, text };
  return { ...closing, text, title: issueTitle(id, key, words.titleOfRemoved) };
}

function publicActions(plan: PlanView): ActionView[] {
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

/** GitHub takes names of labels for equal whatever their case. */
function labelsOf(plan: PlanView, configured: readonly string[]): string[] {
  const labels = [OVERDUE_LABEL, plan.id, ...configured].map((label) => cutLine(oneLine(label), LABEL_LIMIT));
  return labels.filter(
    (label, at) =>
      label !== '' && labels.findIndex((other) => other.toLowerCase() === label.toLowerCase()) === at,
  );
}
