import { hadPassedWhenAgreed } from '../../plan/before-agreed.ts';
import type { Action, Plan } from '../../plan/model.ts';
import { accountableOf, leadsOfMilestone } from '../../plan/people.ts';
import { atOwner } from '../../plan/place.ts';
import { stepsOfAction } from '../../plan/steps.ts';
import { toldOf } from '../../plan/told.ts';
import { count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule, RuleContext } from '../rule.ts';
import { overdue } from './overdue.ts';

export const overdueUnexplained: PlanRule = {
  id: 'overdue-unexplained',
  kind: 'late',
  severity: 'warning',
  summary: 'An action is late, and nothing says why or what is done about it.',
  why: 'That something is late a committee may forgive. That nobody has written why, and what happens next, is what scrutiny complains of.',
  remedy:
    'Write an update since the last day, with the reason and what happens next; or `rag-reason:`; or the new date under `date-changes:`. An update of its recommendation will do, and so will a waiver of `overdue` with its reason.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        updates:
          - date: 3 June 2024
            note: The settlement came late, and the figures are worked out again.
        date-changes:
          - date: 10 June 2024
            from: 31 May 2024
            to: 31 October 2024
            reason: The settlement came late.
            body: Cabinet
    `,
  },
  *check(context) {
    const unexplained = lateWithoutReason(context);
    for (const { first, others } of firstOfEach(context.plan, unexplained, ({ lead }) => lead)) {
      const number = others.length + 1;
      yield {
        message:
          number === 1
            ? `Action ${first.action} is late, and nothing says why or what is done about it, so whoever reads the report can only ask.`
            : `${count(number, 'action')}, such as action ${first.action}, are late, and nothing says why or what is done about them, so whoever reads the report can only ask.`,
        help: 'Write an update with the reason and what happens next; a new date goes under `date-changes:` once it is agreed.',
        place: atOwner(first.path),
        action: first.action,
        related: others.map(({ path }) => ({
          place: atOwner(path),
          message: 'this is not explained either',
        })),
      };
    }
  },
};

function lateWithoutReason({ plan, assessment, asOf }: RuleContext) {
  const told = toldOf(plan, asOf);
  return plan.actions.flatMap((action) => {
    const state = assessment.actions.get(action);
    // For a review or a period that was missed, an update is all that is asked: `overdue` asks for it.
    if (state?.late !== true || (state.clock.kind !== 'due' && state.clock.kind !== 'start')) return [];
    const { lastDay, milestone } = state.clock;
    // A date that is a slip of the pen has no reason: `deadline-before-agreed` asks for the right one.
    const isSlip = stepsOfAction(action).some(
      (step) => step.milestone === milestone && hadPassedWhenAgreed(step, plan),
    );
    const isExplained =
      isSlip ||
      action.ragReason !== undefined ||
      told(action).some((day) => day >= lastDay) ||
      isAccepted(plan, action, asOf);
    if (isExplained) return [];
    // One finding for each person: only one of them can answer for an action.
    const leads = milestone ? leadsOfMilestone(action, milestone) : action.leads;
    const lead = accountableOf(plan, leads)?.key ?? '';
    return [{ action: action.id, path: milestone?.path ?? action.path, lead }];
  });
}

/** A waiver of the lateness gives its reason, and every report prints it. */
function isAccepted({ waivers }: Plan, action: Action, asOf: string): boolean {
  return waivers.some(
    ({ rule, action: id, recommendation, until }) =>
      rule === overdue.id &&
      (id === undefined || id === action.id) &&
      (recommendation === undefined || recommendation === action.recommendation) &&
      until.date !== undefined &&
      asOf <= until.date,
  );
}
