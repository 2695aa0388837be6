import { isSettled } from '../plan/status.ts';
import type { ActionView, MilestoneView, PlanView, TextBlock } from '../view/view.ts';
import type { IssueWords } from '../words/issue.ts';
import { showDate } from '../words/months.ts';

/** Where the plan files can be read and edited, for links: `https://github.com/OWNER/NAME`, `main`. */
export interface PlanFiles {
  readonly repositoryUrl: string;
  readonly branch: string;
}

/**
 * What `templates/issue.md.hbs` is filled with: plain text, of which the template makes Markdown, and
 * null for what is absent. It holds the facts of the plan and nothing of the day it is made on.
 */
export interface IssueData {
  readonly words: IssueWords;
  /** True while an answer is asked for: it is overdue, or due soon. */
  readonly asked: boolean;
  readonly headline: string;
  /** What makes it late, or why it is not late any more; null where the plan does not say. */
  readonly reason: string | null;
  readonly promise: string;
  /** Null when the action is not in the published plan. */
  readonly action: ActionData | null;
}

export interface ActionData {
  readonly title: string;
  /** One sentence for each recommendation that it answers. */
  readonly answers: readonly string[];
  readonly due: string;
  /** What that means as a date, where it says more than the words. */
  readonly dueMeans: string | null;
  readonly leads: string;
  readonly supporting: string | null;
  readonly parts: readonly string[];
  readonly update: { readonly head: string; readonly note: readonly TextBlock[] } | null;
  readonly place: string;
  /** The web address of the place, where a repository is known. */
  readonly url: string | null;
  /** Empty where the title says it all. */
  readonly details: readonly TextBlock[];
}

/** What an issue begins with: why its action is late, when it is due, or why the issue closes. */
export type Says =
  | { readonly cause?: string }
  | { readonly dueOn: string }
  | { readonly headline: string; readonly why: string };

/** The text of one issue as data. */
export function issueData(
  plan: PlanView,
  action: ActionView | undefined,
  says: Says,
  words: IssueWords,
  files: PlanFiles | undefined,
): IssueData {
  return {
    words,
    asked: !('why' in says),
    ...beginning(says, words),
    promise: words.promise(plan.council, plan.title),
    action: action === undefined ? null : actionData(plan, action, words, files),
  };
}

function beginning(says: Says, words: IssueWords): Pick<IssueData, 'headline' | 'reason'> {
  if ('why' in says) return { headline: says.headline, reason: says.why };
  if ('dueOn' in says) return { headline: words.dueSoon, reason: words.dueOn(showDate(says.dueOn)) };
  const { cause } = says;
  return { headline: words.overdue, reason: cause === undefined ? null : words.cause(cause) };
}

function actionData(
  plan: PlanView,
  action: ActionView,
  words: IssueWords,
  files: PlanFiles | undefined,
): ActionData {
  const supporting = action.leads?.supporting.map((person) => person.full) ?? [];
  // The last one in the file: plans are written from top to bottom.
  const update = action.updates.at(-1);
  return {
    title: action.title,
    answers: answers(plan, action, words),
    due: dueText(action, words),
    dueMeans:
      action.due === undefined || action.due.meaning === action.due.words
        ? null
        : words.dueMeans(action.due.meaning),
    leads: action.leads?.text ?? (action.lacksLead ? words.noLead : words.leadPerPart),
    supporting: supporting.length === 0 ? null : words.supportedBy(supporting.join('; ')),
    parts: partsToDo(action.milestones, words),
    update:
      update === undefined ? null : { head: words.updateHead(update.date, update.by), note: update.note },
    place: words.place(plan.file, action.line),
    url: files === undefined ? null : lineUrl(files, plan.file, action.line),
    details: action.details,
  };
}

function dueText(action: ActionView, words: IssueWords): string {
  if (action.due !== undefined) return words.due(action.due.words);
  return action.lacksDeadline ? words.noDeadline : words.deadlinePerPart;
}

function answers(plan: PlanView, action: ActionView, words: IssueWords): string[] {
  const refs = [action.recommendation, ...action.alsoAnswers];
  // A number that the document does not print means nothing to its readers.
  const numbered = plan.numbering.recommendations === 'document';
  return refs.flatMap((ref) => {
    const found = plan.recommendations.find((candidate) => candidate.ref === ref);
    return found === undefined ? [] : [words.answers(numbered ? found.ref : undefined, found.text)];
  });
}

/** Every part that is not settled, not only the late ones: those change with the day. */
function partsToDo(parts: readonly MilestoneView[], words: IssueWords): string[] {
  return parts.flatMap((part, at) => {
    if (isSettled(part.status.status)) return [];
    // Without an id a part is called by its place, as where the plan says what is late.
    return [words.part(part.id ?? String(at + 1), part.title, part.due?.words, part.leads?.text)];
  });
}

/** The line of the action, as GitHub addresses it. */
function lineUrl(files: PlanFiles, file: string, line: number): string {
  const path = [...files.branch.split('/'), ...file.split('/')].map(encodeURIComponent).join('/');
  return `${files.repositoryUrl}/blob/${path}#L${line}`;
}
