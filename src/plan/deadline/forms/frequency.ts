import type { Recurrence } from '../deadline.ts';
import { either, made, maybe, type Reader, says, sequence } from '../reading/reader.ts';
import { count, unit } from './counts.ts';

/** How often something is due: every so many days, weeks, months or years. */
export type Interval = Extract<Recurrence, { every: number }>;

const adverbs: Reader<Interval> = either<Interval>(
  made(says('daily'), () => ({ every: 1, unit: 'day' })),
  made(says('weekly'), () => ({ every: 1, unit: 'week' })),
  made(says('fortnightly', 'every other week', 'every second week'), () => ({ every: 2, unit: 'week' })),
  made(says('monthly'), () => ({ every: 1, unit: 'month' })),
  made(says('every other month', 'every second month'), () => ({ every: 2, unit: 'month' })),
  made(says('quarterly'), () => ({ every: 3, unit: 'month' })),
  made(says('half yearly', 'half-yearly', 'semi-annually'), () => ({ every: 6, unit: 'month' })),
  made(says('yearly', 'annually', 'annual', 'once per annum', 'per annum'), () => ({
    every: 1,
    unit: 'year',
  })),
  made(says('biennially', 'biennial', 'every other year', 'every second year'), () => ({
    every: 2,
    unit: 'year',
  })),
);

/** `every six months`, `each month`, `every quarter`. */
const everySoMany: Reader<Interval> = made(
  sequence(says('every', 'each', 'once every', 'once each'), maybe(count), unit),
  ([, number, { unit: one, times }]) => ({ every: (number ?? 1) * times, unit: one }),
);

/** `six-monthly`, `6 monthly`, `two-yearly`. */
const soManyLy: Reader<Interval> = made(
  sequence(
    count,
    maybe(says('-')),
    either<Interval>(
      made(says('weekly'), () => ({ every: 1, unit: 'week' })),
      made(says('monthly'), () => ({ every: 1, unit: 'month' })),
      made(says('yearly'), () => ({ every: 1, unit: 'year' })),
    ),
  ),
  ([number, , { every, unit: one }]) => ({ every: number * every, unit: one }),
);

const year = { unit: 'year', times: 1 } as const;

/** `a year`, `per annum`, `yearly`: that in which something is done so many times. */
const eachTime = either(
  made(
    sequence(
      says('a', 'per', 'each', 'every', 'in each'),
      either(
        unit,
        made(says('annum'), () => year),
      ),
    ),
    ([, one]) => one,
  ),
  made(says('yearly', 'annually'), () => year),
);

/** `once a month`, `twice yearly`, `four times a year`, where the year can be cut into so many whole months. */
const timesPer: Reader<Interval> = made(
  sequence(
    either(
      made(says('once'), () => 1),
      made(says('twice'), () => 2),
      made(sequence(count, says('times')), ([number]) => number),
    ),
    eachTime,
  ),
  ([number, { unit: one, times }]) => {
    if (number === 1) return { every: times, unit: one };
    const months = one === 'year' ? 12 : one === 'month' ? times : 0;
    return months > 0 && months % number === 0 ? { every: months / number, unit: 'month' } : undefined;
  },
);

/** `Monthly`, `every six months`, `twice a year`. Not `bi-monthly` and its kin, which mean two things. */
export const frequency: Reader<Interval> = made(
  sequence(
    maybe(says('at least', 'minimum', 'a minimum of', 'no less than')),
    either(adverbs, timesPer, soManyLy, everySoMany),
  ),
  ([, interval]) => interval,
);
