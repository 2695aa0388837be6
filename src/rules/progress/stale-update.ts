import type { Action, Plan } from '../../plan/model.ts';
import { monitoringCycle } from '../../plan/monitoring-cycle.ts';
import { atOwner } from '../../plan/place.ts';
import { toldOf } from '../../plan/told.ts';
import { showDate } from '../../words/months.ts';
import { code, count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule, RuleContext } from '../rule.ts';

export const staleUpdate: PlanRule = {
  id: 'stale-update',
  kind: 'late',
  severity: 'warning',
  summary: 'Nothing was told of an action for longer than the time between two looks at the plan.',
  why: 'Leads stop writing updates long before a date passes. A committee that meets in between is shown how things stood a year ago.',
  remedy:
    'Ask the lead, and write an update. How often the plan is looked at stands under `monitoring:`; the shortest `every:` counts, from the day the plan was agreed. Asked for is what is in progress, in a plan that holds updates at all; not what is late, repeats, or has a review to come.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      monitoring:
        - body: Audit Committee
          every: 1 month
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
              status: in-progress
              updates:
                - date: 2 April 2024
                  note: The settlement is known.
    `,
    good: yaml`
      monitoring:
        - body: Audit Committee
          every: 1 month
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
              status: in-progress
              updates:
                - date: 2 April 2024
                  note: The settlement is known.
                - date: 10 June 2024
                  note: The draft is written, and goes to the Cabinet in July.
    `,
  },
  *check(context) {
    const { plan, assessment, asOf } = context;
    const cycle = monitoringCycle(plan);
    if (assessment.closed || cycle === undefined || !holdsUpdates(plan)) return;
    const told = toldOf(plan, asOf);
    const stale = plan.actions.flatMap((action) =>
      isExpected(action, context) && cycle.hasMissed(told(action), asOf)
        ? [{ action: action.id, path: action.path }]
        : [],
    );
    const { body, every = '' } = cycle.monitoring;
    for (const { first, others } of firstOfEach(plan, stale, () => 'stale')) {
      const number = others.length + 1;
      const [who, them] =
        number === 1
          ? [`Action ${first.action} is in progress`, 'it']
          : [`${count(number, 'action')}, such as action ${first.action}, are in progress`, 'them'];
      yield {
        message: `${who}, and nothing was told of ${them} for longer than the time between two looks at the plan (${code(every)}, ${body}), so nobody knows how things stand.`,
        help: `Ask the lead, and write an update: \`date: ${showDate(asOf)}\`, and what was told under \`note:\`.`,
        place: atOwner(first.path),
        action: first.action,
        related: others.map(({ path }) => ({
          place: atOwner(path),
          message: 'nothing was told of this either',
        })),
      };
    }
  },
};

/** Where progress is told elsewhere, in a system of its own or in papers, it is not asked for here. */
function holdsUpdates({ actions, recommendations }: Plan): boolean {
  return (
    actions.some(({ updates }) => updates.length > 0) ||
    recommendations.some(({ updates }) => updates.length > 0)
  );
}

/** In progress, and asked about by no other rule and on no later day. */
function isExpected(action: Action, { assessment, asOf }: RuleContext): boolean {
  const state = assessment.actions.get(action);
  const { status, due, review } = action;
  if (status?.status !== 'in-progress' || state?.late !== false || due?.deadline.kind === 'repeating')
    return false;
  return review?.date === undefined || review.date < asOf;
}
