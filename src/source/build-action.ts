import type { DeadlineContext } from '../plan/deadline/index.ts';
import type { Action, Due, Leads, Milestone, StatedStatus, StatusWord, Stopped } from '../plan/model.ts';
import type { Path } from '../plan/place.ts';
import { isStatus, statusSpelling } from '../plan/status.ts';
import {
  buildCompleted,
  buildDateChanges,
  buildDue,
  buildLeads,
  buildUpdates,
  buildWelsh,
  defined,
  wordedDate,
} from './build-parts.ts';
import type * as File from './generated/plan-file.ts';

/** What an action takes from the plan and the recommendation it stands in. */
export interface Surroundings {
  /** How dates are read. */
  readonly reading: DeadlineContext;
  readonly statuses: ReadonlyMap<string, StatusWord>;
  readonly recommendation?: string;
  readonly leads?: Leads;
  readonly programme?: string;
}

export function buildAction(entry: File.Action, path: Path, around: Surroundings): Action {
  const { reading } = around;
  const at = (key: string): Path => [...path, key];
  const date = (words: string | undefined, key: string) =>
    words === undefined ? undefined : wordedDate(words, at(key), reading);
  const due = entry.due === undefined ? undefined : buildDue(entry.due, at('due'), reading);

  return {
    path,
    id: entry.id,
    title: entry.title,
    ...defined({
      details: entry.details,
      programme: entry.programme ?? around.programme,
      recommendation: around.recommendation,
      leads: entry.leads === undefined ? around.leads : buildLeads(entry.leads, at('leads'), false),
      due,
      baseline: date(entry.baseline, 'baseline'),
      review: date(entry.review, 'review'),
      rag: entry.rag,
      ragReason: entry['rag-reason'],
      completed: entry.completed && buildCompleted(entry.completed, at('completed'), reading),
      verified: entry.verified && {
        date: wordedDate(entry.verified.date, [...at('verified'), 'date'], reading),
        ...defined({
          by:
            entry.verified.by === undefined
              ? undefined
              : { path: [...at('verified'), 'by'], key: entry.verified.by },
        }),
      },
      stopped: entry.stopped && buildStopped(entry.stopped, at('stopped'), reading),
    }),
    ...buildWelsh(entry.cy),
    ...readStatus(entry.status, due, around.statuses),
    alsoAnswers: (entry['also-answers'] ?? []).map((ref, index) => ({
      path: [...at('also-answers'), index],
      ref,
    })),
    milestones: (entry.milestones ?? []).map((milestone, index) =>
      buildMilestone(milestone, index, [...at('milestones'), index], around),
    ),
    measures: entry.measures ?? [],
    updates: buildUpdates(entry.updates, at('updates'), reading),
    dateChanges: buildDateChanges(entry['date-changes'], at('date-changes'), reading),
    met: (entry.met ?? []).map((day, index) => wordedDate(day, [...at('met'), index], reading)),
    dependsOn: (entry['depends-on'] ?? []).map((id, index) => ({ path: [...at('depends-on'), index], id })),
    internal: entry.visibility === 'internal',
    previously: (entry.previously ?? []).map((id, index) => ({ path: [...at('previously'), index], id })),
    sync: entry.sync ?? true,
    extra: new Map(Object.entries(entry.extra ?? {})),
  };
}

function buildMilestone(entry: File.Milestone, index: number, path: Path, around: Surroundings): Milestone {
  const { reading } = around;
  const due = entry.due === undefined ? undefined : buildDue(entry.due, [...path, 'due'], reading);
  return {
    path,
    number: entry.id ?? String(index + 1),
    title: entry.title,
    ...defined({
      id: entry.id,
      details: entry.details,
      leads: entry.leads && buildLeads(entry.leads, [...path, 'leads'], false),
      due,
      completed: entry.completed && buildCompleted(entry.completed, [...path, 'completed'], reading),
    }),
    ...buildWelsh(entry.cy),
    ...readStatus(entry.status, due, around.statuses),
    dateChanges: buildDateChanges(entry['date-changes'], [...path, 'date-changes'], reading),
  };
}

function buildStopped(entry: File.Stopped, path: Path, reading: DeadlineContext): Stopped {
  return {
    reason: entry.reason,
    ...defined({
      date: entry.date === undefined ? undefined : wordedDate(entry.date, [...path, 'date'], reading),
      body: entry.body,
      carriedTo: entry['carried-to'],
    }),
  };
}

/** The status as written: one of the council's own words, or a standard one in any spelling; else what the deadline tells. */
function readStatus(
  written: string | undefined,
  due: Due | undefined,
  own: ReadonlyMap<string, StatusWord>,
): { status?: StatedStatus; unknownStatus?: string } {
  if (written === undefined) {
    const told = due?.deadline.status;
    return told === undefined ? {} : { status: { status: told, from: 'due' } };
  }
  const wanted = statusSpelling(written);
  for (const [label, meaning] of own) {
    // A standard word means what it means everywhere, and may only be spelt or rated in another way.
    if (isStatus(wanted) && meaning.status !== wanted) continue;
    if (statusSpelling(label) === wanted) return { status: { ...meaning, label, from: 'status' } };
  }
  return isStatus(wanted) ? { status: { status: wanted, from: 'status' } } : { unknownStatus: written };
}
