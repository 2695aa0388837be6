import { daysBetween } from '../../plan/date.ts';
import { isSamePromise } from '../../plan/ends.ts';
import type { Due } from '../../plan/model.ts';
import { CHANGE_WORDS as words } from '../../words/changes.ts';
import { type Step, stepsOf } from './places.ts';
import { type Changed, placeOf, type Told, type Versions, type What } from './telling.ts';

/** A deadline that moved, with the reason that was written down; or that was only written in other words. */
export function tellDeadline(change: Changed, name: string, versions: Versions): readonly Told[] {
  const [then, now] = stepsOf(change, versions);
  const told = (what: What, sentence: string, more: Pick<Told, 'days' | 'reason' | 'body'> = {}) => [
    { ...placeOf(change), what, ...more, text: sentence },
  ];
  if (!then?.due) return told('deadline-moved', words.deadlineGiven(name, now?.due?.words ?? ''));
  const { said, ...why } = reasonFor(now, then);
  if (!now?.due) return told('deadline-moved', words.deadlineTaken(name, then.due.words) + said, why);
  if (isSamePromise(then.due, now.due))
    return told('deadline-reworded', words.deadlineReworded(name, then.due.words, now.due.words));
  const days = daysApart(then.due, now.due);
  return told('deadline-moved', words.moved(name, then.due.words, now.due.words, days) + said, {
    ...(days !== undefined && { days }),
    ...why,
  });
}

function daysApart(then: Due, now: Due): number | undefined {
  const [from, to] = [then.deadline.last, now.deadline.last];
  return from === undefined || to === undefined ? undefined : daysBetween(from, to);
}

/**
 * The reasons that stand with the changes of the date that this version has more. As data the last one: it led to
 * the date that is told.
 */
function reasonFor(
  now: Step | undefined,
  then: Step,
): Pick<Told, 'reason' | 'body'> & { readonly said: string } {
  const added = now?.dateChanges.slice(then.dateChanges.length) ?? [];
  const explained = added.flatMap(({ reason, body }) => (reason === undefined ? [] : [{ reason, body }]));
  const { reason, body } = explained.at(-1) ?? {};
  return {
    said: explained.length === 0 ? words.noReason : words.reasons(explained),
    ...(reason !== undefined && { reason }),
    ...(body !== undefined && { body }),
  };
}
