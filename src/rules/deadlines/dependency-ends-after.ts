import type { PlainDate } from '../../plan/date.ts';
import { endOf } from '../../plan/ends.ts';
import type { Action } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { showDate } from '../../words/months.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const dependencyEndsAfter: PlanRule = {
  id: 'dependency-ends-after',
  kind: 'plan',
  severity: 'warning',
  summary: 'An action ends before another one that it depends on.',
  why: 'It will be late through no fault of its lead: what it waits for comes after its own date, and that can be seen today.',
  remedy: 'Move one of the two dates, or take away what it does not really depend on.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 28 February 2025
        depends-on: [13]
      - id: 13
        title: Decide what the council will no longer do
        leads: [chief-executive]
        due: June 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 28 February 2025
        depends-on: [13]
      - id: 13
        title: Decide what the council will no longer do
        leads: [chief-executive]
        due: November 2024
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    const byId = new Map(plan.actions.map((action) => [action.id, action]));
    for (const action of plan.actions) {
      const end = endOf(action.due);
      if (end === undefined || isSettled(action.status?.status)) continue;
      for (const { path, id } of action.dependsOn) {
        const other = byId.get(id);
        const last = other && other !== action ? readyBy(other) : undefined;
        if (other?.due === undefined || last === undefined || last <= end) continue;
        yield {
          message: `Action ${action.id} is due by ${showDate(end)}, and depends on action ${id}, which is only due by ${showDate(last)}, so it will be late through no fault of its lead.`,
          help: `Move one of the two dates, or take ${id} out of \`depends-on:\`.`,
          place: atValue(path),
          // What is internal gives its date away here, so the finding is told of it.
          action: other.internal ? other.id : action.id,
          related: [{ place: atValue(other.due.path), message: `action ${id} ends here` }],
        };
      }
    }
  },
};

/** The day by which others can build on it: its end, or the day that it is to have reached before it goes on. */
function readyBy({ due, status }: Action): PlainDate | undefined {
  if (isSettled(status?.status)) return undefined;
  if (due?.deadline.kind !== 'date-then-ongoing') return endOf(due);
  const hasBegun = status !== undefined && status.status !== 'not-started';
  return hasBegun || due.deadline.yearMissing ? undefined : due.deadline.last;
}
