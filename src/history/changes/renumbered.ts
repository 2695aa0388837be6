import type { Plan } from '../../plan/model.ts';
import { type Numbers, renumbered } from '../../plan/renumbered.ts';
import type { PlanFile } from '../../source/generated/plan-file.ts';

/** A plan, and what its file says. */
interface Content {
  readonly plan: Plan;
  readonly file: PlanFile;
}

/** A version with other numbers for its actions. */
export function withNumbers<Version extends Content>(version: Version, numbers: Numbers): Version {
  if (numbers.size === 0) return version;
  const all = <Numbered extends { readonly id: string }>(actions: readonly Numbered[]) =>
    actions.map((action) => ({ ...action, id: numbers.get(action.id) ?? action.id }));
  const { plan, file } = version;
  return {
    ...version,
    plan: renumbered(plan, numbers),
    file: {
      ...file,
      recommendations: file.recommendations.map((one) => ({
        ...one,
        ...(one.actions && { actions: all(one.actions) }),
      })),
      ...(file.actions && { actions: all(file.actions) }),
    },
  };
}
