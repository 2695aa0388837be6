import type { Problem } from '../../plan/finding.ts';
import type { Action, Plan } from '../../plan/model.ts';
import { atValue, type Place } from '../../plan/place.ts';
import { nearest } from '../../words/nearest.ts';
import { code, quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule, RuleContext } from '../rule.ts';

export const unknownAction: PlanRule = {
  id: 'unknown-action',
  kind: 'plan',
  severity: 'error',
  summary: 'A reference leads to no action.',
  why: 'Whoever asks what an action waits for, or where it went, finds nothing; an action that was carried over to nowhere is a promise that was dropped.',
  remedy:
    'Write the `id` of an action of this plan; under `carried-to:` also an action of another plan, as `exampleshire-2025/4`. Another plan is looked into where it is checked together with this one.',
  since: '0.1.0',
  needs: ['other-plans'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        depends-on: [31]
      - id: 13
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 28 February 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        depends-on: [13]
      - id: 13
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 28 February 2025
    `,
  },
  *check(context) {
    const known = numbersOf(context.plan);
    for (const action of context.plan.actions) {
      for (const { id, path } of action.dependsOn) {
        if (known.all.has(id)) continue;
        yield unknown(`Action ${action.id} is said to depend on`, id, known, action, atValue(path));
      }
      const dropped = carriedNowhere(action, context, known);
      if (dropped) yield dropped;
    }
  },
};

interface Numbers {
  /** The numbers of actions and of their parts. */
  readonly all: ReadonlySet<string>;
  /** Those that may be offered: an internal action is not heard of in public. */
  readonly offered: readonly string[];
}

function numbersOf({ actions }: Plan): Numbers {
  const partsOf = ({ milestones }: Action) => milestones.flatMap(({ id }) => id ?? []);
  return {
    all: new Set(actions.flatMap((action) => [action.id, ...partsOf(action)])),
    offered: actions.filter(({ internal }) => !internal).map(({ id }) => id),
  };
}

function unknown(said: string, id: string, { offered }: Numbers, action: Action, place: Place): Problem {
  const others = offered.filter((other) => other !== action.id);
  const meant = nearest(id, others);
  const verb = others.length === 1 ? 'is' : 'are';
  const there =
    others.length === 0
      ? 'There is no other action that could be meant.'
      : `There ${verb} ${quotedSome(others, 8, 'and')}.`;
  return {
    message: `${said} action ${code(id)}, which is not in this plan, so whoever looks it up finds nothing.`,
    help: `${meant ? `Did you mean \`${meant}\`? ` : ''}${there}`,
    place,
    action: action.id,
  };
}

/** `exampleshire-2025/4`, or `4` for one of this plan. Other words are free: "the corporate plan". */
const CARRIED = /^(?:([a-z0-9][a-z0-9-]*)\/)?([A-Za-z0-9][A-Za-z0-9._-]*)$/;

/** What alone may be the number of an action: `12`, `4a`, `B3`, `1.10`. Anything longer may be the name of a plan. */
const NUMBER = /^[A-Za-z]?\d{1,3}(?:\.\d{1,3})*[A-Za-z]?$/;

function carriedNowhere(
  action: Action,
  { plan, actionsOf }: RuleContext,
  known: Numbers,
): Problem | undefined {
  const words = action.stopped?.carriedTo;
  const [, elsewhere, id] = CARRIED.exec(words ?? '') ?? [];
  if (words === undefined || id === undefined) return undefined;
  const place = atValue([...action.path, 'stopped', 'carried-to']);
  const said = `Action ${action.id} is said to be carried to`;
  if (elsewhere === undefined || elsewhere === plan.id) {
    const isReference = elsewhere !== undefined || NUMBER.test(id);
    return isReference && !known.all.has(id) ? unknown(said, id, known, action, place) : undefined;
  }
  const theirs = actionsOf?.(elsewhere);
  if (theirs === undefined || theirs.has(id)) return undefined;
  return {
    message: `${said} action ${code(id)} of plan ${code(elsewhere)}, which has no such action, so what was promised here is lost.`,
    help: `Write the number that it has in \`${elsewhere}\`, or add the action there.`,
    place,
    action: action.id,
  };
}
