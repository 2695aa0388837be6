import { atOwner, atValue } from '../../plan/place.ts';
import { STOPPED } from '../../plan/status.ts';
import { showDate } from '../../words/months.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const stoppedWithoutDecision: PlanRule = {
  id: 'stopped-without-decision',
  kind: 'plan',
  severity: 'warning',
  summary: 'An action was deferred, cancelled or superseded, and nothing says when or why.',
  why: 'Actions that go away without a decision are how plans come to be on time. Scrutiny asks who agreed that it is not needed any more.',
  remedy:
    'Add `stopped:` with `date:` and `reason:`; `body:` says who decided, and `carried-to:` where it goes on.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        status: cancelled
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        status: cancelled
        stopped:
          date: 3 June 2024
          reason: The settlement is for one year only.
          body: Cabinet
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    for (const action of plan.actions) {
      const { id, status, stopped, due, path } = action;
      // A word in the place of the date is told by `status-in-deadline`, and has to be moved first.
      if (due?.deadline.status !== undefined) continue;
      if (status === undefined || !STOPPED.has(status.status) || stopped?.date !== undefined) continue;
      const said = `Action ${id} has the status ${code(status.label ?? status.status)}`;
      const day = `\`date: ${showDate(asOf)}\``;
      yield {
        message: stopped
          ? `${said}, and nothing says when that was decided, so nobody can look it up.`
          : `${said}, and nothing says when that was decided or why, so it looks as if it had been dropped.`,
        help: stopped
          ? `Add the day of the decision under \`stopped:\`, for example ${day}.`
          : `Add \`stopped:\` with the day of the decision, for example ${day}, and the \`reason:\`; \`body:\` says who decided.`,
        place: stopped ? atOwner([...path, 'stopped']) : atValue([...path, 'status']),
        action: id,
      };
    }
  },
};
