import type { Welsh } from './languages.ts';
import type { Action, Person, Plan, Recommendation, Update } from './model.ts';
import type { Path } from './place.ts';

/** A part of a plan whose texts can have Welsh beside them. */
export interface BilingualPart {
  readonly path: Path;
  /** How messages call it: "Action 12", "An update of action 12". */
  readonly owner: string;
  /** Its texts in English that Welsh is asked for, by key. */
  readonly english: ReadonlyMap<string, string>;
  readonly welsh?: Welsh;
}

/** The parts that are published together, and that somebody translates in one go. */
export interface BilingualGroup {
  readonly parts: readonly BilingualPart[];
  readonly action?: string;
  readonly recommendation?: string;
}

/** True where a plan says that it is published in Welsh as well as in English. */
export function isBilingual({ languages }: Plan): boolean {
  return languages.includes('cy');
}

/** What is published of a plan, in the order in which plans are usually written. Internal actions are not. */
export function bilingualGroups(plan: Plan): readonly BilingualGroup[] {
  const { title, council, introduction, welsh, people, recommendations, actions } = plan;
  return [
    { parts: [part('The plan', { path: [], ...(welsh && { welsh }) }, { title, council, introduction })] },
    { parts: [...people.values()].map(personPart) },
    ...recommendations.flatMap((recommendation) => [
      recommendationGroup(recommendation),
      ...recommendation.actions.flatMap(actionGroup),
    ]),
    ...actions.flatMap((action) => (action.recommendation === undefined ? actionGroup(action) : [])),
  ];
}

function part(
  owner: string,
  { path, welsh }: { readonly path: Path; readonly welsh?: Welsh },
  texts: Readonly<Record<string, string | undefined>>,
): BilingualPart {
  const english = new Map(
    Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])),
  );
  return { path, owner, english, ...(welsh && { welsh }) };
}

/** The name of a person is the same in both. */
function personPart(person: Person): BilingualPart {
  return part(`The entry \`${person.key}\` under \`people:\``, person, { post: person.post });
}

function recommendationGroup(recommendation: Recommendation): BilingualGroup {
  const { ref, text, theme, context, reason, updates } = recommendation;
  return {
    parts: [
      part(`Recommendation ${ref}`, recommendation, { text, theme, context, reason }),
      ...updateParts(`recommendation ${ref}`, updates),
    ],
    recommendation: ref,
  };
}

function actionGroup(action: Action): readonly BilingualGroup[] {
  const { id, title, details, milestones, updates, internal } = action;
  if (internal) return [];
  const parts = [
    part(`Action ${id}`, action, { title, details }),
    ...milestones.map((milestone) =>
      part(`Part ${milestone.number} of action ${id}`, milestone, {
        title: milestone.title,
        details: milestone.details,
      }),
    ),
    ...updateParts(`action ${id}`, updates),
  ];
  return [{ parts, action: id }];
}

function updateParts(of: string, updates: readonly Update[]): readonly BilingualPart[] {
  return updates.map((update) => part(`An update of ${of}`, update, { note: update.note }));
}
