import { showDate } from '../../words/months.ts';
import { capital, code, count } from '../../words/text.ts';
import type { PlainDate } from '../date.ts';
import { owedPeriod } from '../deadline/index.ts';
import { meaningOf } from '../meaning-of.ts';
import type { Obligation, Plan, Review, WordedDate } from '../model.ts';
import type { Path } from '../place.ts';
import { lastDayOf, type Period } from './count.ts';
import { DUTIES, type Duty } from './duties.ts';
import { isInEngland } from './england.ts';

/** Something that a plan has to do by a day, by law, by guidance or because it says so itself. */
export interface Asked {
  /** The review or the obligation. */
  readonly path: Path;
  /** "The report", and "published". */
  readonly what: string;
  readonly verb: string;
  /** Who asks for it, as a sentence; and as words after "asked for by", with what it is counted from. */
  readonly basis: string;
  readonly source?: string;
  /** The last day that is in time. Absent where the bank holidays that it takes are not known. */
  readonly lastDay?: PlainDate;
  /** Where it repeats: the first day of the period that ends with the last. */
  readonly firstDay?: PlainDate;
  /** It is expected about then, and nothing is late by it before this day. */
  readonly lateAfter?: PlainDate;
  /** The key under which the day is written that it was done. */
  readonly key: string;
  /** Present where something says that it was done. */
  readonly done?: Done;
}

export interface Done {
  /** Absent where nothing says on which day. */
  readonly date?: WordedDate;
  /** The first day that the words may mean. */
  readonly earliest?: PlainDate;
  /** It was agreed, which will do where nothing says that it was published. */
  readonly agreed?: true;
}

/**
 * What is asked of a plan: a list for each review and each obligation, in the order of the file. `asOf`: of what
 * repeats, what was done after it does not count yet.
 */
export function askedOf(plan: Plan, asOf: PlainDate): readonly (readonly Asked[])[] {
  return [
    ...plan.reviews.map((review) => dutiesOf(review).flatMap((duty) => ofReview(plan, review, duty) ?? [])),
    ...plan.obligations.map((obligation) => ofObligation(plan, obligation, asOf)),
  ];
}

/** What is asked for after a review of this kind, whatever its time. */
export function dutiesOf({ kind }: Review): readonly Duty[] {
  return BY_KIND.get(kind) ?? [];
}

const BY_KIND: ReadonlyMap<string, readonly Duty[]> = new Map(
  DUTIES.map(({ kind }) => [kind, DUTIES.filter((duty) => duty.kind === kind)]),
);

function ofReview(plan: Plan, review: Review, duty: Duty): Asked | undefined {
  const start = review.dates.get(duty.from)?.date;
  if (start === undefined || start < duty.since) return undefined;
  if (duty.englandOnly && !isInEngland(plan)) return undefined;
  const lastDay = lastDayOf(duty.within, start);
  const next = duty.about && followerOf(duty);
  const lateAfter = next && lastDayOf(next.within, start);
  const done = doneOf(plan, review, duty);
  return {
    path: review.path,
    what: capital(duty.what),
    verb: duty.verb,
    basis: basisOf(duty, start),
    source: `${duty.source}, counted from ${duty.fromWords}, ${showDate(start)}`,
    ...(lastDay && { lastDay }),
    ...(lateAfter && { lateAfter }),
    key: duty.doneBy[0],
    ...(done && { done }),
  };
}

/** What is asked for next, after something that is expected about some time. */
function followerOf({ kind, doneBy }: Duty): Duty | undefined {
  return BY_KIND.get(kind)?.find((duty) => duty.doneBy[0] === doneBy[1]);
}

/** What says that a duty was done; nothing where nothing does. */
export function doneOf(plan: Plan, review: Review, duty: Duty): Done | undefined {
  const [own, ...later] = duty.doneBy;
  const said = review.dates.get(own);
  // A day before the clock began is a slip, and proves nothing: see `review-dates-out-of-order`.
  if (said) return isBeforeStart(said, review, duty) ? undefined : doneOn(said, plan);
  // A later step says that it was done, and not when.
  const steps = later.flatMap((key) => review.dates.get(key) ?? []);
  if (steps.some((step) => !isBeforeStart(step, review, duty))) return {};
  // What is agreed in answer to a report is agreed in a public meeting, with the report among its papers.
  const agreement = mayAnswer(plan, review, duty) ? plan.agreed?.date : undefined;
  if (duty.isReport && (review.report ?? agreement) !== undefined) return {};
  const agreed = duty.agreedWillDo && agreement;
  return agreed ? { ...doneOn(agreed, plan), agreed: true } : undefined;
}

function isBeforeStart({ date }: WordedDate, review: Review, duty: Duty): boolean {
  const start = review.dates.get(duty.from)?.date;
  return !isBackwards(duty) && date !== undefined && start !== undefined && date < start;
}

/** True for what has to be done before a day, and is counted back from it. */
export function isBackwards({ within }: Duty): boolean {
  return within.unit !== 'working-day' && within.counting === 'before';
}

/** What was agreed before a report came was no answer to it, and what comes before an election may be for any review. */
function mayAnswer({ agreed, reviews }: Plan, review: Review, duty: Duty): boolean {
  if (isBackwards(duty)) return reviews.length === 1;
  const [start, day] = [review.dates.get(duty.from)?.date, agreed?.date?.date];
  return start === undefined || day === undefined || day >= start;
}

function doneOn(date: WordedDate, plan: Plan): Done {
  const { first, last } = meaningOf(date.words, plan);
  const earliest = first ?? last;
  return { date, ...(earliest && { earliest }) };
}

function basisOf({ source, within, fromWords, about }: Duty, start: PlainDate): string {
  const period = about ? `about ${lengthOf(within)} after` : periodOf(within);
  return `It is asked for by ${source}, ${period} ${fromWords}, ${showDate(start)}.`;
}

/** "within 30 working days of", "before the day 4 months before". */
function periodOf(within: Period): string {
  const length = lengthOf(within);
  if (within.unit === 'working-day' || within.counting === 'after') return `within ${length} of`;
  return within.counting === 'before' ? `before the day ${length} before` : `within ${length} beginning with`;
}

/** "3 months", "30 working days", "5 years". */
function lengthOf({ count: number, unit }: Period): string {
  if (unit === 'month' && number > 12 && number % 12 === 0) return count(number / 12, 'year');
  return count(number, unit.replace('-', ' '));
}

/** The day from which an obligation counts: its own, else the one on which the plan was agreed. */
export function startOf({ from }: Obligation, plan: Plan): PlainDate | undefined {
  return from === undefined ? plan.agreed?.date?.date : from.date;
}

function ofObligation(plan: Plan, obligation: Obligation, asOf: PlainDate): readonly Asked[] {
  const { due, met, path, what, source } = obligation;
  const days = met.flatMap(({ date }) => (date !== undefined && date <= asOf ? [date] : []));
  const { deadline } = due;
  const owed = deadline.kind === 'repeating' && owedPeriod(deadline, startOf(obligation, plan), days);
  const lastDay = owed ? owed.last : deadline.last;
  if (lastDay === undefined) return [];
  const last = owed ? undefined : met.at(0);
  return [
    {
      path,
      what: code(what),
      verb: 'done',
      basis:
        source === undefined
          ? 'The plan says so under `obligations:`.'
          : `It is asked for by ${code(source)}.`,
      lastDay,
      ...(owed && { firstDay: owed.first }),
      key: 'met',
      ...(last && { done: doneOn(last, plan) }),
    },
  ];
}
