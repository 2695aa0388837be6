import type { CheckedFinding, PlanReport } from '../check/check.ts';
import { isComing, isDefect, isLate } from '../check/summary.ts';
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
 * All findings of plans, or all that were accepted, the gravest first. Within errors, a plan that cannot be used
 * comes first, because everything in it goes unchecked. The plans, which are in order, are gone through once for
 * each rank, so that no more than one of them has to be in memory.
 */
export function* ranked<Kind extends CheckedFinding>(
  plans: Iterable<PlanReport>,
  kindOf: (plan: PlanReport) => readonly Kind[],
): Iterable<Kind> {
  const ranks = new Set<number>();
  for (const plan of plans) for (const finding of kindOf(plan)) ranks.add(rankIn(plan, finding));
  for (const rank of [...ranks].sort((a, b) => a - b)) {
    for (const plan of plans) {
      yield* kindOf(plan)
        .filter((finding) => rankIn(plan, finding) === rank)
        .sort(compareFindings);
    }
  }
}

function rankIn({ counts }: PlanReport, finding: CheckedFinding): number {
  return rankOf(finding) * 2 + (counts === undefined ? 0 : 1);
}
