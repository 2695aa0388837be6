import type { Assessment } from '../plan/assess.ts';
import type { PlainDate } from '../plan/date.ts';
import type { FindingKind, Problem, Severity } from '../plan/finding.ts';
import type { Plan, Waiver } from '../plan/model.ts';

/** What a rule may look at: the plan, its state on the day, and nothing else. */
export interface RuleContext {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly asOf: PlainDate;
  /** Days before its date that an action counts as due soon. */
  readonly dueSoonDays: number;
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

/** What a rule is: data, from which its page, its settings and its findings take what they say of it. */
export interface RuleDescription {
  /** Its name for ever: the file's name, the name in the configuration, the page in the documentation. Never used again. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** One line: what it finds. */
  readonly summary: string;
  /** Why a council should care. */
  readonly why: string;
  /** What to write. */
  readonly remedy: string;
  /** The version that brought it. */
  readonly since: string;
}

export interface PlanRule extends RuleDescription {
  readonly check: (context: RuleContext) => Iterable<Problem>;
}

/** A rule that runs after the others, because it looks at what was waived. */
export interface WaiverRule extends RuleDescription {
  readonly checkWaivers: (context: WaiverContext) => Iterable<Problem>;
}

export type Rule = PlanRule | WaiverRule;
