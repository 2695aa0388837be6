import type { Leads, Plan, StatedStatus } from '../../plan/model.ts';
import { postOf } from '../../plan/people.ts';
import { isDone } from '../../plan/status.ts';
import { CHANGE_WORDS as words } from '../../words/changes.ts';
import { STATUS_LABELS } from '../../words/labels.ts';
import type { Change } from './difference.ts';
import { actionOf, nameOf, type Place, type Step, stepOf, stepsOf } from './places.ts';
import { tellDeadline } from './tell-deadline.ts';
import { tellMeasures } from './tell-measures.ts';
import { tellUpdates } from './tell-updates.ts';
import { type Changed, placeOf, type Told, type Versions } from './telling.ts';

/** Tells changes in the plan's own terms. What stands in internal actions is told as well: see `isInternal`. */
export function tell(changes: readonly Change[], versions: Versions): readonly Told[] {
  return changes.flatMap((change) =>
    change.kind === 'changed' ? tellField(change, versions) : [tellPart(change, versions)],
  );
}

/** True for a change to an action that is internal in one of the versions, or to a part of one. */
export function isInternal(
  { part, key }: Pick<Change, 'part' | 'key'>,
  { before, after }: Versions,
): boolean {
  if (part !== 'action' && part !== 'milestone') return false;
  return [before, after].some((plan) => actionOf(plan, { part, key })?.internal);
}

function tellPart(change: Exclude<Change, Changed>, versions: Versions): Told {
  const { part, key, kind, fields } = change;
  const title = text(fields.title) ?? text(fields.text) ?? text(fields.meaning) ?? text(fields.reason);
  const name = nameOf(change, kind === 'added' ? versions.after : versions.before);
  return {
    what: kind,
    part,
    key,
    text: kind === 'added' ? words.added(name, title) : words.removed(name, title),
  };
}

function tellField(change: Changed, versions: Versions): readonly Told[] {
  const name = nameOf(change, versions.after);
  const { part, field } = change;
  const teller = part === 'action' || part === 'milestone' ? OF_STEPS[field] : OF_OTHERS[field];
  return (teller ?? tellAny)(change, name, versions);
}

type Teller = (change: Changed, name: string, versions: Versions) => readonly Told[];

/** What has a wording of its own, by the name of the field. The rest is told as it stands. */
const OF_STEPS: Readonly<Record<string, Teller>> = {
  due: tellDeadline,
  leads: tellLeads,
  status: tellStatus,
  updates: tellUpdates,
  measures: tellMeasures,
  previously: tellRenumbered,
  title: tellWording,
  details: tellWording,
  // The move of the deadline is told with its reason.
  'date-changes': (change, name, versions) =>
    changedWith(change, versions, ({ due }) => due?.words) ? [] : tellAny(change, name),
  // Said with the status.
  completed: (change, name, versions) =>
    changedWith(change, versions, ({ status }) => String(isDone(status?.status)))
      ? []
      : tellAny(change, name),
};

const OF_OTHERS: Readonly<Record<string, Teller>> = {
  leads: tellLeads,
  updates: tellUpdates,
  title: tellWording,
  text: tellWording,
  context: tellWording,
  introduction: tellWording,
};

function tellLeads(change: Changed, name: string, { before, after }: Versions): readonly Told[] {
  const [then, now] = [leadsIn(before, change), leadsIn(after, change)];
  return [{ ...placeOf(change), what: 'lead-changed', text: words.lead(name, then, now) }];
}

function leadsIn(plan: Plan, place: Place): string | undefined {
  const leads: Leads | undefined =
    place.part === 'recommendation'
      ? plan.recommendations.find(({ ref }) => ref === place.key)?.leads
      : stepOf(plan, place)?.leads;
  if (leads === undefined) return undefined;
  const posts = leads.who.map(({ key }) => {
    const person = plan.people.get(key);
    return person ? postOf(plan, person) : key;
  });
  return leads.says ?? posts.join('; ');
}

function tellStatus(change: Changed, name: string, versions: Versions): readonly Told[] {
  const [then, now] = stepsOf(change, versions);
  const place = placeOf(change);
  const [from, to] = [labelOf(then?.status), labelOf(now?.status)];
  const [wasDone, done] = [isDone(then?.status?.status), isDone(now?.status?.status)];
  if (!wasDone && done)
    return [
      { ...place, what: 'completed', text: words.completed(name, now?.completed?.evidence.length ?? 0) },
    ];
  if (wasDone && !done) return [{ ...place, what: 'reopened', text: words.reopened(name, to.toLowerCase()) }];
  return [{ ...place, what: 'status-changed', text: words.status(name, from, to) }];
}

const labelOf = (status: StatedStatus | undefined) =>
  status?.label ?? STATUS_LABELS[status?.status ?? 'not-given'];

/** Numbers that it had before, where they are new in the plan. */
function tellRenumbered(change: Changed, name: string): readonly Told[] {
  const [then, now] = [numbersIn(change.before), numbersIn(change.after)];
  const added = now.filter((id) => !then.includes(id));
  if (added.length === 0) return tellAny(change, name);
  return added.map((id) => ({ ...placeOf(change), what: 'renumbered', text: words.renumbered(name, id) }));
}

const numbersIn = (value: unknown) => (value ?? []) as readonly string[];

function tellWording(change: Changed, name: string): readonly Told[] {
  if (text(change.before) === undefined || text(change.after) === undefined) return tellAny(change, name);
  const what = change.field === 'text' ? 'text' : change.field;
  return [{ ...placeOf(change), what: 'reworded', text: words.reworded(name, what) }];
}

function tellAny(change: Changed, name: string): readonly Told[] {
  const { field, before, after } = change;
  const [from, to] = [text(before), text(after)];
  const isPlain = (before === undefined || from !== undefined) && (after === undefined || to !== undefined);
  const how = before === undefined ? 'given' : after === undefined ? 'taken away' : 'changed';
  const said = isPlain ? words.field(name, field, from, to) : words.fieldChanged(name, field, how);
  return [{ ...placeOf(change), what: 'changed', text: said }];
}

/** True where something else that is told says this as well. */
function changedWith(change: Changed, versions: Versions, of: (step: Step) => string | undefined): boolean {
  const [then, now] = stepsOf(change, versions);
  return then !== undefined && now !== undefined && of(then) !== of(now);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
