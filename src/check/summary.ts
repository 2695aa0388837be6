import type { PlainDate } from '../plan/date.ts';
import type { Finding } from '../plan/finding.ts';
import { clockMissed } from '../rules/clocks/clock-missed.ts';
import { clockSoon } from '../rules/clocks/clock-soon.ts';
import { dueSoon } from '../rules/progress/due-soon.ts';
import { overdue } from '../rules/progress/overdue.ts';
import type { PlanReport } from './check.ts';

/** The figures of a whole check. `errors` and `warnings` are defects of plans; `late` counts late actions. */
export interface CheckSummary {
  readonly plans: number;
  readonly recommendations: number;
  readonly actions: number;
  readonly errors: number;
  readonly warnings: number;
  readonly late: number;
  /** Findings left out because they are known; absent where no list of them is in use. */
  readonly known?: number;
}

/** Everything an output format needs. */
export interface CheckReport {
  readonly asOf: PlainDate;
  readonly summary: CheckSummary;
  readonly plans: readonly PlanReport[];
}

/** Adds up what was said of each plan. */
export function summarise(plans: readonly PlanReport[], asOf: PlainDate): CheckReport {
  const sum = (figure: (plan: PlanReport) => number) =>
    plans.reduce((total, plan) => total + figure(plan), 0);
  const severity = (level: string) => (plan: PlanReport) =>
    plan.findings.filter((finding) => isDefect(finding) && finding.severity === level).length;
  return {
    asOf,
    summary: {
      plans: plans.length,
      recommendations: sum(({ counts }) => counts?.recommendations ?? 0),
      actions: sum(({ counts }) => counts?.actions ?? 0),
      errors: sum(severity('error')),
      warnings: sum(severity('warning')),
      late: sum(({ counts }) => counts?.late ?? 0),
      ...(plans.some(({ known }) => known !== undefined) && { known: sum(({ known }) => known ?? 0) }),
    },
    plans,
  };
}

/** A defect of the text, as against a fact about the day. The two never mix. */
export function isDefect({ kind }: Finding): boolean {
  return kind !== 'late';
}

/** Late by now. Of the other facts about the day some are about what is still to come, the rest about silence. */
export function isLate({ rule }: Finding): boolean {
  return rule === overdue.id || rule === clockMissed.id;
}

/** How often a day set by law, by guidance or by the plan itself was missed. Late actions are counted apart. */
export function missedDays(findings: readonly Finding[]): number {
  return findings.filter(({ rule }) => rule === clockMissed.id).length;
}

/** Still to come, and soon. */
export function isComing({ rule }: Finding): boolean {
  return rule === dueSoon.id || rule === clockSoon.id;
}

/** What makes the check fail. */
export const FAIL_LEVELS = ['error', 'warning', 'late'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

/**
 * True when the check found something that it was told to fail on. `warning` includes errors. Lateness
 * that was waived, or that the configuration switches off, is still counted and never fails.
 */
export function fails({ plans }: CheckReport, on: readonly FailLevel[]): boolean {
  return plans.some(({ findings }) => findings.some((finding) => failsOn(finding, on)));
}

/** True for a finding that alone makes the check fail. */
export function failsOn(finding: Finding, on: readonly FailLevel[]): boolean {
  if (!isDefect(finding)) return isLate(finding) && on.includes('late');
  if (finding.severity === 'error') return on.includes('error') || on.includes('warning');
  return finding.severity === 'warning' && on.includes('warning');
}
