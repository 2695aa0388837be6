import { hasEnd } from '../plan/ends.ts';
import type { Rag } from '../plan/status.ts';
import { actionsOf } from './actions.ts';
import type { ActionView, Counts, PlanView } from './view.ts';

/** How an action stands on a day, as far as committees are told it. */
export interface Standing {
  /** In the council's words; absent where it has no date of its own. Likewise below. */
  readonly due?: string;
  /** A sign and a word: "◐ In progress". */
  readonly status: string;
  readonly rag?: Rag;
  readonly lead?: string;
}

/** An action that stands otherwise than it stood then. */
export interface MovedAction {
  readonly action: string;
  readonly was: Standing;
  readonly now: Standing;
  /** In which of them it does. */
  readonly differs: readonly (keyof Standing)[];
}

/** How a plan stood then, for it to be shown beside how it stands now. */
export interface StoodThen {
  readonly counts: Counts;
  /** Those of the actions of both that stand otherwise, in the order of the plan as it is. */
  readonly moved: readonly MovedAction[];
}

type Told = Pick<PlanView, 'recommendations' | 'otherActions'>;

/** What is to be shown of the earlier of two states of a plan. */
export function stoodThen(before: Told & Pick<PlanView, 'counts'>, now: Told): StoodThen {
  const was = new Map(actionsOf(before).map((action) => [action.id, action]));
  const moved = actionsOf(now).flatMap((action) => {
    const then = was.get(action.id);
    const differs = then ? differencesOf(then, action) : [];
    return then && differs.length > 0
      ? [{ action: action.id, was: standingOf(then), now: standingOf(action), differs }]
      : [];
  });
  return { counts: before.counts, moved };
}

function standingOf({ due, status, leads }: ActionView): Standing {
  return {
    ...(due && { due: due.words }),
    status: `${status.symbol} ${status.label}`,
    ...(status.rag && { rag: status.rag }),
    ...(leads && { lead: leads.text }),
  };
}

function differencesOf(then: ActionView, now: ActionView): readonly (keyof Standing)[] {
  const [before, after] = [standingOf(then), standingOf(now)];
  return (['due', 'status', 'rag', 'lead'] as const).filter((key) =>
    key === 'due' ? !isSameDue(then, now) : before[key] !== after[key],
  );
}

/** Other words for the same date are no other: "May 2027" and "31 May 2027" are both to be over by that day. */
export function isSameDue({ due: a }: Pick<ActionView, 'due'>, { due: b }: Pick<ActionView, 'due'>): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (hasEnd(a.kind) && hasEnd(b.kind) && a.last && b.last) return a.last === b.last;
  return a.words === b.words || (a.meaning === b.meaning && a.first === b.first && a.last === b.last);
}
