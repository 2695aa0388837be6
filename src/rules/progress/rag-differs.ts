import type { State } from '../../plan/assess.ts';
import type { Action } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { type RagRule, ragOf } from '../../plan/rag.ts';
import type { Rag } from '../../plan/status.ts';
import { code, count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const ragDiffers: PlanRule = {
  id: 'rag-differs',
  kind: 'plan',
  severity: 'warning',
  summary: 'A rating given by hand is not the one that the rule gives, and nothing says why.',
  why: 'Scrutiny committees have found ratings that the rule printed beside them does not give. After that nobody relies on any of them.',
  remedy:
    'Write the rating that the rule gives, or take `rag:` away. Where the one given by hand is meant, say why under `rag-reason:`. A status word of the council with a rating that is worse than the rule’s is a reason by itself; one that is better is not. The rule is set under `rag:` in civicplan.config.yaml.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        rag: red
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        rag: red
        rag-reason: The settlement may come too late for the meeting in March.
    `,
  },
  *check({ plan, assessment, ragRule }) {
    // Of a plan that is over nothing is asked any more.
    if (assessment.closed) return;
    for (const action of plan.actions) {
      const state = assessment.actions.get(action);
      const wanted = ragOf(action, state, ragRule);
      const given = action.rag ?? action.status?.rag;
      if (wanted === undefined || given === undefined || action.ragReason !== undefined) continue;
      // A council without a blue marks as green what is complete.
      if (given === wanted || (given === 'green' && wanted === 'blue')) continue;
      // A word such as "Off plan, with mitigation" says itself why it is not green.
      if (action.rag === undefined && CONCERN[given] > CONCERN[wanted]) continue;
      yield {
        message: `Action ${action.id} is rated ${given}, and by the rule it would be ${wanted}, because ${because(state, wanted, ragRule)}. Without a reason for the difference nobody can rely on the ratings.`,
        help: helpFor(action, given, wanted),
        place: atValue([...action.path, action.rag === undefined ? 'status' : 'rag']),
        action: action.id,
      };
    }
  },
};

const CONCERN: Readonly<Record<Rag, number>> = { blue: 0, green: 0, amber: 1, red: 2 };

function because(state: State | undefined, wanted: Rag, rule: RagRule): string {
  if (wanted === 'blue') return 'it is complete';
  if (!state?.late) return 'it is in time';
  const late = `it is ${count(state.days, 'day')} late`;
  if (rule.rule === 'off' || wanted !== 'red') return late;
  const { number, unit } = rule.redAfter;
  return number === 0 ? late : `${late}, which is more than ${count(number, unit)}`;
}

function helpFor({ rag, status }: Action, given: Rag, wanted: Rag): string {
  return rag === undefined
    ? `Write a status that fits instead of ${code(status?.label ?? '')}; or say under \`rag-reason:\` why it is rated ${given}.`
    : `Write \`rag: ${wanted}\`, or take the line away; where ${given} is meant, say why under \`rag-reason:\`.`;
}
