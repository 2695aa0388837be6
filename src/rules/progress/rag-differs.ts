import type { Assessment } from '../../plan/assess.ts';
import type { Problem } from '../../plan/finding.ts';
import type { Action } from '../../plan/model.ts';
import { perCentDone } from '../../plan/per-cent.ts';
import { atOwner, atValue } from '../../plan/place.ts';
import { type RagRule, ragOf, redAfterOf } from '../../plan/rag.ts';
import { isDone, isSettled, type Rag } from '../../plan/status.ts';
import { code, count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const ragDiffers: PlanRule = {
  id: 'rag-differs',
  kind: 'plan',
  severity: 'warning',
  summary:
    'A rating given by hand is not the one that the rule gives, and nothing says why; or the rule leaves it to people, and none is given.',
  why: 'Scrutiny committees have found ratings that the rule printed beside them does not give. After that nobody relies on any of them.',
  remedy:
    'Write the rating that the rule gives, or take `rag:` away. Where the one given by hand is meant, say why under `rag-reason:`. A status word of the council with a rating that is worse than the rule’s is a reason by itself; one that is better is not. Where ratings are judged by risk, every open action needs one, and amber and red need their reason. The rule is set under `rag:` in civicplan.config.yaml.',
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
      if (ragRule.rule === 'risk' && !isSettled(action.status?.status)) yield* judged(action);
      const wanted = ragOf(action, assessment, ragRule);
      const given = action.rag ?? action.status?.rag;
      if (wanted === undefined || given === undefined || action.ragReason !== undefined) continue;
      // A council without a blue marks as green what is complete.
      if (given === wanted || (isDone(action.status?.status) && CONCERN[given] === CONCERN[wanted])) continue;
      // A word such as "Off plan, with mitigation" says itself why it is not green.
      if (action.rag === undefined && CONCERN[given] > CONCERN[wanted]) continue;
      yield {
        message: `Action ${action.id} is rated ${given}, and by the rule it would be ${wanted}, because ${because(action, assessment, wanted, ragRule)}. Without a reason for the difference nobody can rely on the ratings.`,
        help: helpFor(action, given, wanted),
        place: atValue([...action.path, action.rag === undefined ? 'status' : 'rag']),
        action: action.id,
      };
    }
  },
};

/** What is left to judgement cannot be wrong, only absent or unexplained. */
function* judged({ id, path, rag, ragReason, status }: Action): Iterable<Problem> {
  if (rag === undefined && status?.rag === undefined) {
    yield {
      message: `Action ${id} is not rated, though by the council’s rule its risk is judged and the rating given by hand. Readers cannot tell whether there is no risk or nobody has looked.`,
      help: 'Write `rag: green`, `rag: amber` or `rag: red`; for amber and red with the reason under `rag-reason:`.',
      place: atOwner(path),
      action: id,
    };
  } else if (rag !== undefined && CONCERN[rag] > 0 && ragReason === undefined) {
    yield {
      message: `Action ${id} is rated ${rag}, which is a judgement, and nothing says what the risk is. Without a reason nobody can rely on the ratings.`,
      help: 'Say under `rag-reason:` what the risk is.',
      place: atValue([...path, 'rag']),
      action: id,
    };
  }
}

const CONCERN: Readonly<Record<Rag, number>> = { blue: 0, green: 0, amber: 1, red: 2 };

/** What the rule goes by. */
function because(action: Action, { actions }: Assessment, wanted: Rag, rule: RagRule): string {
  if (isDone(action.status?.status)) return 'it is complete';
  if (rule.rule === 'per-cent') return `it is ${perCentDone(action)}% complete`;
  const state = actions.get(action);
  if (!state?.late) return 'it is in time';
  const late = `it is ${count(state.days, 'day')} late`;
  if (wanted !== 'red' || (rule.rule !== 'lateness' && rule.rule !== 'three-months')) return late;
  const { number, unit } = redAfterOf(rule);
  return number === 0 ? late : `${late}, which is more than ${count(number, unit)}`;
}

function helpFor({ rag, status }: Action, given: Rag, wanted: Rag): string {
  return rag === undefined
    ? `Write a status that fits instead of ${code(status?.label ?? '')}; or say under \`rag-reason:\` why it is rated ${given}.`
    : `Write \`rag: ${wanted}\`, or take the line away; where ${given} is meant, say why under \`rag-reason:\`.`;
}
