import { firstAgreedDay } from '../plan/agreed-day.ts';
import type { CouncilWords } from '../plan/council-words.ts';
import { daysBetween, type PlainDate } from '../plan/date.ts';
import type { Action } from '../plan/model.ts';
import { isSettled, STOPPED } from '../plan/status.ts';
import type { PlanFile } from '../source/generated/plan-file.ts';
import { loadPlan } from '../source/load.ts';
import { difference } from './changes/difference.ts';
import { factsOf } from './changes/facts.ts';
import { numberedAsNow } from './making.ts';
import { dayOf } from './moment.ts';
import type { Past } from './past.ts';
import { type Promised, promised } from './promises.ts';
import { type ActionRecord, type ReadVersion, recordsOf } from './record.ts';

/** What reports tell of an action from its history. */
export interface RememberedAction
  extends Pick<ActionRecord, 'action' | 'internal' | 'baseline' | 'extensions'> {
  /** The first date that git saw once the plan was agreed, whatever the plan says of it today. */
  readonly seen?: Promised;
  /** The day on which it came into the plan; absent where the first version has it. */
  readonly added?: PlainDate;
  /** The day on which it was taken out. */
  readonly removed?: PlainDate;
  /** The day from which on it is done; absent where it is not, or was when it was first seen. */
  readonly finished?: PlainDate;
  /** Likewise of one that is put off, given up or replaced. */
  readonly stopped?: PlainDate;
  /** Times that are over, in order; of an action that was taken out all that there were. */
  readonly earlier: readonly Spell[];
}

/** A time in which a plan had an action as done, as stopped, or not at all. */
export interface Spell {
  readonly kind: 'finished' | 'stopped' | 'absent';
  /** As the plan said then, else the day on which git has it first. */
  readonly from: PlainDate;
  /** The day from which on it was not so any more; absent where it is so still. */
  readonly to?: PlainDate;
}

/** What git remembers of a plan. */
export interface Remembered {
  /** The full id of the last commit that was looked at. */
  readonly commit: string;
  /** How many versions could be read, and how many could not. */
  readonly versions: number;
  readonly unread: number;
  /** The day of the first one. */
  readonly since?: PlainDate;
  readonly actions: readonly RememberedAction[];
}

/** What the past of a plan comes to, for its reports on a day. */
export function remember(past: Past, commit: string, asOf: PlainDate): Remembered {
  const { versions, unread } = past;
  const first = versions[0];
  const numbered = numberedAsNow(versions);
  return {
    commit,
    versions: versions.length,
    unread,
    ...(first && { since: dayOf(first.commit) }),
    actions: recordsOf(versions, asOf).map(
      ({ action, internal, baseline, extensions, firstSeen, removed }) => ({
        action,
        internal,
        ...(baseline && { baseline }),
        extensions,
        ...seenFirst(action, versions),
        ...(firstSeen.commit !== first?.commit.id && { added: firstSeen.day }),
        ...(removed && { removed: removed.day }),
        ...spellsOf(action, numbered),
      }),
    ),
  };
}

function seenFirst(id: string, versions: readonly ReadVersion[]): Pick<RememberedAction, 'seen'> {
  const now = versions.at(-1);
  const agreed = now && firstAgreedDay(now.plan);
  // A draft counts only where nothing took its place before the plan was agreed.
  const counted = versions.filter((_, index) => {
    const next = versions[index + 1];
    return agreed === undefined || next === undefined || dayOf(next.commit) > agreed;
  });
  const due = counted
    .flatMap(({ plan }) => plan.actions.find((action) => action.id === id) ?? [])
    .map(promised)
    .find((each) => each !== undefined);
  return due ? { seen: due } : {};
}

/** Since when it is done or stopped, and when it was before. Of what is so from the start nobody knows since when. */
function spellsOf(
  id: string,
  versions: readonly ReadVersion[],
): Pick<RememberedAction, 'finished' | 'stopped' | 'earlier'> {
  const standings = versions.map(({ plan, commit }) => ({
    ...standingOf(plan.actions.find((candidate) => candidate.id === id)),
    day: dayOf(commit),
  }));
  const first = standings.findIndex(({ kind }) => kind !== 'absent');
  const runs: { kind: Kind; day: PlainDate; told?: PlainDate | undefined }[] = [];
  for (const { kind, day, told } of standings.slice(first)) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.told = told ?? last.told;
    else runs.push({ kind, day, told });
  }
  const now = runs.at(-1);
  const earlier = runs.flatMap(({ kind, day, told }, index): readonly Spell[] => {
    const next = runs[index + 1];
    if (kind === 'open' || next === undefined) return [];
    return [{ kind, from: told !== undefined && told < day ? told : day, to: next.day }];
  });
  const isEnd = now?.kind === 'finished' || now?.kind === 'stopped';
  return { ...(isEnd && runs.length > 1 && { [now.kind]: now.day }), earlier };
}

type Kind = Spell['kind'] | 'open';

/** How far an action is, with the day on which the plan says that it was done or stopped. */
function standingOf(action: Action | undefined): {
  readonly kind: Kind;
  readonly told?: PlainDate | undefined;
} {
  if (action === undefined) return { kind: 'absent' };
  const status = action.status?.status;
  if (status === undefined || !isSettled(status)) return { kind: 'open' };
  if (STOPPED.has(status)) return { kind: 'stopped', told: action.stopped?.date?.date };
  return { kind: 'finished', told: action.completed?.date?.date };
}

/**
 * The past of a plan with the file as it is on the disk for its last version, where that says something else than
 * the last commit: the report is on the plan as it is.
 */
export function withPresent(past: Past, words: CouncilWords, asOf: PlainDate): Past {
  const loaded = loadPlan(past.file, words);
  const last = past.versions.at(-1);
  if (loaded.plan === undefined) return past;
  const file = loaded.value as PlanFile;
  if (last && difference(factsOf(last.file), factsOf(file)).length === 0) return past;
  const seconds = Math.max((last?.commit.seconds ?? 0) + 1, noonOf(asOf));
  const commit = { id: '', seconds, parents: [], author: '', subject: '', changes: [] };
  return { ...past, versions: [...past.versions, { commit, plan: loaded.plan, file }] };
}

const noonOf = (day: PlainDate) => (daysBetween('1970-01-01' as PlainDate, day) + 0.5) * 86_400;
