import type { Problem } from '../../plan/finding.ts';
import type { Leads, PersonReference, Plan, Update } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { nearest } from '../../words/nearest.ts';
import { code, quotedSome } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const unknownLead: PlanRule = {
  id: 'unknown-lead',
  kind: 'plan',
  severity: 'error',
  summary: 'A lead is not listed under `people:`.',
  why: 'A name that is spelt in two ways is two people to every count, and a reader cannot tell who a stray key means.',
  remedy: 'Add the person under `people:`, or correct the key.',
  since: '0.1.0',
  example: {
    bad: yaml`
      people:
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [fiance-director]
              due: 31 March 2025
    `,
    good: yaml`
      people:
        finance-director:
          post: Director of Finance
          kind: officer
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
    `,
  },
  *check({ plan }) {
    const unknown = [...references(plan)].filter(({ reference }) => !plan.people.has(reference.key));
    // A key that is missing under `people:` is one mistake, however often it is used.
    for (const { first, others } of firstOfEach(plan, unknown, ({ reference }) => reference.key)) {
      const { reference, by, ...owner } = first;
      yield {
        message: `${by} names ${code(reference.key)}, who is not listed under \`people:\`, so nobody can tell who that is.`,
        help: helpFor(reference.key, plan),
        place: atValue(reference.path),
        ...owner,
        mistake: reference.key,
        related: others.map((other) => ({
          place: atValue(other.reference.path),
          message: 'also named here',
        })),
      };
    }
  },
};

function helpFor(key: string, { people }: Plan): string {
  const known = [...people.keys()];
  const called = [...people.values()].find(({ post, name }) =>
    [post, name].some((text) => text && slug(text) === slug(key)),
  );
  const meant = called?.key ?? nearest(key, known);
  if (meant) return `Did you mean \`${meant}\`? Otherwise add ${code(key)} under \`people:\`.`;
  if (known.length === 0) return `Add ${code(key)} under \`people:\`, with \`post:\` and \`kind:\`.`;
  return `Add ${code(key)} under \`people:\`, or use a key that is there: ${quotedSome(known, 4)}.`;
}

/** `Principal Social Worker` as people make a key of it. */
const slug = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

interface Naming extends Pick<Problem, 'action' | 'recommendation'> {
  readonly reference: PersonReference;
  /** Who or what names them: "Action 12". */
  readonly by: string;
}

/** Every place that names a person, in the order of the file. Inherited leads stand on the recommendation, once. */
function* references(plan: Plan): Iterable<Naming> {
  for (const { key: group, members, path } of plan.people.values()) {
    const by = `The group \`${group}\``;
    for (const [index, key] of members.entries())
      yield { by, reference: { key, path: [...path, 'members', index] } };
  }
  for (const { ref, updates, leads } of plan.recommendations) {
    const recommendation = { by: `Recommendation ${ref}`, recommendation: ref };
    for (const reference of [...keysOf(leads), ...authorsOf(updates)]) yield { reference, ...recommendation };
  }
  for (const { id, leads, milestones, updates, verified } of plan.actions) {
    const own = leads?.inherited ? undefined : leads;
    const named = [
      ...keysOf(own),
      ...milestones.flatMap((part) => keysOf(part.leads)),
      ...authorsOf(updates),
    ];
    for (const reference of verified?.by ? [...named, verified.by] : named)
      yield { reference, by: `Action ${id}`, action: id };
  }
}

function keysOf(leads: Leads | undefined): readonly PersonReference[] {
  return [...(leads?.who ?? []), ...(leads?.supporting ?? [])];
}

function authorsOf(updates: readonly Update[]): readonly PersonReference[] {
  return updates.flatMap(({ by }) => by ?? []);
}
