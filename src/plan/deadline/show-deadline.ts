import { monthName, showDate, showDateRange } from '../../words/months.ts';
import { lastDayOfMonth, type PlainDate, partsOf } from '../date.ts';
import type { Status } from '../status.ts';
import type { Deadline, Recurrence } from './deadline.ts';

const NO_YEAR = 'Year not given';

/**
 * The meaning of a deadline as a report prints it beside the council's own words: a short phrase in plain
 * English, without a full stop, that can be read aloud. Never empty.
 */
export function showDeadline(deadline: Deadline): string {
  const { first, last } = deadline;
  switch (deadline.kind) {
    case 'date':
      return last ? `By ${showDate(last)}` : NO_YEAR;
    case 'range':
      return first && last ? showDateRange(first, last) : NO_YEAR;
    case 'from':
      return first ? `From ${showDate(first)}` : NO_YEAR;
    case 'date-then-ongoing':
      return last ? `By ${showDate(last)}, then ongoing` : NO_YEAR;
    case 'ongoing':
      return 'Ongoing, no end date';
    case 'repeating':
      return `${showRecurrence(deadline.recurrence)}${first ? ` from ${showDate(first)}` : ''}`;
    case 'relative':
      return last ? `By ${showDate(last)}` : 'Counts from the day the plan was agreed, which is not given';
    case 'unknown':
      return 'Not decided yet';
    case 'status':
      return showStatus(deadline);
    case 'event':
      if (last) return `By ${showDate(last)}`;
      return deadline.yearMissing ? NO_YEAR : 'No date, depends on something else';
    case 'pointer':
      return 'See another action';
    case 'not-understood':
      return 'Not understood';
  }
}

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  complete: 'Complete',
  verified: 'Verified',
  deferred: 'Deferred',
  cancelled: 'Cancelled',
  superseded: 'Superseded',
  'business-as-usual': 'Business as usual',
};

function showStatus({ status, first, last, yearMissing }: Deadline): string {
  const name = status ? STATUS_NAMES[status] : 'Status only, no date';
  if (first && last) return `${name} (${showPeriod(first, last)})`;
  return yearMissing ? `${name} (year not given)` : name;
}

/** `September 2013` where it is the whole of it, else its days. */
function showPeriod(first: PlainDate, last: PlainDate): string {
  const from = partsOf(first);
  const to = partsOf(last);
  const whole = from.day === 1 && to.day === lastDayOfMonth(to.year, to.month);
  if (!whole || from.year !== to.year) return showDateRange(first, last);
  if (from.month === to.month) return `${monthName(from.month)} ${from.year}`;
  return from.month === 1 && to.month === 12 ? String(from.year) : showDateRange(first, last);
}

function showRecurrence(recurrence: Recurrence | undefined): string {
  if (!recurrence) return 'Repeating';
  if ('every' in recurrence) {
    const { every, unit } = recurrence;
    return every === 1 ? `Every ${unit}` : `Every ${every} ${unit}s`;
  }
  const { months, day } = recurrence;
  const [only] = months;
  if (months.length === 1 && only) {
    // February is the one month whose last day nobody can name for every year.
    const end = only === 2 ? 'the end of February' : `${lastDayOfMonth(2001, only)} ${monthName(only)}`;
    return `Every year by ${day ? `${day} ${monthName(only)}` : end}`;
  }
  return `Every ${inWords(months.map((month) => (day ? `${day} ${monthName(month)}` : monthName(month))))}`;
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
