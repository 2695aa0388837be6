import { type Asked, askedOf } from '../plan/clocks/asked.ts';
import { type Standing, standingOf } from '../plan/clocks/standing.ts';
import { daysBetween, type PlainDate } from '../plan/date.ts';
import type { Plan } from '../plan/model.ts';

/** Something that has to be done by a day that law, guidance or the plan itself sets, and how it stands. */
export interface SetDayView {
  /** The same for as long as the plan names its reviews and obligations in the same order. */
  readonly key: string;
  /** "The action plan", or what an obligation says. */
  readonly what: string;
  /** "published", of what law and guidance ask for. */
  readonly verb?: string;
  /** The last day that is in time. Absent where the bank holidays that it takes are not known. */
  readonly lastDay?: PlainDate;
  /** It is expected about that day. */
  readonly about: boolean;
  readonly standing: Standing;
  /** Days after the last day, of what was missed. */
  readonly daysLate?: number;
  /** The words for the day on which it was done. */
  readonly done?: string;
  /** That day is the one on which the plan was agreed, which will do. */
  readonly agreed?: true;
  /** Who asks for it, and from what day it is counted. */
  readonly source?: string;
}

/** What is asked of a plan, in the order of the file; of a plan that is over, only what was done. */
export function setDaysOf(plan: Plan, asOf: PlainDate, closed: boolean): readonly SetDayView[] {
  const { reviews, obligations } = plan;
  return askedOf(plan, asOf).flatMap((together, index) => {
    const review = reviews[index];
    const obligation = obligations[index - reviews.length];
    return together
      .map((asked) => ({ asked, standing: standingOf(asked, asOf) }))
      .filter(({ asked, standing }) => isTold(asked, standing, closed))
      .map(({ asked, standing }): SetDayView => {
        const late = standing.kind === 'missed' && { daysLate: daysBetween(standing.lastDay, asOf) };
        const common = { ...dayOf(asked), standing, ...late };
        if (obligation === undefined) {
          const { what, verb, key, source } = asked;
          return {
            ...common,
            key: [review?.kind, index + 1, key].join('/'),
            what,
            verb,
            ...said({ source }),
          };
        }
        const { what, source } = obligation;
        return { ...common, key: `obligation/${index - reviews.length + 1}`, what, ...said({ source }) };
      });
  });
}

/** What is expected about a day is no longer asked for once the next step is due, though nobody says it was done. */
function isTold({ done }: Asked, { kind }: Standing, closed: boolean): boolean {
  return kind.startsWith('done') ? done !== undefined : !closed;
}

function dayOf({
  lastDay,
  lateAfter,
  done,
}: Asked): Pick<SetDayView, 'lastDay' | 'about' | 'done' | 'agreed'> {
  return {
    ...(lastDay && { lastDay }),
    about: lateAfter !== undefined,
    ...(done?.date && { done: done.date.words }),
    ...(done?.agreed && { agreed: done.agreed }),
  };
}

const said = ({ source }: { source?: string | undefined }) => (source === undefined ? {} : { source });
