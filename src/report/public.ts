import type { PlanView, View } from '../view/view.ts';

/**
 * The last look before anything is rendered: the view leaves internal actions out of what is public, and
 * if it ever fails to, no report is made of it.
 *
 * @throws Error when a public view holds an internal action: a bug that must never reach a reader
 */
export function refuseInternal(view: View, plan: PlanView): void {
  const actions = [...plan.recommendations.flatMap((each) => each.actions), ...plan.otherActions];
  if (!view.internal && actions.some((action) => action.internal)) {
    throw new Error(`The public view of ${plan.id} holds an internal action.`);
  }
}
