import { firstAgreedDay } from '../plan/agreed-day.ts';
import { daysBetween, type PlainDate } from '../plan/date.ts';
import type { Action, Plan } from '../plan/model.ts';
import type { Status } from '../plan/status.ts';
import type { PlanFile } from '../source/generated/plan-file.ts';
import { difference } from './changes/difference.ts';
import { factsOf } from './changes/facts.ts';
import { actionOf } from './changes/places.ts';
import type { Told } from './changes/telling.ts';
import { tell } from './changes/told.ts';
import type { LoggedCommit } from './log.ts';
import { dayOf } from './moment.ts';

/** A version of a plan that could be read. */
export interface ReadVersion {
  readonly commit: LoggedCommit;
  readonly plan: Plan;
  readonly file: PlanFile;
}

/** Who changed something, and when. */
export interface Occasion {
  readonly commit: string;
  readonly day: PlainDate;
  readonly author: string;
  readonly subject: string;
}

/** A date in the council's words, and the last day that they mean, if they mean one. */
export interface Promised {
  readonly words: string;
  readonly day?: PlainDate;
}

/** What git remembers of an action. */
export interface ActionRecord {
  readonly action: string;
  readonly title: string;
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
  const ids = new Set(versions.flatMap(({ plan }) => plan.actions.map(({ id }) => id)));
  const changes = changesBetween(versions);
  return [...ids].flatMap((id) => {
    const own = versions.flatMap((version) => {
      const action = version.plan.actions.find((candidate) => candidate.id === id);
      return action ? [{ ...version, action }] : [];
    });
    return recordOf(id, own, versions, changes.get(id) ?? [], asOf) ?? [];
  });
}

type Having = ReadVersion & { readonly action: Action };

function recordOf(
  id: string,
  own: readonly Having[],
  all: readonly ReadVersion[],
  changes: ActionRecord['changes'],
  asOf: PlainDate,
): ActionRecord | undefined {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const removed = all[all.findIndex(({ commit }) => commit === last.commit) + 1];
  const baseline = baselineOf(own);
  const due = promised(last.action);
  const slippage = baseline?.day && due?.day && daysBetween(baseline.day, due.day);
  return {
    action: id,
    title: last.action.title,
    internal: own.some(({ action }) => action.internal),
    firstSeen: occasionOf(first),
    ...(removed && { removed: occasionOf(removed) }),
    ...(baseline && { baseline }),
    ...(due && { due }),
    ...(slippage !== undefined && { slippage }),
    extensions: extensionsOf(first.action, changes),
    time: timeIn(own, removed ? dayOf(removed.commit) : asOf),
    changes,
  };
}

/**
 * The first date agreed: what the action itself calls its baseline, for it may be older than its repository;
 * else the first date that its own record of changes names; else what git had on the day on which the plan was
 * agreed; else the first that git saw. What a draft said before that day does not count.
 */
function baselineOf(own: readonly Having[]): Promised | undefined {
  const now = own.at(-1);
  const given = now?.action.baseline ?? now?.action.dateChanges[0]?.from;
  if (given) return { words: given.words, ...(given.date && { day: given.date }) };
  const agreed = now && firstAgreedDay(now.plan);
  const counted = agreed === undefined ? own : own.filter((_, index) => isAfterDraft(own, index, agreed));
  return counted.map(({ action }) => promised(action)).find((promise) => promise !== undefined);
}

/** The version that stood when the plan was agreed, or a later one. */
function isAfterDraft(own: readonly Having[], index: number, agreed: PlainDate): boolean {
  const next = own[index + 1];
  return next === undefined || dayOf(next.commit) > agreed;
}

function promised({ due }: Action): Promised | undefined {
  if (!due) return undefined;
  const { last } = due.deadline;
  return { words: due.words, ...(last !== undefined && { day: last }) };
}

/** Those that its own record had when git first saw it, and those that git saw. */
function extensionsOf(first: Action, changes: ActionRecord['changes']): number {
  const before = first.dateChanges.filter(
    ({ from, to }) => from.date && to.date && from.date < to.date,
  ).length;
  const seen = changes.filter(
    ({ what, part, days }) => what === 'deadline-moved' && part === 'action' && (days ?? 0) > 0,
  );
  return before + seen.length;
}

function timeIn(own: readonly Having[], end: PlainDate): ActionRecord['time'] {
  const spans: { status: Status | 'not-given'; days: number }[] = [];
  for (const [index, { action, commit }] of own.entries()) {
    const next = own[index + 1];
    const days = Math.max(0, daysBetween(dayOf(commit), next ? dayOf(next.commit) : end));
    const status = action.status?.status ?? 'not-given';
    const last = spans.at(-1);
    if (last?.status === status) last.days += days;
    else spans.push({ status, days });
  }
  return spans;
}

/** What was changed in each action or its parts, the oldest first. */
function changesBetween(versions: readonly ReadVersion[]): ReadonlyMap<string, ActionRecord['changes']> {
  const changes = new Map<string, (Told & Occasion)[]>();
  for (const [index, now] of versions.entries()) {
    const then = versions[index - 1];
    if (!then) continue;
    const pair = { before: then.plan, after: now.plan };
    for (const one of tell(difference(factsOf(then.file), factsOf(now.file)), pair)) {
      const id = (actionOf(now.plan, one) ?? actionOf(then.plan, one))?.id;
      if (id === undefined) continue;
      changes.set(id, [...(changes.get(id) ?? []), { ...one, ...occasionOf(now) }]);
    }
  }
  return changes;
}

function occasionOf({ commit }: Pick<ReadVersion, 'commit'>): Occasion {
  return { commit: commit.id, day: dayOf(commit), author: commit.author, subject: commit.subject };
}
