import type { Action, Milestone, PlanFile, Recommendation } from '../../source/generated/plan-file.ts';

/** What a plan says, in parts that keep their names from version to version, each with its fields as the file has them. */
export type Facts = Readonly<Record<Part, Readonly<Record<string, Fields>>>>;

export const PARTS = [
  'plan',
  'person',
  'term',
  'status-word',
  'recommendation',
  'action',
  'milestone',
  'waiver',
] as const;

export type Part = (typeof PARTS)[number];

/** Text, lists and maps; a field that is not said is absent. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a plan says that is not there. */
export const noFacts = (): Facts => new Collected().all;

/**
 * Takes a plan apart. Recommendations are known by `ref`, actions by `id`, milestones by the id of their action
 * and their own id or title: in which order they stand is no fact. Of two with one name the second has a number,
 * so that nothing is lost.
 *
 * @param file a valid plan, as read from its file
 */
export function factsOf(file: PlanFile): Facts {
  const { people, terms, statuses, recommendations, actions, waivers, ...plan } = file;
  const facts = new Collected();
  facts.add('plan', file.plan, plan);
  for (const [key, person] of Object.entries(people ?? {})) facts.add('person', key, person);
  for (const [term, meaning] of Object.entries(terms ?? {})) facts.add('term', term, { meaning });
  for (const [word, meaning] of Object.entries(statuses ?? {})) facts.add('status-word', word, meaning);
  for (const recommendation of recommendations ?? []) addRecommendation(facts, recommendation);
  for (const action of actions ?? []) addAction(facts, action, undefined);
  for (const waiver of waivers ?? []) {
    const about = waiver.action ?? waiver.recommendation;
    facts.add('waiver', about === undefined ? waiver.rule : `${waiver.rule} ${about}`, waiver);
  }
  return facts.all;
}

function addRecommendation(facts: Collected, { actions, ...fields }: Recommendation): void {
  facts.add('recommendation', fields.ref, fields);
  for (const action of actions ?? []) addAction(facts, action, fields.ref);
}

function addAction(
  facts: Collected,
  { milestones, ...fields }: Action,
  recommendation: string | undefined,
): void {
  const key = facts.add('action', fields.id, {
    ...fields,
    ...(recommendation !== undefined && { recommendation }),
  });
  for (const milestone of milestones ?? [])
    facts.add('milestone', nameOf(milestone, key), { ...milestone, action: key });
}

const nameOf = (milestone: Milestone, action: string) => `${action}/${milestone.id ?? milestone.title}`;

class Collected {
  readonly all = Object.fromEntries(PARTS.map((part) => [part, emptyRecord()])) as Record<
    Part,
    Record<string, Fields>
  >;

  /** Adds a part, and says under which name. */
  add(part: Part, name: string, fields: object): string {
    const known = this.all[part];
    let key = name;
    for (let number = 2; key in known; number += 1) key = `${name} (${number})`;
    known[key] = fields as Fields;
    return key;
  }
}

/** Keys come from a file: none of them may be taken for a property that every object has. */
function emptyRecord(): Record<string, Fields> {
  return Object.create(null) as Record<string, Fields>;
}
