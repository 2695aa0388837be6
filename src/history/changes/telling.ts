import type { Plan } from '../../plan/model.ts';
import type { Change } from './difference.ts';

/** What a change comes to, by the name under which other programs know it. */
export type What =
  | 'added'
  | 'removed'
  | 'deadline-moved'
  | 'deadline-reworded'
  | 'lead-changed'
  | 'status-changed'
  | 'completed'
  | 'reopened'
  | 'reworded'
  | 'renumbered'
  | 'update-added'
  | 'update-edited'
  | 'update-removed'
  | 'changed';

/** A change in the plan's own terms. */
export interface Told {
  readonly what: What;
  readonly part: Change['part'];
  readonly key: string;
  readonly field?: string;
  /** Days by which a deadline moved: more than 0 is later. */
  readonly days?: number;
  /** Why a deadline moved, and who agreed to it, where the plan says so. */
  readonly reason?: string;
  readonly body?: string;
  /** A sentence, or two. */
  readonly text: string;
}

/** The two versions, as plans: they know what words mean. */
export interface Versions {
  readonly before: Plan;
  readonly after: Plan;
}

export type Changed = Extract<Change, { kind: 'changed' }>;

/** What a sentence is about, for other programs. */
export function placeOf({ part, key, field }: Changed) {
  return { part, key, field };
}
