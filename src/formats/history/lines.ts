import type { Disagreement } from '../../history/promises.ts';
import type { ActionRecord } from '../../history/record.ts';
import type { PlainDate } from '../../plan/date.ts';
import { CHANGE_WORDS } from '../../words/changes.ts';
import { STATUS_LABELS } from '../../words/labels.ts';
import { showDate } from '../../words/months.ts';
import type { PlanHistory } from './history.ts';

const { history: words } = CHANGE_WORDS;

/** "exampleshire-2024: 12 versions since 10 January 2024" */
export function headOf({ plan, versions, since }: PlanHistory): string {
  return since === undefined ? words.none(plan) : words.plan(plan, versions, showDate(since as PlainDate));
}

/** How far the promises of a plan have moved, and those of each lead of whom one did. */
export function slippageIn({ slippage, leads }: PlanHistory): readonly string[] {
  if (slippage.later === 0) return [];
  return [
    words.slippage(slippage),
    ...leads.filter(({ later }) => later > 0).map((lead) => words.leadSlippage(lead.post, lead)),
  ];
}

/** What was left out, a sentence for each reason. */
export function leftOutOf({ unread, hidden }: PlanHistory): readonly string[] {
  return [...(unread > 0 ? [words.unread(unread)] : []), ...(hidden > 0 ? [words.hidden(hidden)] : [])];
}

export function titleOf({ action, title }: ActionRecord): string {
  return words.action(action, title);
}

/** What became of the promise, and how long the action was in each status. */
export function sumOf(record: ActionRecord): readonly string[] {
  const { firstSeen, previously, removed, disagreements, time } = record;
  const spans = time.map(({ status, days }) => [STATUS_LABELS[status], days] as const);
  return [
    promiseOf(record),
    ...disagreements.map((one) => disagreementOf(one)),
    words.firstSeen(showDate(firstSeen.day), firstSeen.author),
    ...(previously.length > 0 ? [words.previously(previously)] : []),
    ...(removed ? [words.removed(showDate(removed.day), removed.author)] : []),
    ...(spans.length > 0 ? [words.time(spans)] : []),
  ];
}

function promiseOf({ baseline, due, slippage, extensions }: ActionRecord): string {
  if (!baseline) return words.noDate;
  const isKept = extensions === 0 && due !== undefined && (due.words === baseline.words || slippage === 0);
  return isKept ? words.kept(due.words) : words.moved(baseline.words, due?.words, slippage, extensions);
}

function disagreementOf({ about, from, to, day }: Disagreement): string {
  const on = day === undefined ? undefined : showDate(day);
  if (about === 'baseline') return words.otherBaseline(to, from, on);
  return about === 'not-in-plan' ? words.notInPlan(from, to, on) : words.notInGit(from, to);
}

/** Each change, with who made it and when. */
export function changesOf({ changes }: ActionRecord): readonly string[] {
  return changes.map(({ day, author, text }) => words.change(showDate(day), author, text));
}
