import { leadPlaces } from '../../plan/lead-places.ts';
import type { Leads, Person, Plan } from '../../plan/model.ts';
import { peopleOf } from '../../plan/people.ts';
import { atKey } from '../../plan/place.ts';
import type { Step } from '../../plan/steps.ts';
import { list, quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const groupOnlyLead: PlanRule = {
  id: 'group-only-lead',
  kind: 'plan',
  severity: 'warning',
  summary: 'An action is led by groups only.',
  why: 'When a whole team leads, no one person answers. Scrutiny committees ask for one lead officer and one lead councillor.',
  remedy: 'Name the person in the group who answers for the action, before the group.',
  since: '0.1.0',
  example: {
    bad: yaml`
      people:
        cmt:
          post: Corporate Management Team
          kind: group
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [cmt]
              due: 31 March 2025
            - id: 13
              title: Publish the budget
              leads: [finance-director]
              due: 30 April 2025
    `,
    good: yaml`
      people:
        cmt:
          post: Corporate Management Team
          kind: group
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director, cmt]
              due: 31 March 2025
            - id: 13
              title: Publish the budget
              leads: [finance-director]
              due: 30 April 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    // Leads that many steps share are one decision, and one finding.
    for (const { leads, step, action, recommendation } of leadPlaces(plan)) {
      const groups = groupsOnly(plan, leads);
      if (groups === undefined) continue;
      yield {
        message: explain(step, recommendation, groups),
        help: helpFor(groups),
        place: atKey(leads.path),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
      };
    }
  },
};

/** The groups that lead, where nobody else does. A key that is not listed may be a person. */
function groupsOnly(plan: Plan, leads: Leads): readonly Person[] | undefined {
  const people = peopleOf(plan, leads);
  const groups = people.filter(({ kind }) => kind === 'group');
  return groups.length > 0 && groups.length === leads.who.length ? groups : undefined;
}

function explain(step: Step, recommendation: string | undefined, groups: readonly Person[]): string {
  const names = list(groups.map(({ post, name, key }) => post ?? name ?? key));
  const by = `led by ${groups.length === 1 ? 'a group' : 'groups'} only (${names}), so no one person answers for`;
  return recommendation === undefined
    ? `${step.name} is ${by} it.`
    : `The actions under recommendation ${recommendation} are ${by} them.`;
}

function helpFor(groups: readonly Person[]): string {
  const members = groups.flatMap((group) => group.members);
  const which = members.length > 0 ? `: ${quotedSome(members, 3)}` : '';
  return `Name a person under \`leads:\` as well, before the group${which}.`;
}
