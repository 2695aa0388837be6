import type { Remembered, RememberedAction } from '../history/remembered.ts';
import { daysBetween, type PlainDate } from '../plan/date.ts';
import { lastDue } from '../plan/steps.ts';
import type { ActionView } from './view.ts';

/** How far the date of an action has moved from the one that was promised first. */
export interface SlippageView {
  readonly action: string;
  /** In the council's words. */
  readonly baseline: string;
  /** What git saw first, where that is an earlier day than the one that the plan calls the first. */
  readonly seen?: string;
  readonly due: string;
  /** Days between the last days of both: more than 0 is later. */
  readonly days: number;
  /** How often it was moved to a later day. */
  readonly extensions: number;
}

/** What a report tells from the history of its repository. */
export interface HistoryView {
  /** The full id of the last commit that was looked at. */
  readonly commit: string;
  /** How many versions of the plan could be read, and how many could not. */
  readonly versions: number;
  readonly unread: number;
  /** The day of the first one. */
  readonly since?: PlainDate;
  /** Every action with a day by which it is to be done, in the order of the plan. */
  readonly slippage: readonly SlippageView[];
  /** How many actions have none. */
  readonly withoutDay: number;
  /** How many were internal for a time, so that their past is not told in public. */
  readonly withheld: number;
}

/** By the number of an action, and by those that it had before. What was ever internal is not told in public. */
export type Memory = (action: Pick<ActionView, 'id' | 'previously'>) => readonly RememberedAction[];

export function memoryOf({ actions }: Remembered, internal: boolean): Memory {
  const told = actions.filter((each) => internal || !each.internal);
  return ({ id, previously = [] }) =>
    told.filter(({ action }) => action === id || previously.includes(action));
}

/** The action with the date that git saw first, where the plan itself does not say which was agreed first. */
export function withFirstPromise(action: ActionView, memory: Memory): ActionView {
  const { due, baselineDay, baseline, dateChanges } = action;
  if (due?.last === undefined || baselineDay !== undefined) return action;
  if (baseline !== undefined || dateChanges.length > 0) return action;
  const first = memory(action)[0]?.baseline;
  if (first?.day === undefined || first.day === due.last) return action;
  return { ...action, baseline: first.words, baselineDay: first.day };
}

/** What the history says of the dates of actions, which have their first promises already. */
export function historyOf(
  actions: readonly ActionView[],
  remembered: Remembered,
  memory: Memory,
): HistoryView {
  const { commit, versions, unread, since } = remembered;
  const everything = memoryOf(remembered, true);
  const told = actions.filter((action) => memory(action).length === everything(action).length);
  const slippage = told.flatMap((action) => slippageOf(action, memory(action)) ?? []);
  return {
    commit,
    versions,
    unread,
    ...(since && { since }),
    slippage,
    withoutDay: told.length - slippage.length,
    withheld: actions.length - told.length,
  };
}

/**
 * How far the date of one action has moved: by the history of its repository where that was read, else by the first
 * date that the plan itself has. Nothing where neither knows one.
 */
export function slippageIn(
  { history }: { readonly history?: HistoryView },
  action: ActionView,
): SlippageView | undefined {
  if (history) return history.slippage.find((each) => each.action === action.id);
  return action.baselineDay === undefined ? undefined : slippageOf(action, []);
}

function slippageOf(action: ActionView, remembered: readonly RememberedAction[]): SlippageView | undefined {
  const { id, dateChanges } = action;
  const due = lastDue(action, ({ last }) => last);
  if (due?.last === undefined) return undefined;
  const { words = due.words, day: baselineDay } = firstOf(action, remembered);
  return {
    action: id,
    baseline: words,
    ...(baselineDay !== undefined && seenBefore(baselineDay, remembered)),
    due: due.words,
    days: baselineDay === undefined ? 0 : daysBetween(baselineDay, due.last),
    extensions:
      remembered.length > 0
        ? remembered.reduce((sum, { extensions }) => sum + extensions, 0)
        : dateChanges.length,
  };
}

/** What was promised first, as the plan says it; of an action that has only parts with dates, as git remembers it. */
function firstOf(
  { due, baseline, baselineDay, dateChanges }: ActionView,
  remembered: readonly RememberedAction[],
): { readonly words?: string | undefined; readonly day?: PlainDate } {
  if (due === undefined) return remembered[0]?.baseline ?? {};
  return baselineDay === undefined ? {} : { words: baseline ?? dateChanges[0]?.from, day: baselineDay };
}

function seenBefore(baseline: PlainDate, remembered: readonly RememberedAction[]): { seen?: string } {
  const seen = remembered[0]?.seen;
  return seen?.day !== undefined && seen.day < baseline ? { seen: seen.words } : {};
}

/** Slippage of several actions together. */
export interface SlippageFigures {
  /** Those that have a day. */
  readonly actions: number;
  /** Those whose day is later than the first one. */
  readonly later: number;
  readonly extensions: number;
  /** In days; 0 where none is later. */
  readonly longest: number;
  /** Of those that are later, in whole days; 0 likewise. */
  readonly average: number;
}

export function slippageFigures(each: readonly SlippageView[]): SlippageFigures {
  const later = each.filter(({ days }) => days > 0);
  const days = later.reduce((sum, one) => sum + one.days, 0);
  return {
    actions: each.length,
    later: later.length,
    extensions: each.reduce((sum, { extensions }) => sum + extensions, 0),
    longest: Math.max(0, ...later.map((one) => one.days)),
    average: later.length === 0 ? 0 : Math.round(days / later.length),
  };
}
