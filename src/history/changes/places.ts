import type { Action, Milestone, Plan } from '../../plan/model.ts';
import { CHANGE_WORDS as words } from '../../words/changes.ts';
import type { Change } from './difference.ts';
import type { Versions } from './telling.ts';

/** What a change is about. */
export type Place = Pick<Change, 'part' | 'key'>;

/** What an action and a milestone have in common. */
export type Step = Pick<Action | Milestone, 'due' | 'leads' | 'status' | 'completed' | 'dateChanges'>;

/** The action or milestone in both versions, where they have it. */
export const stepsOf = (place: Place, { before, after }: Versions) =>
  [stepOf(before, place), stepOf(after, place)] as const;

export function stepOf(plan: Plan, place: Place): Step | undefined {
  const action = actionOf(plan, place);
  if (place.part !== 'milestone' || !action) return action;
  const name = place.key.slice(action.id.length + 1);
  return action.milestones.find(({ id, title }) => (id ?? title) === name);
}

/** The action that a change is about, or that its milestone belongs to. */
export function actionOf(plan: Plan, { part, key }: Place): Action | undefined {
  if (part === 'action') return plan.actions.find(({ id }) => id === key);
  if (part !== 'milestone') return undefined;
  return plan.actions.find(({ id, milestones }) =>
    milestones.some((milestone) => key === `${id}/${milestone.id ?? milestone.title}`),
  );
}

/** How people call it: "Action 7", "Part 1a of action 1". */
export function nameOf(place: Place, plan: Plan): string {
  const { part, key } = place;
  if (part === 'action') return words.action(key);
  if (part === 'recommendation') return words.recommendation(key);
  if (part === 'person') return words.person(key);
  if (part === 'term') return words.term(key);
  if (part === 'status-word') return words.statusWord(key);
  if (part === 'waiver') return waiverName(key);
  const action = actionOf(plan, place);
  if (part === 'milestone' && action) return words.milestone(key.slice(action.id.length + 1), action.id);
  return words.plan;
}

function waiverName(key: string): string {
  const [rule = '', ...about] = key.split(' ');
  return words.waiver(rule, about.length > 0 ? about.join(' ') : undefined);
}
