import {
  canonicalDeadline,
  type DeadlineContext,
  otherReading,
  readDeadline,
} from '../plan/deadline/index.ts';
import type { Edit, Fix } from '../plan/fix.ts';
import type { Due, Plan } from '../plan/model.ts';
import { stepsOf } from '../plan/steps.ts';

/**
 * The deadlines of a plan that could be written as the guide recommends, each as an edit. Where the words of the
 * council say more than a date they stay, as `says:`, and the date stands beside them as `by:`.
 */
export function deadlinesToWrite(plan: Plan): readonly Fix[] {
  const context = { agreed: plan.agreed?.date?.date, meanings: plan.meanings };
  return stepsOf(plan).flatMap(({ due }) => {
    const edit = due && editOf(due, context);
    return edit === undefined ? [] : [{ title: 'Write the deadline in the usual way', edits: [edit] }];
  });
}

function editOf({ path, deadline }: Due, context: DeadlineContext): Edit | undefined {
  // Which day is meant only the council knows, and the check asks: the question must not go with the words.
  if (otherReading(deadline, (words) => readDeadline(words, context))) return undefined;
  const usual = canonicalDeadline(deadline, context);
  // "By May 2022" is as good as "May 2022".
  if (usual === undefined || deadline.words.replace(/^By (?=\w)/, '') === usual.words) return undefined;
  const { words, same } = usual;
  if (path.at(-1) === 'by') return { do: 'set', path, value: words };
  if (path.at(-1) === 'says')
    return same ? undefined : { do: 'set', path: [...path.slice(0, -1), 'by'], value: words };
  return same ? { do: 'set', path, value: words } : { do: 'wrap', path, key: 'says', beside: { by: words } };
}
