import { firstAgreedDay } from '../plan/agreed-day.ts';
import type { CouncilWords } from '../plan/council-words.ts';
import { daysBetween, type PlainDate } from '../plan/date.ts';
import { isSettled, STOPPED } from '../plan/status.ts';
import type { PlanFile } from '../source/generated/plan-file.ts';
import { loadPlan } from '../source/load.ts';
import { difference } from './changes/difference.ts';
import { factsOf } from './changes/facts.ts';
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
        ...endOf(action, versions),
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

/** Since when it is done or stopped. Of what was so from the start nobody knows, and no day is guessed. */
function endOf(id: string, versions: readonly ReadVersion[]): Pick<RememberedAction, 'finished' | 'stopped'> {
  let before: 'open' | 'finished' | 'stopped' | undefined;
  let since: PlainDate | undefined;
  for (const { plan, commit } of versions) {
    const action = plan.actions.find((candidate) => candidate.id === id);
    if (!action) continue;
    const status = action.status?.status;
    const now = !isSettled(status) ? 'open' : status && STOPPED.has(status) ? 'stopped' : 'finished';
    if (now !== before) since = before === undefined ? undefined : dayOf(commit);
    before = now;
  }
  return since === undefined || before === undefined || before === 'open' ? {} : { [before]: since };
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
