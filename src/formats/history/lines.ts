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

/** What was left out, a sentence for each reason. */
export function leftOutOf({ unread, hidden }: PlanHistory): readonly string[] {
  return [...(unread > 0 ? [words.unread(unread)] : []), ...(hidden > 0 ? [words.hidden(hidden)] : [])];
}

export function titleOf({ action, title }: ActionRecord): string {
  return words.action(action, title);
}

/** What became of the promise, and how long the action was in each status. */
export function sumOf(record: ActionRecord): readonly string[] {
  const { removed, time } = record;
  const spans = time.map(({ status, days }) => [STATUS_LABELS[status], days] as const);
  return [
    promiseOf(record),
    ...(removed ? [words.removed(showDate(removed.day), removed.author)] : []),
    words.time(spans),
  ];
}

function promiseOf({ baseline, due, slippage, extensions }: ActionRecord): string {
  if (!baseline) return words.noDate;
  const isKept = extensions === 0 && due !== undefined && (due.words === baseline.words || slippage === 0);
  return isKept ? words.kept(due.words) : words.moved(baseline.words, due?.words, slippage, extensions);
}

/** Each change, with who made it and when. */
export function changesOf({ changes }: ActionRecord): readonly string[] {
  return changes.map(({ day, author, text }) => words.change(showDate(day), author, text));
}
