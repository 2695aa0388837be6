import type { Remembered, Spell } from '../history/remembered.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Memory } from './slippage.ts';
import type { ActionView } from './view.ts';

/** What the lines of a plan take from its history. */
export interface BurnUpHistory {
  /** The action with the day on which it was done or stopped, where the plan does not name it. */
  readonly withDays: (action: ActionView) => ActionView;
  /** The day on which it came into the plan; nothing for what was agreed with it. */
  readonly addedOn: (action: ActionView) => PlainDate | undefined;
  /** When it was done, stopped or not in the plan, and is so no more. */
  readonly earlier: (action: ActionView) => readonly Spell[];
  /** What was promised and is not in the plan any more; `end` where it was to be done before it went. */
  readonly removed: readonly {
    readonly added?: PlainDate;
    readonly removed: PlainDate;
    readonly end?: PlainDate;
    readonly earlier: readonly Spell[];
  }[];
}

/**
 * What came and went before the plan was agreed was a draft, and counts from the start or not at all. What lies after
 * the day of the figures, because the plan of a later day is read, is taken as of that day.
 *
 * On a past day counts what the plan said then: what was done and is to be done again was done for that time. A day
 * that the plan names for what is done counts before the one on which git has it, unless it is from such a time.
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
  const inside = (spells: readonly Spell[]) =>
    spells.flatMap(({ kind, from, to = asOf }): readonly Spell[] => {
      const spell = { kind, from: fromStart(from) ?? start, to: to < asOf ? to : asOf };
      return spell.from < spell.to ? [spell] : [];
    });
  const known = new Set(shown.flatMap(({ id, previously = [] }) => [id, ...previously]));
  return {
    withDays: (action) => {
      const last = memory(action).at(-1);
      const over = last?.earlier.findLast(({ kind }) => kind !== 'absent')?.to;
      const ofNow = (day: PlainDate | undefined) => (over && day && day < over ? undefined : day);
      return {
        ...action,
        ...(last?.finished && {
          completed: {
            evidence: [],
            ...action.completed,
            day: ofNow(action.completed?.day) ?? last.finished,
          },
        }),
        ...(last?.stopped && {
          stopped: { reason: '', ...action.stopped, day: ofNow(action.stopped?.day) ?? last.stopped },
        }),
      };
    },
    earlier: (action) => inside(memory(action).flatMap(({ earlier }) => earlier)),
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
          earlier: inside(each.earlier),
          ...(came && { added: came }),
          ...(end && { end: came && end < came ? came : end }),
        },
      ];
    }),
  };
}
