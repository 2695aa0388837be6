import { readIsoDate } from '../../src/plan/date.ts';
import type { Action, Milestone, Plan } from '../../src/plan/model.ts';
import { buildPlan } from '../../src/source/build.ts';
import type * as File from '../../src/source/generated/plan-file.ts';

/** A day in a test, from `2024-07-01`. */
export function day(text: string) {
  const date = readIsoDate(text);
  if (date === undefined) throw new Error(`${text} is not a day`);
  return date;
}

export type ActionFields = Partial<File.Action>;

/** A plan with these actions under one recommendation; agreed on 20 June 2024 unless it says otherwise. */
export function planWith(actions: readonly ActionFields[], fields: Partial<File.PlanFile> = {}): Plan {
  return buildPlan({
    plan: 'exampleshire-2024',
    title: 'Response to the 2024 peer challenge',
    council: 'Exampleshire Council',
    agreed: { date: '20 June 2024' },
    recommendations: [
      {
        ref: '1',
        text: 'Make time for long-term planning.',
        actions: actions.map((action, index) => ({ id: String(index + 1), title: 'Do it', ...action })),
      },
    ],
    ...fields,
  });
}

export function firstAction(plan: Plan): Action {
  const [action] = plan.actions;
  if (action === undefined) throw new Error('the plan has no action');
  return action;
}

export function firstMilestone(plan: Plan): Milestone {
  const [milestone] = firstAction(plan).milestones;
  if (milestone === undefined) throw new Error('the action has no milestone');
  return milestone;
}
