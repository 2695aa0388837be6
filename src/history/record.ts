import { daysBetween, type PlainDate } from '../plan/date.ts';
import type { Action, Plan } from '../plan/model.ts';
import { peopleOfWhole, postOf } from '../plan/people.ts';
import type { Status } from '../plan/status.ts';
import type { PlanFile } from '../source/generated/plan-file.ts';
import type { Told } from './changes/telling.ts';
import type { LoggedCommit } from './log.ts';
import { changesIn, numberedAsNow, occasionOf } from './making.ts';
import { dayOf } from './moment.ts';
import {
  baselineOf,
  type Disagreement,
  disagreementsIn,
  extensionsOf,
  type Promised,
  promised,
} from './promises.ts';

/** A content that is a valid plan. */
export interface ReadContent {
  readonly plan: Plan;
  readonly file: PlanFile;
}

/** A version of a plan that could be read. */
export interface ReadVersion extends ReadContent {
  readonly commit: LoggedCommit;
  /** What was done to it before it came to the main line with a merge, the newest first. */
  readonly inner?: readonly ReadInner[];
}

/** What a commit did to a plan that came to the main line later. */
export interface ReadInner {
  readonly commit: LoggedCommit;
  /** As it was at each parent: there was no such file, or it was no valid plan. */
  readonly was: readonly (ReadContent | 'absent' | 'unread')[];
  /** Missing where the file was removed, or is not valid. */
  readonly now?: ReadContent;
}

/** Who changed something, and when. */
export interface Occasion {
  readonly commit: string;
  /** The day on which the main line had it. */
  readonly day: PlainDate;
  readonly author: string;
  readonly subject: string;
  /** The merge that brought it to the main line, if one did. */
  readonly merge?: string;
}

/** What git remembers of an action. */
export interface ActionRecord {
  /** Its number now. */
  readonly action: string;
  /** Numbers that it had before, where it says so. */
  readonly previously: readonly string[];
  readonly title: string;
  /** Who leads it now. */
  readonly leads: readonly { readonly key: string; readonly post: string }[];
  /** True where it is internal, or ever was. */
  readonly internal: boolean;
  readonly firstSeen: Occasion;
  /** When it was taken out of the plan, if it was. */
  readonly removed?: Occasion;
  readonly baseline?: Promised;
  readonly due?: Promised;
  /** Days from the baseline to the present date: more than 0 is later. */
  readonly slippage?: number;
  /** How often its date was moved to a later day. */
  readonly extensions: number;
  /** Where the plan's own record of its dates and git do not say the same. */
  readonly disagreements: readonly Disagreement[];
  /** Days in each status up to the day of the figures, in the order in which it had them. */
  readonly time: readonly { readonly status: Status | 'not-given'; readonly days: number }[];
  readonly changes: readonly (Told & Occasion)[];
}

/**
 * What git remembers of the actions of one plan, in the order in which they came.
 *
 * @param versions those that are valid, the oldest first
 * @param asOf the day up to which time is counted
 */
export function recordsOf(versions: readonly ReadVersion[], asOf: PlainDate): readonly ActionRecord[] {
  const all = numberedAsNow(versions);
  const changes = changesIn(all);
  const days = all.map(({ commit }) => dayOf(commit));
  const seen = new Map<string, (Action | undefined)[]>();
  for (const [index, { plan }] of all.entries()) {
    for (const action of plan.actions) {
      const own = seen.get(action.id) ?? [];
      own[index] ??= action;
      seen.set(action.id, own);
    }
  }
  return [...seen].map(([id, actions]) => ({
    ...recordOf(id, actions, all),
    time: timeIn(actions, days, asOf),
    changes: changes.get(id) ?? [],
  }));
}

/** @param actions what the action was in each version, up to the last that has it */
function recordOf(
  id: string,
  actions: readonly (Action | undefined)[],
  all: readonly ReadVersion[],
): Omit<ActionRecord, 'time' | 'changes'> {
  const own = all.flatMap((version, index) => {
    const action = actions[index];
    return action ? [{ ...version, action }] : [];
  });
  const first = actions.findIndex((action) => action !== undefined);
  const [begin, last] = [all[first], own.at(-1)];
  if (!begin || !last) throw new Error(`No version has action ${id}.`);
  const gone = all[actions.length];
  const baseline = baselineOf(own);
  const due = promised(last.action);
  const slippage = baseline?.day && due?.day && daysBetween(baseline.day, due.day);
  return {
    action: id,
    previously: last.action.previously.map((was) => was.id),
    title: last.action.title,
    leads: peopleOfWhole(last.plan, last.action).map((person) => ({
      key: person.key,
      post: postOf(last.plan, person),
    })),
    internal: own.some(({ action }) => action.internal),
    firstSeen: occasionOf(begin, all[first - 1], 'added', id),
    ...(gone && { removed: occasionOf(gone, last, 'removed', id) }),
    ...(baseline && { baseline }),
    ...(due && { due }),
    ...(slippage !== undefined && { slippage }),
    extensions: extensionsOf(own),
    disagreements: disagreementsIn(own),
  };
}

/**
 * Days in each status. Neither time in which the plan did not have it is counted, nor what came after the day of the
 * figures.
 *
 * @param days on which each version came to be
 */
function timeIn(
  actions: readonly (Action | undefined)[],
  days: readonly PlainDate[],
  asOf: PlainDate,
): ActionRecord['time'] {
  const spans: { status: Status | 'not-given'; days: number }[] = [];
  for (const [index, from] of days.entries()) {
    const action = actions[index];
    if (!action || from > asOf) continue;
    const next = days[index + 1] ?? asOf;
    const length = Math.max(0, daysBetween(from, next < asOf ? next : asOf));
    const status = action.status?.status ?? 'not-given';
    const last = spans.at(-1);
    if (last?.status === status) last.days += length;
    else spans.push({ status, days: length });
  }
  return spans;
}
