import { firstAgreedDay } from './agreed-day.ts';
import type { PlainDate } from './date.ts';
import { readDeadline } from './deadline/index.ts';
import type { Plan } from './model.ts';
import type { Step } from './steps.ts';

/** Words that make a date in a sentence the last day of something. "In" and "from" say less. */
const LAST_DAY = /\b(?:by|before|no later than)\s/gi;

/** `by the end of the calendar year 2025` is as long as they get. */
const MOST_WORDS = 8;
const LONGEST = 80;

/** A text with more of them is no promise but a report, or was made to keep us busy. */
const MOST_TRIED = 20;

/** "By Cabinet by March 2025" has one date, and it begins at the second "by". */
const CLAUSE_END = /[;:()!?\n]|[.,](?:\s|$)|\s(?:by|before)\s/i;

/** A year at the end of a clause is a date; in "by 2030 households" it is a figure. */
const BARE_YEAR = /^(?:by|before|no later than)(?: the)?(?: end of)? \d{4}$/i;

/**
 * The dates by which the text of a step says that it is to be done, in the words of the text: `By March 2025`.
 * Only what says its year and cannot be read otherwise; no day that had passed when the plan was agreed; and
 * two ways to say one day are one date.
 */
export function promisedInText({ action, milestone }: Step, plan: Plan): readonly string[] {
  const { title, details = '' } = milestone ?? action;
  const agreed = firstAgreedDay(plan);
  const promised = new Map<PlainDate, string>();
  for (const text of [title, details]) {
    for (const { index } of [...text.matchAll(LAST_DAY)].slice(0, MOST_TRIED)) {
      const found = dateAt(text.slice(index, index + LONGEST), plan);
      if (found === undefined || promised.has(found.last) || (agreed && found.last < agreed)) continue;
      promised.set(found.last, found.words.charAt(0).toUpperCase() + found.words.slice(1));
    }
  }
  return [...promised.values()];
}

/** The longest date with which the text begins. */
function dateAt(
  text: string,
  { meanings }: Plan,
): { readonly words: string; readonly last: PlainDate } | undefined {
  const [clause = ''] = text.split(CLAUSE_END, 1);
  if (!/\d/.test(clause)) return undefined;
  const all = clause.trim().split(/\s+/);
  const words = all.slice(0, MOST_WORDS);
  for (let length = words.length; length > 1; length -= 1) {
    const candidate = words.slice(0, length).join(' ');
    const { kind, last, yearMissing } = readDeadline(candidate, { meanings });
    if (kind !== 'date' || last === undefined || yearMissing) continue;
    return BARE_YEAR.test(candidate) && length < all.length ? undefined : { words: candidate, last };
  }
  return undefined;
}
