import type { Remembered } from '../history/remembered.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Memory } from './slippage.ts';
import type { ActionView } from './view.ts';

/** What the lines of a plan take from its history. */
export interface BurnUpHistory {
  /** The action with the day on which it was done or stopped, where the plan does not name it. */
  readonly withDays: (action: ActionView) => ActionView;
  /** The day on which it came into the plan; nothing for what was agreed with it. */
  readonly addedOn: (action: ActionView) => PlainDate | undefined;
  /** What was promised and is not in the plan any more; `end` where it was to be done before it went. */
  readonly removed: readonly {
    readonly added?: PlainDate;
    readonly removed: PlainDate;
    readonly end?: PlainDate;
  }[];
}

/**
 * What came and went before the plan was agreed was a draft, and counts from the start or not at all. What lies after
 * the day of the figures, because the plan of a later day is read, is taken as of that day.
 */
export function burnUpHistory(
  shown: readonly ActionView[],
  { actions, since }: Remembered,
  memory: Memory,
  { agreed, asOf, internal }: { agreed: PlainDate | undefined; asOf: PlainDate; internal: boolean },
): BurnUpHistory {
  const start = agreed ?? since ?? asOf;
  const fromStart = (day: PlainDate | undefined) =>
    day === undefined || day <= start ? undefined : day < asOf ? day : asOf;
  const known = new Set(shown.flatMap(({ id, previously = [] }) => [id, ...previously]));
  return {
    withDays: (action) => {
      const last = memory(action).at(-1);
      return {
        ...action,
        ...(last?.finished && {
          completed: { evidence: [], ...action.completed, day: action.completed?.day ?? last.finished },
        }),
        ...(last?.stopped && {
          stopped: { reason: '', ...action.stopped, day: action.stopped?.day ?? last.stopped },
        }),
      };
    },
    addedOn: (action) => {
      const days = memory(action).map(({ added }) => added);
      return days.length === 0 || days.includes(undefined) ? undefined : fromStart(days.sort()[0]);
    },
    removed: actions.flatMap((each) => {
      const { action, removed, added, baseline } = each;
      if (removed === undefined || removed <= start || known.has(action)) return [];
      if (each.internal && !internal) return [];
      const gone = removed < asOf ? removed : asOf;
      const came = fromStart(added);
      const end = baseline?.day !== undefined && baseline.day <= gone ? baseline.day : undefined;
      return [
        {
          removed: gone,
          ...(came && { added: came }),
          ...(end && { end: came && end < came ? came : end }),
        },
      ];
    }),
  };
}
