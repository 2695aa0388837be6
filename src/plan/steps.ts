import type { PlainDate } from './date.ts';
import type { Action, Due, Leads, Milestone, Plan, StatedStatus } from './model.ts';
import { leadsOfMilestone } from './people.ts';
import type { Path } from './place.ts';
import { isSettled } from './status.ts';

/** Something with a date and a lead: an action, or a milestone of one. */
export interface Step {
  readonly action: Action;
  /** Absent when the step is the action itself. */
  readonly milestone?: Milestone;
  readonly path: Path;
  /** How messages call it: "Action 12", "Part 1a of action 1". */
  readonly name: string;
  readonly due?: Due;
  /** Its own leads, else those of its action. */
  readonly leads?: Leads;
  readonly status?: StatedStatus;
  readonly unknownStatus?: string;
}

/** Every action of a plan and every milestone, in the order of the file. */
export function stepsOf(plan: Plan): readonly Step[] {
  return plan.actions.flatMap(stepsOfAction);
}

/** An action, and its milestones in order. */
export function stepsOfAction(action: Action): readonly Step[] {
  return [actionStep(action), ...action.milestones.map((milestone) => milestoneStep(action, milestone))];
}

/**
 * By when all of an action is to be done: its own date, or where only its parts have dates that of the last of them.
 * Parts without a day that can pass do not count.
 */
export function lastDue<Dated extends Pick<Due, 'words'>>(
  { due, milestones }: { readonly due?: Dated; readonly milestones: readonly { readonly due?: Dated }[] },
  dayOf: (due: Dated) => PlainDate | undefined,
): Dated | undefined {
  if (due) return due;
  const dated = milestones.flatMap((part) => (part.due && dayOf(part.due) !== undefined ? [part.due] : []));
  return dated.reduce<Dated | undefined>(
    (last, each) => (last && (dayOf(last) ?? '') >= (dayOf(each) ?? '') ? last : each),
    undefined,
  );
}

/** True when there is still something to do: neither the step nor the action it belongs to is done or stopped. */
export function isOpen(step: Step): boolean {
  return !isSettled(step.status?.status) && !isSettled(step.action.status?.status);
}

/**
 * Where something is missing that an action or each of its parts must have, and there is still something to
 * do: one step for one mistake. That is the action when none of its parts has it either, else each part
 * that has not.
 */
export function stepsLacking(plan: Plan, has: (part: Action | Milestone) => boolean): readonly Step[] {
  return plan.actions.flatMap((action) => {
    if (has(action)) return [];
    const parts = action.milestones.some(has)
      ? action.milestones.filter((part) => !has(part)).map((part) => milestoneStep(action, part))
      : [actionStep(action)];
    return parts.filter(isOpen);
  });
}

function actionStep(action: Action): Step {
  return { action, path: action.path, name: `Action ${action.id}`, ...stated(action, action.leads) };
}

function milestoneStep(action: Action, milestone: Milestone): Step {
  return {
    action,
    milestone,
    path: milestone.path,
    name: `Part ${milestone.number} of action ${action.id}`,
    ...stated(milestone, leadsOfMilestone(action, milestone)),
  };
}

function stated(part: Action | Milestone, leads: Leads | undefined): Partial<Step> {
  return {
    ...(part.due && { due: part.due }),
    ...(leads && { leads }),
    ...(part.status && { status: part.status }),
    ...(part.unknownStatus !== undefined && { unknownStatus: part.unknownStatus }),
  };
}
