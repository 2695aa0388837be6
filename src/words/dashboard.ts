import { count } from './text.ts';

/** What the dashboard issue says: how all plans stand, for somebody who has a minute. */
export const DASHBOARD_WORDS = {
  title: 'Improvement plans: how things stand',
  lead: 'How the improvement plans kept here stand, brought up to date once a day.',
  figures: 'Figures',
  plan: (actions: number, settled: number, overdue: number, dueSoon: number) =>
    [
      count(actions, 'action'),
      `${settled} done or stopped`,
      `${overdue} overdue`,
      `${dueSoon} due soon`,
    ].join(', '),
  closed: 'closed',
  overdue: 'Overdue',
  noneOverdue: 'Nothing is overdue.',
  since: (day: string) => `Due by ${day}`,
  noLead: 'no lead given',
  noIssue: 'no issue',
  next: 'Next dates',
  noneNext: 'No action has a date that is still to come.',
  lastRun: (day: string) =>
    `Last run: ${day}. If that is more than a few days ago, the daily run has stopped: GitHub switches it off in a public repository without changes for 60 days. Start it again under “Actions”.`,
  cut: 'The list is longer than an issue can hold. The report of each plan has all of it.',
} as const;

export type DashboardWords = typeof DASHBOARD_WORDS;
