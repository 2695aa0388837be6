import { MONTH_NAMES, monthName, showDate, showDateRange } from '../../words/months.ts';
import { lastDayOfMonth, type PlainDate, partsOf } from '../date.ts';
import type { Deadline, Recurrence } from './deadline.ts';
import { type DeadlineContext, readDeadline } from './read-deadline.ts';

/** A deadline in the words that the guide recommends. */
interface Canonical {
  readonly words: string;
  /** True where the words of the council say nothing besides: they only spell it differently. */
  readonly same: boolean;
}

/**
 * The usual way to write what a deadline means: `Sept '22` is `September 2022`. Nothing where the words leave
 * any doubt, name no year, tell a status, or mean something that the usual words do not say exactly: what is
 * given, read again by the same council, means the same.
 */
export function canonicalDeadline(deadline: Deadline, context: DeadlineContext): Canonical | undefined {
  if (deadline.problem || deadline.yearMissing || deadline.status) return undefined;
  const words = candidates(deadline).find((one) => sameMeaning(readDeadline(one, context), deadline));
  if (words === undefined) return undefined;
  const same = saysNoMore(deadline.words, words);
  // "Ongoing as need arises" means no more than "Ongoing", and says more: there is no date to make plain.
  return same || deadline.first !== undefined ? { words, same } : undefined;
}

/** The same days, in the same way; whatever the words. */
export function sameMeaning(a: Deadline, b: Deadline): boolean {
  const meaning = ({ kind, first, last, recurrence, status, yearMissing, problem }: Deadline) =>
    JSON.stringify([kind, first, last, recurrence, status, yearMissing, problem]);
  return meaning(a) === meaning(b);
}

function candidates({ kind, first, last, recurrence }: Deadline): readonly string[] {
  switch (kind) {
    case 'date':
      return periods(first, last);
    case 'range':
      return first && last ? [...ranges(first, last), showDateRange(first, last)] : [];
    case 'from':
      return periods(first, last).map((words) => `From ${words}`);
    case 'date-then-ongoing':
      return periods(first, last).map((words) => `${words} and ongoing`);
    case 'ongoing':
      return ['Ongoing'];
    case 'unknown':
      return ['TBC'];
    case 'repeating':
      return intervals(recurrence).flatMap((words) =>
        first ? starts(first).map((day) => `${words} from ${day}`) : words,
      );
    default:
      return [];
  }
}

/** A period in words, the shortest first: those that mean another one are sorted out by reading them. */
function periods(first: PlainDate | undefined, last: PlainDate | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const { year, month } = partsOf(last);
  return [showDate(last), `${monthName(month)} ${year}`, String(year), financialYear(partsOf(first).year)];
}

function starts(first: PlainDate): readonly string[] {
  const { year, month, day } = partsOf(first);
  return day === 1 ? [`${monthName(month)} ${year}`, showDate(first)] : [showDate(first)];
}

/** `2022/23` for the year that begins in April 2022. */
function financialYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** `June to September 2022`, where whole months are meant. */
function ranges(first: PlainDate, last: PlainDate): readonly string[] {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (from.day !== 1 || to.day !== lastDayOfMonth(to.year, to.month)) return [];
  const years = [from, to].map(({ year, month }) => (month <= 3 ? year - 1 : year)) as [number, number];
  const isFinancial = from.month === 4 && to.month === 3 && years[0] < years[1];
  const financial = isFinancial ? [`${financialYear(years[0])} to ${financialYear(years[1])}`] : [];
  const start = from.year === to.year ? monthName(from.month) : `${monthName(from.month)} ${from.year}`;
  return [...financial, `${start} to ${monthName(to.month)} ${to.year}`];
}

const INTERVALS: Readonly<Record<string, string>> = {
  '1 day': 'Daily',
  '1 week': 'Weekly',
  '2 week': 'Fortnightly',
  '1 month': 'Monthly',
  '3 month': 'Quarterly',
  '1 year': 'Annually',
};

function intervals(recurrence: Recurrence | undefined): readonly string[] {
  if (recurrence === undefined || !('every' in recurrence)) return [];
  const { every, unit } = recurrence;
  const name = INTERVALS[`${every} ${unit}`];
  return name === undefined ? [`Every ${every} ${unit}s`] : [name];
}

/** Words that say when and nothing besides. */
const PLAIN: ReadonlySet<string> = new Set([
  ...MONTH_NAMES.flatMap((name) => [name.toLowerCase(), name.slice(0, 3).toLowerCase()]),
  ...'sept by on in of the to from and due st nd rd th'.split(' '),
  ...'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
  ...'ongoing going continuing continuous tbc tbd tba daily weekly fortnightly monthly quarterly'.split(' '),
  ...'annually annual yearly every each day days week weeks month months year years'.split(' '),
]);

/**
 * True for words that only spell a date: without anything that a reader would miss, and without a year or a day
 * that the usual words add.
 */
function saysNoMore(words: string, usual: string): boolean {
  const figures = (text: string) => text.match(/\d+/g)?.length ?? 0;
  if (figures(usual) > figures(words)) return false;
  const letters = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return letters.every((word) => PLAIN.has(word));
}
