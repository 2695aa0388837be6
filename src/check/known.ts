import { entryOf, type KnownFinding, nameOfEntry } from '../source/known-file.ts';
import type { CheckedFinding, PlanReport } from './check.ts';
import { eachPlan } from './each-plan.ts';
import { isDefect } from './summary.ts';

/** A check without its known findings. */
export interface WithoutKnown {
  readonly plans: Iterable<PlanReport>;
  /** What is listed and was not found any more, and how often; of plans that were read in this check only. */
  readonly gone: readonly KnownFinding[];
  /** What was found more often than is listed, with the number found. */
  readonly more: readonly { readonly known: KnownFinding; readonly found: number }[];
}

/**
 * Leaves known findings out of a check. Where more is found than is known of the same, nobody can tell which
 * of them is new: then none is left out, for pointing at the wrong one would send people to the wrong place.
 */
export function leaveOutKnown(plans: Iterable<PlanReport>, listed: readonly KnownFinding[]): WithoutKnown {
  const known = new Map(listed.map((entry) => [nameOfEntry(entry), entry.count]));
  const found = new Map(counted(plans).map((entry) => [nameOfEntry(entry), entry.count]));
  const isLeftOut = (finding: CheckedFinding) => {
    const name = nameOfEntry(entryOf(finding));
    return isKnowable(finding) && (found.get(name) ?? 0) <= (known.get(name) ?? 0);
  };
  const timesFound = (entry: KnownFinding) => found.get(nameOfEntry(entry)) ?? 0;
  const judged = plansRead(plans);
  return {
    plans: eachPlan(plans, (plan) => {
      if (!isRead(plan)) return { ...plan, known: 0 };
      const findings = plan.findings.filter((finding) => !isLeftOut(finding));
      return { ...plan, findings, known: plan.findings.length - findings.length };
    }),
    gone: listed
      .filter((entry) => judged.has(entry.plan) && timesFound(entry) < entry.count)
      .map((entry) => ({ ...entry, count: entry.count - timesFound(entry) })),
    more: listed
      .filter((entry) => timesFound(entry) > entry.count)
      .map((entry) => ({ known: entry, found: timesFound(entry) })),
  };
}

/**
 * Every finding of a check that a list can hold, counted. What was listed before of plans that were not read
 * in this check stays listed: nothing is known of them now.
 */
export function findingsToKnow(
  plans: Iterable<PlanReport>,
  before: readonly KnownFinding[] = [],
): readonly KnownFinding[] {
  const judged = plansRead(plans);
  const now = counted(plans).filter(({ plan }) => judged.has(plan));
  return [...now, ...before.filter(({ plan }) => !judged.has(plan))];
}

function counted(plans: Iterable<PlanReport>): KnownFinding[] {
  const entries = new Map<string, KnownFinding>();
  for (const plan of plans) {
    if (!isRead(plan)) continue;
    for (const finding of plan.findings.filter(isKnowable)) {
      const entry = entryOf(finding);
      const name = nameOfEntry(entry);
      entries.set(name, { ...entry, count: (entries.get(name)?.count ?? 0) + 1 });
    }
  }
  return [...entries.values()];
}

/** A list without what is gone. */
export function withoutGone(
  listed: readonly KnownFinding[],
  gone: readonly KnownFinding[],
): readonly KnownFinding[] {
  const less = new Map(gone.map((entry) => [nameOfEntry(entry), entry.count]));
  return listed
    .map((entry) => ({ ...entry, count: entry.count - (less.get(nameOfEntry(entry)) ?? 0) }))
    .filter(({ count }) => count > 0);
}

/**
 * What is wrong with a plan and could fail a check. What is late is no defect and never blocks, so there is
 * nothing to be known; a note fails nothing either.
 */
function isKnowable(finding: CheckedFinding): boolean {
  return isDefect(finding) && finding.severity !== 'note';
}

/**
 * A file that cannot be used is never known: what else is wrong in it was not looked for, and would one day
 * come to light as if it were new.
 */
function isRead({ counts }: PlanReport): boolean {
  return counts !== undefined;
}

/** The ids of plans of which all findings are there; not one that a file that cannot be used has as well. */
function plansRead(plans: Iterable<PlanReport>): ReadonlySet<string> {
  const read = new Set<string>();
  const lost = new Set<string>();
  for (const plan of plans) (isRead(plan) ? read : lost).add(plan.plan);
  for (const id of lost) read.delete(id);
  return read;
}
