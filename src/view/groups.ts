import { isSettled } from '../plan/status.ts';
import type { ActionView } from './view.ts';

/**
 * The five groups in which North Devon's committees are shown the actions of a plan:
 *
 * - `completed`: done, or handed to everyday work
 * - `deleted`: will not be done: cancelled, or replaced by something else
 * - `outstanding`: late
 * - `extension-requested`: its date was moved, and the plan names nobody who agreed it
 * - `live`: all others
 *
 * Every action is in exactly one, so that they add up. Where two would fit, the one that stands first here counts:
 * what is late by the date that was asked for is late.
 */
export const GROUPS = ['live', 'completed', 'extension-requested', 'outstanding', 'deleted'] as const;

export type Group = (typeof GROUPS)[number];

export function groupOf(action: ActionView): Group {
  switch (action.status.status) {
    case 'complete':
    case 'verified':
    case 'business-as-usual':
      return 'completed';
    case 'cancelled':
    case 'superseded':
      return 'deleted';
    default:
      if (action.lateness.late) return 'outstanding';
      return awaitsAgreement(action) ? 'extension-requested' : 'live';
  }
}

/** How many actions of a plan are in each group: they add up to its actions. */
export function countGroups(actions: readonly ActionView[]): Readonly<Record<Group, number>> {
  const groups = actions.map(groupOf);
  return Object.fromEntries(
    GROUPS.map((group) => [group, groups.filter((each) => each === group).length]),
  ) as Record<Group, number>;
}

/** True when the last move of its date, or of that of a part which is still open, names nobody who agreed it. */
function awaitsAgreement(action: ActionView): boolean {
  const parts = action.milestones.filter(({ status }) => !isSettled(status.status));
  return [action, ...parts].some(({ dateChanges }) => {
    const last = dateChanges.at(-1);
    return last !== undefined && last.body === undefined;
  });
}
