import { canonicalDeadline, type Deadline, type DeadlineContext, readDeadline } from './deadline/index.ts';
import type { Edit, Fix } from './fix.ts';
import type { Due } from './model.ts';
import type { Path } from './place.ts';
import { isSettled, type Status } from './status.ts';
import type { Step } from './steps.ts';

/**
 * Moves a status that stands in a deadline to where it belongs, as far as that is certain. `Completed in May
 * 2024` becomes a status and a day of completion. Words that say more, or hide a date that only a person knows,
 * stay where they are. Nothing where somebody has written another status, or nothing would change.
 */
export function moveStatus(step: Step, context: DeadlineContext): Fix | undefined {
  const { due, status, path, unknownStatus } = step;
  const told = due?.deadline.status;
  if (due === undefined || told === undefined || due.path.at(-1) !== 'due') return undefined;
  if (unknownStatus !== undefined || (status?.from === 'status' && status.status !== told)) return undefined;
  const rest = restOf(step, due, told, context);
  if (rest === undefined) return undefined;
  const moved: readonly Edit[] =
    status?.from === 'status' ? [] : [{ do: 'set', path: [...path, 'status'], value: told }];
  const edits = [...moved, ...rest];
  if (edits.length === 0) return undefined;
  return { title: 'Move the status into `status:`', edits, ...(rest.length === 0 && { partly: true }) };
}

/** What becomes of the words; nothing at all where they disagree with what is written elsewhere. */
function restOf(
  step: Step,
  { deadline, path: due }: Due,
  told: Status,
  context: DeadlineContext,
): readonly Edit[] | undefined {
  if (deadline.yearMissing) return [];
  if (deadline.kind !== 'status') return datesOnly(deadline, due, context);
  if (!isSettled(told) || (told === 'cancelled' && !/^cancelled$/i.test(deadline.words.trim()))) return [];
  const gone: readonly Edit[] = [{ do: 'remove', path: due }];
  if (deadline.last === undefined) return gone;
  const completed = dayOfCompletion(step, deadline, context);
  return completed && [...completed, ...gone];
}

/** `Work started in May 2022`: the words stay as words, and the date they mean stands beside them. */
function datesOnly(
  { status: _, ...deadline }: Deadline,
  due: Path,
  context: DeadlineContext,
): readonly Edit[] {
  const usual = canonicalDeadline(deadline, context);
  return usual === undefined ? [] : [{ do: 'wrap', path: due, key: 'says', beside: { by: usual.words } }];
}

/** The day under `completed:`, in the council's words; nothing at all where another stands there. */
function dayOfCompletion(
  { action, milestone, path }: Step,
  deadline: Deadline,
  { meanings }: DeadlineContext,
): readonly Edit[] | undefined {
  const completed = (milestone ?? action).completed;
  if (completed?.date !== undefined) return completed.date.date === deadline.last ? [] : undefined;
  const value = wordsOfDay(deadline, meanings);
  if (value === undefined) return undefined;
  return completed === undefined
    ? [{ do: 'set', path: [...path, 'completed'], value: { date: value } }]
    : [{ do: 'set', path: [...path, 'completed', 'date'], value }];
}

/** The fewest words at the end of the deadline that mean the same day by themselves: `May 2024`. */
function wordsOfDay(
  { words, first, last }: Deadline,
  meanings: DeadlineContext['meanings'],
): string | undefined {
  const all = words.replace(/[()]/g, ' ').trim().split(/\s+/);
  const ends = all.map((_, index) => all.slice(all.length - 1 - index).join(' '));
  return ends.find((end) => {
    const read = readDeadline(end, { meanings });
    return read.kind !== 'status' && read.first === first && read.last === last;
  });
}
