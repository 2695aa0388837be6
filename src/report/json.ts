import type { PlanView, View } from '../view/view.ts';
import { refuseInternal } from './public.ts';

/**
 * The whole view model, with this plan alone in it and figures that are those of this plan: what every
 * other output is made of, for other programs to read. Two spaces deep, with a line end at the end.
 *
 * @throws Error when a public view holds an internal action
 */
export function renderJson(view: View, plan: PlanView): string {
  refuseInternal(view, plan);
  const one: View = { ...view, totals: plan.counts, plans: [plan] };
  return `${JSON.stringify(one, null, 2)}\n`;
}
