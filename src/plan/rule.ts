import type { PlainDate } from './date.ts';
import type { FindingKind, Severity } from './finding.ts';

/**
 * What a rule has to know besides the text of the plan and the settings:
 *
 * - `day`: what it finds can change from one day to the next, without anyone touching the file
 * - `file-name`: a plan that comes from elsewhere than a file is not asked
 * - `other-plans`: what it finds depends on which plans are checked together
 * - `earlier-version`: it compares with the plan as git had it, and is silent where nobody said since when
 */
export type Need = 'day' | 'file-name' | 'other-plans' | 'earlier-version';

/**
 * A piece of a plan in which a rule finds something, and the same piece put right. Either is a part of a
 * file: actions (`- id: …`), recommendations (`- ref: …`), or keys at the top of a plan.
 */
export interface Example {
  /** The same piece as it was before, for a rule that compares. */
  readonly before?: string;
  readonly bad: string;
  readonly good: string;
  /** The day on which it is checked, where that matters; otherwise 1 July 2024. */
  readonly asOf?: PlainDate;
}

/** What a rule is: data, from which its page, its settings and its findings take what they say of it. */
export interface RuleDescription {
  /** Its name for ever: the file's name, the name in the configuration, the page in the documentation. Never used again. */
  readonly id: string;
  readonly kind: FindingKind;
  /** How serious its findings are, unless configured otherwise. */
  readonly severity: Severity;
  /** One line: what it finds. */
  readonly summary: string;
  /** Why a council should care, with the complaint that it answers. */
  readonly why: string;
  /** What to write. */
  readonly remedy: string;
  /** The version that brought it. */
  readonly since: string;
  /** True where `check --fix` can repair, or prepare, what it finds. */
  readonly fixable?: boolean;
  readonly needs?: readonly Need[];
  /** Absent only where no piece of a plan can show it. */
  readonly example?: Example;
}
