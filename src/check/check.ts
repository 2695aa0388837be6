import type { CouncilWords } from '../plan/council-words.ts';
import { compareFindings, compareText, type Finding, type RelatedPlace } from '../plan/finding.ts';
import { atValue } from '../plan/place.ts';
import type { FoundFile } from '../source/find.ts';
import { type LoadedPlan, loadPlan } from '../source/load.ts';
import { type Frame, framer } from './frame.ts';
import { type ActionsOf, otherPlans } from './other-plans.ts';
import { ALONE, type CheckOptions, type Ruled, type RuleFinding, runRules } from './run-rules.ts';

export type { CheckOptions } from './run-rules.ts';

/** A finding with the lines it points at. */
export interface CheckedFinding extends RuleFinding {
  readonly frame: Frame;
  /** It may quote an internal action: its words stay out of public output. */
  readonly internal: boolean;
}

/** A finding that was accepted for a time, and on whose word. */
export interface WaivedFinding extends CheckedFinding {
  readonly until: string;
  readonly reason: string;
}

/** What the check says of one file. */
export interface PlanReport {
  readonly file: string;
  readonly plan: string;
  /** Absent when the file is invalid. */
  readonly counts?: { readonly recommendations: number; readonly actions: number; readonly late: number };
  /** How many of its actions are internal; absent where none is. */
  readonly internalActions?: number;
  readonly findings: readonly CheckedFinding[];
  readonly waived: readonly WaivedFinding[];
  /** How many findings were left out because they are known; absent where no list of them is in use. */
  readonly known?: number;
}

/**
 * Checks files one by one, in the order of their names, and keeps of each only what it has to say, so that
 * ten thousand plans need little more memory than one. Never throws for what a file holds.
 */
export function checkPlans(files: Iterable<FoundFile>, options: CheckOptions): Iterable<PlanReport> {
  const sorted = [...files].sort((a, b) => compareText(a.name, b.name));
  return checkLoaded(loadEach(sorted, options.config.words), options, otherPlans(sorted));
}

/** The same for plans that have been read, wherever they were kept. Of two with one id the second is told. */
export function* checkLoaded(
  plans: Iterable<LoadedPlan>,
  options: CheckOptions,
  actionsOf = ALONE.actionsOf,
): Iterable<PlanReport> {
  const firstUse = new Map<string, RelatedPlace>();
  for (const loaded of plans) yield checkPlan(loaded, options, firstUse, actionsOf);
}

function* loadEach(files: readonly FoundFile[], words: CouncilWords): Iterable<LoadedPlan> {
  for (const file of files) yield loadPlan(file, words);
}

const NO_FRAME: Frame = { start: 1, lines: [] };

function checkPlan(
  loaded: LoadedPlan,
  options: CheckOptions,
  firstUse: Map<string, RelatedPlace>,
  actionsOf: ActionsOf,
): PlanReport {
  const { plan, text } = loaded;
  const ruled = plan && runRules(loaded, plan, options, { usedBefore: firstUse.get(plan.id), actionsOf });
  if (plan && !firstUse.has(plan.id)) firstUse.set(plan.id, whereIdStands(loaded));

  const frame = framer(text);
  // What was internal before is told by a change, and stays what it was.
  const actions = [...(plan?.actions ?? []), ...(options.earlierOf?.(loaded)?.plan.actions ?? [])];
  const hidden = new Set(actions.filter(({ internal }) => internal).map(({ id }) => id));
  const isInternal = ({ action }: Finding) => action !== undefined && hidden.has(action);
  const checked = (finding: RuleFinding): CheckedFinding => ({
    ...finding,
    // What is late is told in one line, and over ten thousand plans there is a lot of it.
    frame: finding.kind === 'late' ? NO_FRAME : frame(finding),
    internal: isInternal(finding) || loaded.hides(finding),
  });
  const findings = [...loaded.findings, ...(ruled?.findings ?? [])].map(checked);
  const waived = (ruled?.waived ?? []).map(({ finding, waiver }) => ({
    ...checked(finding),
    until: waiver.until.words,
    reason: waiver.reason,
  }));
  return {
    file: loaded.file.name,
    plan: loaded.id,
    ...(ruled && { counts: countsOf(loaded, ruled) }),
    ...(hidden.size > 0 && { internalActions: hidden.size }),
    findings: findings.sort(compareFindings),
    waived: waived.sort(compareFindings),
  };
}

function countsOf({ plan }: LoadedPlan, { assessment }: Ruled): NonNullable<PlanReport['counts']> {
  return {
    recommendations: plan?.recommendations.filter(({ partOf }) => partOf === undefined).length ?? 0,
    actions: plan?.actions.length ?? 0,
    late: [...assessment.actions.values()].filter((state) => state.late).length,
  };
}

function whereIdStands({ file, locate }: LoadedPlan): RelatedPlace {
  return { file: file.name, ...locate(atValue(['plan'])), message: 'first used here' };
}
