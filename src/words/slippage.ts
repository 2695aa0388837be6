import { count } from './text.ts';

/** What reports say from the history of their repository. */
export const SLIPPAGE_WORDS = {
  headings: {
    picture: 'How far dates have moved',
    actions: 'Slippage: promised first, and now',
    leads: 'Slippage by lead',
    plans: 'Slippage by plan',
  },
  columns: {
    baseline: 'Promised first',
    due: 'Now',
    slipped: 'By how much',
    times: 'Times put off',
    dated: 'With a date',
    later: 'Later than promised',
    extensions: 'Times put off',
    longest: 'Longest',
    average: 'On average, of those',
  },
  title: (plan: string) => `How far dates have moved: ${plan}`,
  /** Where the figures come from. Stands above them. */
  source: (commit: string, versions: number, since: string | undefined, unread: number) =>
    [
      `From the history of this repository up to commit ${commit}: ${count(versions, 'version')} of the plan${since === undefined ? '' : ` since ${since}`}.`,
      ...(unread > 0 ? [`${count(unread, 'version was', 'versions were')} not valid, and left out.`] : []),
    ].join(' '),
  /** The same where it is about several plans. */
  sources: (commit: string, versions: number) =>
    `From the history of this repository up to commit ${commit}: ${count(versions, 'version')} of the plans.`,
  colophon: (commit: string) =>
    `First promises, slippage and progress over time are taken from the history of this repository up to commit ${commit}.`,
  withoutDay: (actions: number) =>
    `${count(actions, 'action has', 'actions have')} no date of ${actions === 1 ? 'its' : 'their'} own, and cannot slip.`,
  /** Where the plan calls a later day the first. */
  seen: (date: string) => `The history has ${date} before that`,
  none: (others: boolean) => `No ${others ? 'other date' : 'date'} has moved since it was promised first.`,
  withheld: (actions: number) =>
    actions === 1
      ? 'How far the date of 1 action has moved is not told: it was internal for a time.'
      : `How far the dates of ${actions} actions have moved is not told: they were internal for a time.`,
  unmoved: (actions: number) =>
    actions === 1
      ? 'The date of 1 action has never moved.'
      : `The dates of ${actions} actions have never moved.`,
  days: (days: number) =>
    days === 0 ? 'The same day' : `${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'sooner'}`,
  /** At the end of a bar. */
  end: (days: number, times: number) => {
    const moved = times === 0 ? '' : times === 1 ? ', put off once' : `, put off ${times} times`;
    return `${count(Math.abs(days), 'day')} ${days >= 0 ? 'later' : 'sooner'}${moved}`;
  },
  later: 'Later than promised first',
  sooner: 'Sooner',
  description: (bars: readonly string[], rest: number) =>
    `${bars.join('. ')}.${rest > 0 ? ` ${count(rest, 'other date')} moved less.` : ''}`,
  bar: (name: string, end: string) => `${name}: ${end}`,
  rest: (rest: number) =>
    `${count(rest, 'other date')} moved less, and stand${rest === 1 ? 's' : ''} in the table.`,
  mermaidTitle: 'Days later than promised first',
  doneByHistory: (actions: number) =>
    `${count(actions, 'action is', 'actions are')} done without a date of completion: the day is that on which the history has ${actions === 1 ? 'it' : 'them'} done first.`,
  doneForATime: (actions: number) =>
    actions === 1
      ? '1 action was done for a time, and is not done any more: it counts as done for that time.'
      : `${actions} actions were done for a time, and are not done any more: they count as done for that time.`,
} as const;
