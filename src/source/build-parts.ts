import { type DeadlineContext, readDeadline } from '../plan/deadline/index.ts';
import type { Welsh } from '../plan/languages.ts';
import type {
  Completed,
  DateChange,
  Due,
  Leads,
  PersonReference,
  Update,
  WordedDate,
} from '../plan/model.ts';
import type { Path } from '../plan/place.ts';
import type * as File from './generated/plan-file.ts';

/** The same object without the fields that are not said. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The Welsh of a part, where it has any. */
export function buildWelsh(texts: object | undefined): { readonly welsh?: Welsh } {
  return texts === undefined ? {} : { welsh: new Map<string, string>(Object.entries(texts)) };
}

/** A date in words, with the last day it means where the words leave no doubt. */
export function wordedDate(words: string, path: Path, reading: DeadlineContext): WordedDate {
  const { last } = readDeadline(words, reading);
  return { path, words, ...defined({ date: last }) };
}

/** A timescale: what is shown, and what is meant. The words of `says` are read where `by` is absent. */
export function buildDue(due: File.Due, path: Path, reading: DeadlineContext): Due {
  if (typeof due === 'string') return { path, words: due, deadline: readDeadline(due, reading) };
  const read = due.by ?? due.says;
  return {
    path: [...path, due.by === undefined ? 'says' : 'by'],
    words: due.says,
    deadline: readDeadline(read, reading),
  };
}

export function buildLeads(leads: File.Leads, path: Path, inherited: boolean): Leads {
  if (Array.isArray(leads)) return { path, who: references(leads, path), supporting: [], inherited };
  return {
    path,
    ...defined({ says: leads.says }),
    who: references(leads.who, [...path, 'who']),
    supporting: references(leads.supporting, [...path, 'supporting']),
    inherited,
  };
}

function references(keys: readonly string[] | undefined, path: Path): PersonReference[] {
  return (keys ?? []).map((key, index) => ({ path: [...path, index], key }));
}

export function buildUpdates(
  updates: readonly File.Update[] | undefined,
  path: Path,
  reading: DeadlineContext,
): Update[] {
  return (updates ?? []).map((update, index) => {
    const place = [...path, index];
    return {
      path: place,
      date: wordedDate(update.date, [...place, 'date'], reading),
      note: update.note,
      ...buildWelsh(update.cy),
      ...defined({ by: update.by === undefined ? undefined : { path: [...place, 'by'], key: update.by } }),
    };
  });
}

export function buildDateChanges(
  changes: readonly File.ChangeOfDate[] | undefined,
  path: Path,
  reading: DeadlineContext,
): DateChange[] {
  return (changes ?? []).map((change, index) => {
    const place = [...path, index];
    return {
      path: place,
      date: wordedDate(change.date, [...place, 'date'], reading),
      from: wordedDate(change.from, [...place, 'from'], reading),
      to: wordedDate(change.to, [...place, 'to'], reading),
      ...defined({ reason: change.reason, body: change.body, minute: change.minute }),
    };
  });
}

export function buildCompleted(
  completed: { date?: string; evidence?: string[] },
  path: Path,
  reading: DeadlineContext,
): Completed {
  return {
    path,
    evidence: completed.evidence ?? [],
    ...defined({
      date: completed.date === undefined ? undefined : wordedDate(completed.date, [...path, 'date'], reading),
    }),
  };
}
