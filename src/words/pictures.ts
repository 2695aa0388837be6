import { count, list } from './text.ts';

/** What is said in and of the pictures of a report, besides the timeline. */
export const PICTURE_WORDS = {
  statusBars: {
    heading: 'How far the actions are',
    title: (plan: string) => `Actions by status: ${plan}`,
    /** "12 actions, 3 of them late" */
    total: (actions: number, late: number) =>
      late === 0 ? count(actions, 'action') : `${count(actions, 'action')}, ${late} of them late`,
    description: (bars: readonly string[]) => `${bars.join('. ')}.`,
    bar: (name: string, total: string, parts: readonly string[]) => `${name}, ${total}: ${list(parts)}`,
    all: (total: string, parts: readonly string[]) => `${total}: ${list(parts)}`,
    part: (number: number, status: string) => `${number} ${status}`,
  },
  burnUp: {
    heading: 'Progress over time',
    tableHeading: 'Progress over time in figures',
    title: (plan: string) => `Progress over time: ${plan}`,
    actions: 'Actions',
    columns: { date: 'At the end of', total: 'Promised', expected: 'Expected by then', done: 'Done' },
    legend: {
      total: (total: number) => `Promised: ${count(total, 'action')}`,
      expected: (now: number, end: number, day: string) =>
        `Expected by the dates agreed first: ${now} by ${day}, ${end} in the end`,
      done: (done: number, day: string) => `Done: ${done} by ${day}`,
    },
    description: (done: number, total: number, expected: number, day: string) =>
      `By ${day}, ${done} of ${count(total, 'action')} ${done === 1 ? 'was' : 'were'} done; by the dates that were agreed first, ` +
      `${expected} ${expected === 1 ? 'was' : 'were'} expected. The table “Progress over time in figures” has the same by date.`,
    doneWithoutDay: (actions: number) =>
      `${count(actions, 'action is', 'actions are')} complete, or part of everyday work, without a date of completion, and not in the line of what is done.`,
    stoppedWithoutDay: (actions: number) =>
      `${count(actions, 'action was', 'actions were')} stopped without a date, and left out.`,
    withoutEnd: (actions: number) =>
      `${count(actions, 'action has', 'actions have')} no date by which to be done, and ${actions === 1 ? 'is' : 'are'} not in the line of what is expected.`,
    /** How the two kinds of marks of a Mermaid diagram are told apart. */
    mermaidTitle: (day: string) => `Bars: actions done by ${day}. Line: actions expected`,
  },
} as const;
