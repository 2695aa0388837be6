import { addDays, daysBetween, type PlainDate } from './date.ts';
import { type Deadline, owedPeriod, periodOn } from './deadline/index.ts';
import { meaningOf } from './meaning-of.ts';
import type { Monitoring, Plan, WordedDate } from './model.ts';

/** How often a plan is looked at. */
export interface MonitoringCycle {
  readonly monitoring: Monitoring;
  /**
   * True when a whole period has gone by on the day with nothing told in it. Periods follow each other from the
   * day the plan was agreed, so two meetings may lie almost two periods apart before anything is amiss.
   */
  readonly hasMissed: (told: readonly PlainDate[], asOf: PlainDate) => boolean;
  /** The last day of the period that holds the day after `asOf`: by then the plan is looked at again. */
  readonly nextAfter: (asOf: PlainDate) => PlainDate | undefined;
}

/** The shortest of the cycles of a plan that can be read; nothing without one, or without a day to count from. */
export function monitoringCycle(plan: Plan): MonitoringCycle | undefined {
  const day = plan.agreed?.date?.date;
  if (day === undefined) return undefined;
  const cycles = plan.monitoring.flatMap((one) => {
    const deadline = one.every === undefined ? undefined : repeating(one.every, plan);
    const period = deadline && periodOn(deadline, day, deadline.first ?? day);
    return deadline && period ? [{ one, deadline, days: daysBetween(period.first, period.last) }] : [];
  });
  const shortest = cycles.reduce<(typeof cycles)[number] | undefined>(
    (best, cycle) => (best === undefined || cycle.days < best.days ? cycle : best),
    undefined,
  );
  if (shortest === undefined) return undefined;
  return {
    monitoring: shortest.one,
    hasMissed: (told, asOf) => {
      const owed = owedPeriod(shortest.deadline, day, told);
      return owed !== undefined && owed.last < asOf;
    },
    nextAfter: (asOf) => {
      const [, next] = [addDays(asOf, 1), shortest.deadline.first ?? day].sort();
      return next && periodOn(shortest.deadline, day, next)?.last;
    },
  };
}

/** Means a rhythm: a number, or a stretch of the calendar. "Whenever the chair asks" is an honest answer without one. */
const RHYTHM = /\d|\b(?:bi|two|three|four|six)\b|day|week|fortnight|month|quarter|term|year|annual/i;

/** What stands under `every:`, means a rhythm and cannot be read, so that nobody is reminded of anything. */
export function unreadCycles(plan: Plan): readonly { readonly body: string; readonly said: WordedDate }[] {
  return plan.monitoring.flatMap(({ body, every }, index) =>
    every === undefined || !RHYTHM.test(every) || repeating(every, plan)
      ? []
      : [{ body, said: { words: every, path: ['monitoring', index, 'every'] } }],
  );
}

/** `quarterly`, and `6 months`, which stands behind `every:` already. */
function repeating(words: string, plan: Plan): Deadline | undefined {
  return [words, `every ${words}`]
    .map((said) => meaningOf(said, plan))
    .find(({ recurrence }) => recurrence !== undefined);
}
