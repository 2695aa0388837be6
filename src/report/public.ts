import type { View } from '../view/view.ts';
import { allActions } from './document/names.ts';

/**
 * The last look before anything is rendered: the view leaves internal actions out of what is public, and
 * if it ever fails to, no report is made of it.
 *
 * @throws Error when a public view holds an internal action: a bug that must never reach a reader
 */
export function refuseInternal(view: View): void {
  if (view.internal) return;
  const told = view.plans.find((plan) => allActions(plan).some((action) => action.internal));
  if (told) throw new Error(`The public view of ${told.id} holds an internal action.`);
}
