import { addDays, daysBetween, type PlainDate } from '../../plan/date.ts';
import { periodOn } from '../../plan/deadline/index.ts';
import type { Action } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { showDateRange } from '../../words/months.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const periodUnreported: PlanRule = {
  id: 'period-unreported',
  kind: 'plan',
  severity: 'note',
  summary: 'An action that repeats was left out for a while, or nobody wrote down that it was done.',
  why: 'What is promised every quarter and done twice in two years is found by the first auditor who asks for the dates.',
  remedy:
    'Add the days on which it was done to `met:`; or write an update that says why it was left out. A period that is missing at the end is told by `overdue`.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      - id: 12
        title: Brief members on the budget
        leads: [finance-director]
        due: Monthly
        met: [2 April 2024, 25 June 2024]
    `,
    good: yaml`
      - id: 12
        title: Brief members on the budget
        leads: [finance-director]
        due: Monthly
        met: [2 April 2024, 14 May 2024, 25 June 2024]
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    const agreed = plan.agreed?.date?.date;
    for (const action of plan.actions) {
      const { due, status, id } = action;
      if (due?.deadline.kind !== 'repeating' || isSettled(status?.status)) continue;
      const gap = lastGap(action, agreed, asOf);
      if (gap === undefined) continue;
      yield {
        message: `Action ${id} repeats, ${code(due.deadline.words)}, and for ${showDateRange(gap.first, gap.last)} nothing says that it was done.`,
        help: 'Add the days on which it was done to `met:`, or write an update of that time that says why it was not.',
        place: atValue(due.path),
        action: id,
      };
    }
  },
};

interface Gap {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * The newest stretch of whole periods in which nothing was told, between two days on which something was: many a
 * plan begins to keep the days late. Meetings wander: where no more than half a period has passed beyond its
 * length, none was left out.
 */
function lastGap(
  { due, met, updates }: Action,
  agreed: PlainDate | undefined,
  asOf: PlainDate,
): Gap | undefined {
  if (due === undefined) return undefined;
  const told = [...met, ...updates.map(({ date }) => date)]
    .flatMap(({ date }) => (date !== undefined && date <= asOf ? [date] : []))
    .sort();
  const gaps = told.flatMap((day, index) => {
    const before = told[index - 1];
    const here = periodOn(due.deadline, agreed, day);
    const there = before && periodOn(due.deadline, agreed, before);
    if (before === undefined || here === undefined || there === undefined) return [];
    const first = addDays(there.last, 1);
    const length = daysBetween(there.first, there.last) + 1;
    const isMissed = first < here.first && daysBetween(before, day) > length * 1.5;
    return isMissed ? [{ first, last: addDays(here.first, -1) }] : [];
  });
  return gaps.at(-1);
}
