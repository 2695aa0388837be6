import { type Assessment, assess } from '../plan/assess.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Finding, Problem, RelatedPlace } from '../plan/finding.ts';
import type { Plan, Waiver } from '../plan/model.ts';
import type { RuleDescription } from '../plan/rule.ts';
import { CHANGE_RULES, PLAN_RULES, WAIVER_RULES } from '../rules/index.ts';
import type { ChangeProblem } from '../rules/rule.ts';
import { duplicateId, planIdUsedBefore } from '../rules/structure/duplicate-id.ts';
import type { Config } from '../source/config.ts';
import { type LoadedPlan, locateProblem } from '../source/load.ts';
import { READING_RULES } from '../source/reading-rules.ts';
import type { Earlier, EarlierOf } from './earlier.ts';
import { type Lead, leadsIn } from './lead.ts';
import type { ActionsOf } from './other-plans.ts';
import { severityOf } from './severity.ts';
import { Waivers } from './waivers.ts';

/** What the rules say of one plan. */
export interface Ruled {
  readonly assessment: Assessment;
  readonly findings: readonly RuleFinding[];
  readonly waived: readonly { readonly finding: RuleFinding; readonly waiver: Waiver }[];
  /** What can be done about a finding, or who has to be asked. */
  readonly remedies: ReadonlyMap<Finding, Remedy>;
}

/** A finding, and who answers for what it is about; absent where it is about the plan itself. */
export interface RuleFinding extends Finding {
  readonly lead?: Lead | 'nobody';
}

export type Remedy = Pick<Problem, 'fix' | 'todo'>;

/** What the check knows of the other plans. */
export interface Others {
  /** Where another file has the plan's id. */
  readonly usedBefore: RelatedPlace | undefined;
  readonly actionsOf: ActionsOf;
}

/** For a plan by itself: there are none. */
export const ALONE: Others = { usedBefore: undefined, actionsOf: () => undefined };

export interface CheckOptions {
  readonly config: Config;
  readonly asOf: PlainDate;
  /** What plans were before; absent where nobody asked what was changed. */
  readonly earlierOf?: EarlierOf;
}

const RULES_BY_NAME: ReadonlyMap<string, RuleDescription> = new Map(
  [...PLAN_RULES, ...CHANGE_RULES].map((rule) => [rule.id, rule]),
);
const UNWAIVABLE: ReadonlySet<string> = new Set([
  ...READING_RULES.map(({ id }) => id),
  ...WAIVER_RULES.map(({ id }) => id),
]);

/**
 * Runs every rule over a plan. A rule that is off runs as well: its waivers are in use, whatever its
 * severity, and only its findings are left out.
 */
export function runRules(
  loaded: LoadedPlan,
  plan: Plan,
  { config, asOf, earlierOf }: CheckOptions,
  { usedBefore, actionsOf }: Others,
): Ruled {
  const findings: RuleFinding[] = [];
  const waived: { finding: RuleFinding; waiver: Waiver }[] = [];
  const remedies = new Map<Finding, Remedy>();
  const assessment = assess(plan, asOf);
  const waivers = new Waivers(plan, asOf);
  const leadOf = leadsIn(plan);
  const { dueSoonDays, ragRule } = config;
  const about = { plan, assessment, asOf, dueSoonDays, ragRule, actionsOf };
  // A file that was copied and still has the id of the other is one mistake, and told as that.
  const named = loaded.stem !== undefined && usedBefore === undefined;
  const context = named ? { ...about, fileStem: loaded.stem } : about;

  const report = (rule: RuleDescription, problem: Problem, waiver?: Waiver, elsewhere?: RelatedPlace) => {
    const severity = severityOf(rule, loaded.id, config);
    if (severity === 'off') return;
    const located = locateProblem(problem, { ...rule, severity }, loaded);
    const lead = leadOf(problem);
    const related = elsewhere ? [elsewhere, ...located.related] : located.related;
    const finding = { ...located, related, ...(lead !== undefined && { lead }) };
    if (waiver) waived.push({ finding, waiver });
    else findings.push(finding);
    if (!waiver && (problem.fix || problem.todo)) remedies.set(finding, problem);
  };

  for (const rule of PLAN_RULES) {
    for (const problem of rule.check(context)) report(rule, problem, waivers.accept(rule.id, problem));
  }
  const earlier = earlierOf?.(loaded);
  if (earlier) {
    const changed = { ...context, before: earlier.plan };
    for (const rule of CHANGE_RULES) {
      for (const problem of rule.checkChange(changed)) {
        const stood = problem.stood && placeBefore(problem.stood, earlier);
        report(rule, problem, waivers.accept(rule.id, problem), stood);
      }
    }
  }
  if (usedBefore) {
    const problem = planIdUsedBefore(plan);
    report(duplicateId, problem, waivers.accept(duplicateId.id, problem), usedBefore);
  }
  const useOf = (waiver: Waiver) => waivers.useOf(waiver);
  for (const rule of WAIVER_RULES) {
    const waiving = { ...context, rules: RULES_BY_NAME, unwaivable: UNWAIVABLE, useOf };
    for (const problem of rule.checkWaivers(waiving)) report(rule, problem);
  }
  return { assessment, findings, waived, remedies };
}

/** A line of the file as it was: its name says when that was, for it is no line of the file as it is. */
function placeBefore(
  { place, message }: NonNullable<ChangeProblem['stood']>,
  { loaded, name }: Earlier,
): RelatedPlace {
  return { file: `${name}:${loaded.file.name}`, ...loaded.locate(place), message };
}
