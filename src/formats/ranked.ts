import type { CheckedFinding } from '../check/check.ts';
import { type CheckReport, isComing, isDefect, isLate } from '../check/summary.ts';
import { compareFindings, type Severity } from '../plan/finding.ts';

/** How a finding is labelled wherever findings of every kind stand together. */
export type Label = Severity | 'late' | 'not reported' | 'due soon';

/** Its severity where it is a defect; a fact about the day is called what it is. */
export function labelOf(finding: CheckedFinding): Label {
  if (isDefect(finding)) return finding.severity;
  if (isComing(finding)) return 'due soon';
  return isLate(finding) ? 'late' : 'not reported';
}

const RANK: readonly Label[] = ['error', 'warning', 'note', 'late', 'not reported', 'due soon'];

/** The smaller, the graver: errors before warnings, defects before facts about the day. */
export function rankOf(finding: CheckedFinding): number {
  return RANK.indexOf(labelOf(finding));
}

/** The gravest first, then in the order of the text. */
export function byRank(a: CheckedFinding, b: CheckedFinding): number {
  return rankOf(a) - rankOf(b) || compareFindings(a, b);
}

/**
 * All findings, the gravest first. Within errors, a plan that cannot be used comes first, because everything
 * in it goes unchecked.
 */
export function ranked({ plans }: CheckReport): readonly CheckedFinding[] {
  const unusable = new Set(plans.filter(({ counts }) => counts === undefined).map(({ file }) => file));
  const rank = (finding: CheckedFinding) => rankOf(finding) * 2 + (unusable.has(finding.file) ? 0 : 1);
  return plans.flatMap(({ findings }) => findings).sort((a, b) => rank(a) - rank(b) || compareFindings(a, b));
}
