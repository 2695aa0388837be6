import { provesNothing } from '../../plan/awaited.ts';
import type { Action, Completed } from '../../plan/model.ts';
import { atOwner } from '../../plan/place.ts';
import { isDone } from '../../plan/status.ts';
import { list } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { decider } from '../decider.ts';
import type { PlanRule } from '../rule.ts';

export const completeWithoutEvidence: PlanRule = {
  id: 'complete-without-evidence',
  kind: 'plan',
  severity: 'warning',
  summary: 'An action is said to be complete and nothing proves it.',
  why: 'Auditors ask for the evidence of what is marked complete; without it they may count the action as open.',
  remedy:
    'Add `completed:` with `evidence:`: the address of a minute or report, or a sentence that says where the proof is kept. The evidence of its parts will do, if every part has some.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: complete
        completed:
          date: 14 May 2024
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: complete
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
    `,
  },
  *check({ plan }) {
    for (const action of plan.actions) {
      const unproven = isDone(action.status?.status) ? unprovenPartOf(action) : undefined;
      if (unproven === undefined) continue;
      yield {
        message: `Action ${action.id} is said to be complete, and nothing proves ${unproven}, so an auditor may count it as open.`,
        help: helpFor(action),
        place: atOwner(action.path),
        action: action.id,
        todo: {
          path: action.path,
          about: 'completed',
          words: `${decider(plan, action.leads)} says where the proof is kept, or that this is not complete`,
        },
      };
    }
  },
};

/** The day is asked for in one breath with the proof; without the proof alone `complete-without-date` is silent. */
function helpFor({ completed, milestones }: Action): string {
  const lacksDay = completed?.date === undefined && milestones.every((part) => part.completed === undefined);
  const add = lacksDay
    ? 'Add `completed:` with `date:`, the day on which it was done, and `evidence:`'
    : 'Add `evidence:` under `completed:`';
  return `${add}, for example the address of the minutes, or a sentence that says where the proof is kept.`;
}

/** What lacks proof. The evidence may stand with the action, or with each of its parts. */
function unprovenPartOf({ completed, milestones }: Action): string | undefined {
  if (hasEvidence(completed)) return undefined;
  const parts = milestones.filter((part) => !hasEvidence(part.completed));
  if (parts.length === milestones.length) return 'it';
  return parts.length === 0 ? undefined : list(parts.map(({ number }) => `part ${number}`));
}

function hasEvidence(completed: Completed | undefined): boolean {
  return completed?.evidence.some((text) => !provesNothing(text)) ?? false;
}
