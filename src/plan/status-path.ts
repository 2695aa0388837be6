import type { Action, Milestone } from './model.ts';
import type { Path } from './place.ts';

/** Where the status of an action or part was told: under `status:`, or in the words of its deadline. */
export function statusPath({ path, status, due }: Action | Milestone): Path {
  return status?.from === 'due' && due ? due.path : [...path, 'status'];
}
