import { count } from './text.ts';

/** What reports say of the days that law, guidance and a plan itself set. */
export const SET_DAY_WORDS = {
  heading: 'Set days',
  note: 'What law, guidance or the plan itself asks to be done by a day.',
  columns: { what: 'What', by: 'By', source: 'Asked for by' },
  what: (what: string, verb: string | undefined) => (verb === undefined ? what : `${what} is ${verb}`),
  by: (day: string, about: boolean) => (about ? `About ${day}` : day),
  unknown: 'The day cannot be worked out: no bank holidays are known for that time',
  /** The day on which the plan was agreed is said to be that, where it stands for what was done. */
  done: (day: string | undefined, agreed = false) => onDay(agreed ? 'Plan agreed' : 'Done', day),
  doneLate: (day: string | undefined, agreed = false) =>
    onDay(agreed ? 'Plan agreed, late' : 'Done late', day),
  missed: (days: number) => `${count(days, 'day')} late: nothing says that it was done`,
  open: (days: number) => (days === 0 ? 'Open: this is the last day' : `Open: ${count(days, 'day')} left`),
  expected: 'Open: expected about then',
} as const;

const onDay = (what: string, day: string | undefined) => (day === undefined ? what : `${what}: ${day}`);
