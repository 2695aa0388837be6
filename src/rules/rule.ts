import type { Assessment } from '../plan/assess.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Problem } from '../plan/finding.ts';
import type { Plan, Waiver } from '../plan/model.ts';
import type { Place } from '../plan/place.ts';
import type { RagRule } from '../plan/rag.ts';
import type { Example, RuleDescription } from '../plan/rule.ts';

/** What a rule may look at: the plan, its state on the day, and nothing else. */
export interface RuleContext {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly asOf: PlainDate;
  /** Days before its date that an action counts as due soon. */
  readonly dueSoonDays: number;
  /** The name of the file without its ending; absent where the plan does not come from a file. */
  readonly fileStem?: string;
  /** How the council works out ratings. */
  readonly ragRule: RagRule;
  /** The numbers of the actions of another plan; nothing where that plan is not checked together with this one. */
  readonly actionsOf?: (plan: string) => ReadonlySet<string> | undefined;
}

/** What a waiver came to, over all findings of its plan. */
export interface WaiverUse {
  /** Findings it speaks of, whether or not its time is over. */
  readonly matched: number;
  /** Those of them that no waiver accepts on the day, neither this one nor another. */
  readonly unaccepted: number;
}

/** What a rule about waivers may look at besides. */
export interface WaiverContext extends RuleContext {
  /** The rules whose findings can be accepted, by name. */
  readonly rules: ReadonlyMap<string, RuleDescription>;
  /** Names of what cannot: mistakes in the text of the file, and in the waivers themselves. */
  readonly unwaivable: ReadonlySet<string>;
  readonly useOf: (waiver: Waiver) => WaiverUse;
}

/** What a rule about changes may look at besides. */
export interface ChangeContext extends RuleContext {
  /** The plan as it was before. */
  readonly before: Plan;
}

/** A problem with what was changed, and where the other thing stood before. */
export interface ChangeProblem extends Problem {
  readonly stood?: { readonly place: Place; readonly message: string };
}

/** A rule shows what it means: its example is in its page, and run by the tests. */
export interface DescribedRule extends RuleDescription {
  readonly example: Example;
}

export interface PlanRule extends DescribedRule {
  readonly check: (context: RuleContext) => Iterable<Problem>;
}

/** A rule that runs after the others, because it looks at what was waived. */
export interface WaiverRule extends DescribedRule {
  readonly checkWaivers: (context: WaiverContext) => Iterable<Problem>;
}

/** A rule that compares a plan with what it was. */
export interface ChangeRule extends DescribedRule {
  readonly kind: 'history';
  readonly checkChange: (context: ChangeContext) => Iterable<ChangeProblem>;
}

export type Rule = PlanRule | WaiverRule | ChangeRule;
