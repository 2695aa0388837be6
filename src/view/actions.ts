import type { ActionView, PlanView } from './view.ts';

/** Every action of a plan in the order of the plan. */
export function actionsOf({
  recommendations,
  otherActions,
}: Pick<PlanView, 'recommendations' | 'otherActions'>): readonly ActionView[] {
  return [...recommendations.flatMap(({ actions }) => actions), ...otherActions];
}
