import type { PlainDate } from '../plan/date.ts';
import { fingerprint } from '../source/fingerprint.ts';
import type { View } from '../view/view.ts';
import type { DashboardWords } from '../words/dashboard.ts';
import { type DashboardData, dashboardData } from './dashboard-data.ts';
import { readRegion, writeRegion } from './marker.ts';
import type { LeftReason, Operation } from './operation.ts';
import { issueText } from './plain.ts';
import type { TrackedIssue } from './tracker.ts';

export interface DashboardOptions {
  /** Makes the text; normally the template `templates/dashboard.md.hbs`. */
  readonly render: (data: DashboardData) => string;
  readonly words: DashboardWords;
}

/** What is to be done about the dashboard: an operation, once the numbers of all issues are known; or nothing. */
export interface DashboardPlan {
  readonly operation?: (numbers: ReadonlyMap<string, number>) => Operation;
  readonly left?: { readonly issue: number; readonly reason: LeftReason };
}

/** By what the dashboard goes where actions go by their keys. */
export const DASHBOARD = 'dashboard';

/**
 *   <!-- plan-sync-dashboard v1 day=<day of the last run> b=<hash of our text> -->
 *
 * DO NOT CHANGE this form: issues that are out there carry it.
 */
const MARKER = /^<!-- plan-sync-dashboard v1 day=(\d{4}-\d{2}-\d{2}) b=([0-9a-f]{12}) -->[ \t]*$/;

/**
 * Finds the dashboard among all issues by its own marker, and says whether it has to be written: at
 * most once for each day, so never again on the day of its marker or before it. One that people
 * closed, locked or edited is left to them, and no other is opened.
 */
export function planDashboard(
  view: View,
  issues: readonly TrackedIssue[],
  { render, words }: DashboardOptions,
): DashboardPlan {
  const draftText = (numbers: ReadonlyMap<string, number>) =>
    issueText(render(dashboardData(view, numbers, words)), words.cut);
  const found = findDashboard(issues);
  if (found === undefined) {
    const released = issues.find(({ title, trusted }) => trusted && title === words.title);
    if (released !== undefined) return { left: { issue: released.number, reason: 'released' } };
    return {
      operation: (numbers) => {
        const body = bodyOf(view.asOf, draftText(numbers), '');
        const draft = { title: words.title, body, labels: [], assignees: [] };
        return { op: 'create', action: DASHBOARD, title: words.title, draft, labels: [] };
      },
    };
  }
  const { issue, day, tail } = found;
  const leave = (reason: LeftReason): DashboardPlan => ({ left: { issue: issue.number, reason } });
  if (issue.locked) return leave('dashboard-locked');
  if (!issue.open) return leave('dashboard-closed');
  if (!found.ours) return leave('edited');
  if (day >= view.asOf) return {};
  return {
    operation: (numbers) => {
      const change = { body: bodyOf(view.asOf, draftText(numbers), tail) };
      return { op: 'update', action: DASHBOARD, title: issue.title, why: 'new-day', seen: issue, change };
    },
  };
}

/**
 * The day on which the dashboard was last brought up to date; nothing where there is none, or where people closed,
 * locked or edited it: then its day stands still while the runs go on.
 */
export function lastRunIn(issues: readonly TrackedIssue[]): PlainDate | undefined {
  const found = findDashboard(issues);
  return found?.ours && found.issue.open && !found.issue.locked ? found.day : undefined;
}

/** The first issue that carries our marker, and whether its text is still ours. */
function findDashboard(issues: readonly TrackedIssue[]) {
  return [...issues]
    .sort((a, b) => a.number - b.number)
    .flatMap((issue) => {
      const read = issue.trusted ? readRegion(issue.body, MARKER) : undefined;
      if (read === undefined) return [];
      const [, day = '', hash] = read.match;
      const ours = read.text !== undefined && fingerprint(read.text) === hash;
      return [{ issue, day: day as PlainDate, ours, tail: read.tail }];
    })[0];
}

function bodyOf(day: string, text: string, tail: string): string {
  return writeRegion(`<!-- plan-sync-dashboard v1 day=${day} b=${fingerprint(text)} -->`, text, tail);
}
