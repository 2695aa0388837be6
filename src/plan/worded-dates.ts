import { code } from '../words/text.ts';
import type { PlainDate } from './date.ts';
import { type Deadline, readDeadline } from './deadline/index.ts';
import type { Action, DateChange, Plan, WordedDate } from './model.ts';

/** A date in words besides the deadlines, with what it is called and what it belongs to. */
export interface NamedDate {
  readonly date: WordedDate;
  /** "The review date of action 3". */
  readonly name: string;
  /** What the words mean: why they mean no day, or that their year was left to be guessed. */
  readonly meaning: Deadline;
  readonly action?: string;
  readonly recommendation?: string;
}

/** Every date of a plan that must mean a day and does not, or does not say its year; not the deadlines. */
export function doubtfulDatesOf(plan: Plan): readonly NamedDate[] {
  const agreed = plan.agreed?.date?.date;
  return [...datesOf(plan)].flatMap(({ needsNoDay, date, ...named }) => {
    if (date === undefined || isCertain(date)) return [];
    const meaning = readDeadline(date.words, {
      meanings: plan.meanings,
      agreed: countsFrom(date, plan, agreed),
    });
    const isDay = needsNoDay ? meaning.kind !== 'not-understood' : meaning.last !== undefined;
    return isDay && !meaning.yearMissing ? [] : [{ ...named, date, meaning }];
  });
}

/** Reading words takes time, and most dates say a day and its year in so many figures. */
function isCertain({ date, words }: WordedDate): boolean {
  return date !== undefined && /\d{4}/.test(words);
}

/** The days on which the plan was agreed and ended are counted from nothing else. */
function countsFrom(date: WordedDate, { agreed, closed }: Plan, day: PlainDate | undefined) {
  return date === agreed?.date || date === closed?.date ? undefined : day;
}

interface Candidate extends Omit<NamedDate, 'date' | 'meaning'> {
  readonly date: WordedDate | undefined;
  /** `TBC` is an answer too. */
  readonly needsNoDay?: true;
}

function* datesOf(plan: Plan): Iterable<Candidate> {
  yield { date: plan.agreed?.date, name: 'The date on which the plan was agreed' };
  yield { date: plan.closed?.date, name: 'The date on which the plan was closed' };
  for (const { date } of plan.reported) yield { date, name: 'The date of a report' };
  for (const { until } of plan.waivers) yield { date: until, name: 'The last day of a waiver' };
  yield* datesOfReviews(plan);
  for (const { ref, updates } of plan.recommendations) {
    const name = `The date of an update of recommendation ${ref}`;
    for (const { date } of updates) yield { date, name, recommendation: ref };
  }
  for (const action of plan.actions) {
    for (const candidate of datesOfAction(action)) yield { ...candidate, action: action.id };
  }
}

/** When reviewers were on site is told in whatever words: only where a day is counted from it is it missed. */
function* datesOfReviews({ reviews, obligations }: Plan): Iterable<Candidate> {
  for (const { dates } of reviews) {
    for (const [key, date] of dates) {
      if (key !== 'on-site') yield { date, name: `The day under \`${key}:\` of a review` };
    }
  }
  for (const { what, due, from, met } of obligations) {
    const name = `the obligation ${code(what)}`;
    const { path, deadline } = due;
    yield { date: { path, words: deadline.words }, name: `The deadline of ${name}`, needsNoDay: true };
    yield { date: from, name: `The day from which ${name} counts` };
    for (const date of met) yield { date, name: `A day on which ${name} was met` };
  }
}

function* datesOfAction(action: Action): Iterable<Candidate> {
  const name = `action ${action.id}`;
  yield { date: action.baseline, name: `The first agreed date of ${name}`, needsNoDay: true };
  yield { date: action.review, name: `The review date of ${name}` };
  yield { date: action.completed?.date, name: `The date on which ${name} was completed` };
  yield { date: action.verified?.date, name: `The date on which ${name} was verified` };
  yield { date: action.stopped?.date, name: `The date on which ${name} was stopped` };
  for (const date of action.met) yield { date, name: `A day on which ${name} was done` };
  for (const { date } of action.updates) yield { date, name: `The date of an update of ${name}` };
  yield* datesOfMoves(action.dateChanges, name);
  for (const { number, completed, dateChanges } of action.milestones) {
    const part = `part ${number} of ${name}`;
    yield { date: completed?.date, name: `The date on which ${part} was completed` };
    yield* datesOfMoves(dateChanges, part);
  }
}

/** What was promised before is compared with what is now, and may have been no day. Where the last move leads to is the deadline itself. */
function* datesOfMoves(moves: readonly DateChange[], name: string): Iterable<Candidate> {
  for (const [index, { date, from, to }] of moves.entries()) {
    yield { date, name: `The date on which ${name} was moved` };
    yield { date: from, name: `The date from which ${name} was moved`, needsNoDay: true };
    if (index < moves.length - 1)
      yield { date: to, name: `A date to which ${name} was moved`, needsNoDay: true };
  }
}
