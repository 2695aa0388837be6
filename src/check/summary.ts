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
export interface Checked {
  readonly asOf: PlainDate;
  readonly summary: CheckSummary;
  /** In the order of their names. There may be many: whoever goes through them keeps none longer than it has to. */
  readonly plans: Iterable<PlanReport>;
}

/** The same, with all plans at hand. */
export interface CheckReport extends Checked {
  readonly plans: readonly PlanReport[];
}

/** Adds up what was said of each plan. */
export function summarise<Plans extends Iterable<PlanReport>>(
  plans: Plans,
  asOf: PlainDate,
): Checked & { readonly plans: Plans } {
  let [files, recommendations, actions, errors, warnings, late] = [0, 0, 0, 0, 0, 0];
  let known: number | undefined;
  for (const plan of plans) {
    const defects = plan.findings.filter(isDefect);
    files += 1;
    recommendations += plan.counts?.recommendations ?? 0;
    actions += plan.counts?.actions ?? 0;
    errors += defects.filter(({ severity }) => severity === 'error').length;
    warnings += defects.filter(({ severity }) => severity === 'warning').length;
    late += plan.counts?.late ?? 0;
    if (plan.known !== undefined) known = (known ?? 0) + plan.known;
  }
  const figures = { plans: files, recommendations, actions, errors, warnings, late };
  return { asOf, summary: { ...figures, ...(known !== undefined && { known }) }, plans };
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
export function fails({ plans }: Checked, on: readonly FailLevel[]): boolean {
  for (const { findings } of plans) if (findings.some((finding) => failsOn(finding, on))) return true;
  return false;
}

/** True for a finding that alone makes the check fail. */
export function failsOn(finding: Finding, on: readonly FailLevel[]): boolean {
  if (!isDefect(finding)) return isLate(finding) && on.includes('late');
  if (finding.severity === 'error') return on.includes('error') || on.includes('warning');
  return finding.severity === 'warning' && on.includes('warning');
}
