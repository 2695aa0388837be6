import type { Welsh } from './languages.ts';
import type { Action, Due, Leads, Milestone, Plan, Recommendation, Update } from './model.ts';
import type { Path } from './place.ts';

/**
 * What a text is, which decides what may be asked of it:
 *
 * - `prose`: sentences of the council's own, which it can reword
 * - `title`: the title of the plan, an action or a milestone
 * - `quoted`: words of others, which may not be reworded: a recommendation, the lead column of a document
 * - `name`: a post, a body, a programme
 * - `data`: an address, a number, a reference, the words of a date
 * - `welsh`: the Welsh of another text
 */
export type TextKind = 'prose' | 'title' | 'quoted' | 'name' | 'data' | 'welsh';

/** A text of a plan, where it stands. */
export interface PlanText {
  readonly path: Path;
  readonly text: string;
  readonly kind: TextKind;
  /** How messages call what it belongs to: "Action 12", "Part 1a of action 1", "The plan". */
  readonly owner: string;
  readonly action?: string;
  readonly recommendation?: string;
}

/** Every text that a person wrote into the plan, in the order in which plans are usually written. */
export function textsOf(plan: Plan): readonly PlanText[] {
  const known = collected.get(plan);
  if (known !== undefined) return known;
  const texts = collect(plan);
  collected.set(plan, texts);
  return texts;
}

/** Several rules ask for the texts of one plan. */
const collected = new WeakMap<Plan, readonly PlanText[]>();

function collect(plan: Plan): readonly PlanText[] {
  return [
    ...textsOfPlan(plan),
    ...textsOfPeople(plan),
    ...plan.recommendations.flatMap((recommendation) => [
      ...textsOfRecommendation(recommendation),
      ...recommendation.actions.flatMap((action) => textsOfAction(action, recommendation)),
    ]),
    ...plan.actions.flatMap((action) => (action.recommendation === undefined ? textsOfAction(action) : [])),
    ...textsAtTheEnd(plan),
  ];
}

type Owner = Pick<PlanText, 'owner' | 'action' | 'recommendation'>;
type Found = string | readonly string[] | undefined;

/** What stands under some keys of one place; of a list, each entry. */
function at(owner: Owner, path: Path, kind: TextKind, texts: Readonly<Record<string, Found>>): PlanText[] {
  const all: PlanText[] = [];
  for (const key in texts) {
    const found = texts[key];
    if (found === undefined) continue;
    if (typeof found === 'string') all.push({ ...owner, kind, path: [...path, key], text: found });
    else
      for (const [index, text] of found.entries())
        all.push({ ...owner, kind, path: [...path, key, index], text });
  }
  return all;
}

/** The same for each entry of a list. */
function each<T>(entries: readonly T[], path: Path, texts: (entry: T, path: Path) => PlanText[]): PlanText[] {
  return entries.flatMap((entry, index) => texts(entry, [...path, index]));
}

function welshOf(owner: Owner, path: Path, welsh: Welsh | undefined): PlanText[] {
  return welsh === undefined ? [] : at(owner, [...path, 'cy'], 'welsh', Object.fromEntries(welsh));
}

const WHOLE: Owner = { owner: 'The plan' };

function textsOfPlan(plan: Plan): PlanText[] {
  const { title, council, members, introduction, source, welsh } = plan;
  const { reviews, agreed, monitoring, reported, obligations } = plan;
  return [
    ...at(WHOLE, [], 'title', { title }),
    ...at(WHOLE, [], 'name', { council, members }),
    ...at(WHOLE, [], 'prose', { introduction }),
    ...welshOf(WHOLE, [], welsh),
    ...at(WHOLE, [], 'data', { source }),
    ...each(reviews, ['reviews'], ({ body, onSite, scope, report }, path) => [
      ...at(WHOLE, path, 'name', { body, scope }),
      ...at(WHOLE, path, 'data', { 'on-site': onSite, report }),
    ]),
    ...at(WHOLE, ['agreed'], 'name', { body: agreed?.body }),
    ...at(WHOLE, ['agreed'], 'data', { date: agreed?.date?.words, minute: agreed?.minute }),
    ...each(monitoring, ['monitoring'], ({ body, every, through }, path) => [
      ...at(WHOLE, path, 'name', { body, through }),
      ...at(WHOLE, path, 'data', { every }),
    ]),
    ...each(reported, ['reported'], ({ to, from, title, date }, path) => [
      ...at(WHOLE, path, 'name', { to, from, title }),
      ...at(WHOLE, path, 'data', { date: date.words }),
    ]),
    ...each(obligations, ['obligations'], ({ what, source }, path) =>
      at(WHOLE, path, 'prose', { what, source }),
    ),
  ];
}

function textsOfPeople({ people, terms }: Plan): PlanText[] {
  return [
    ...[...people.values()].flatMap(({ key, path, name, post, welsh }) => {
      const owner = { owner: `The entry \`${key}\` under \`people:\`` };
      return [...at(owner, path, 'name', { name, post }), ...welshOf(owner, path, welsh)];
    }),
    ...at({ owner: 'The list of terms' }, ['terms'], 'name', Object.fromEntries(terms)),
  ];
}

function textsOfRecommendation(recommendation: Recommendation): PlanText[] {
  const { ref, path, text, theme, context, reason, programme, leads, welsh } = recommendation;
  const owner = { owner: `Recommendation ${ref}`, recommendation: ref };
  return [
    ...at(owner, path, 'name', { theme }),
    ...at(owner, path, 'quoted', { text }),
    ...at(owner, path, 'prose', { context, reason }),
    ...welshOf(owner, path, welsh),
    ...at(owner, path, 'name', { programme }),
    ...saidOfLeads(owner, leads),
    ...each(recommendation.externalSupport, [...path, 'external-support'], ({ from, what }, place) => [
      ...at(owner, place, 'name', { from }),
      ...at(owner, place, 'prose', { what }),
    ]),
    ...textsOfUpdates(owner, recommendation.updates),
  ];
}

function textsOfAction(action: Action, recommendation?: Recommendation): PlanText[] {
  const { id, path, title, details, welsh, programme, leads, milestones, measures, updates, stopped } =
    action;
  const owner = { owner: `Action ${id}`, action: id };
  return [
    ...at(owner, path, 'title', { title }),
    ...at(owner, path, 'prose', { details }),
    ...welshOf(owner, path, welsh),
    // What is taken from the recommendation stands there.
    ...at(owner, path, 'name', {
      programme: programme === recommendation?.programme ? undefined : programme,
    }),
    ...saidOfLeads(owner, leads?.inherited ? undefined : leads),
    ...textsOfProgress(owner, action),
    ...at(owner, path, 'data', { baseline: action.baseline?.words, review: action.review?.words }),
    ...at(owner, path, 'prose', { 'rag-reason': action.ragReason }),
    ...milestones.flatMap((milestone) => textsOfMilestone(id, milestone)),
    ...each(measures, [...path, 'measures'], ({ measure, baseline, target, actual }, place) => [
      ...at(owner, place, 'prose', { measure }),
      ...at(owner, place, 'data', { baseline, target, actual }),
    ]),
    ...textsOfUpdates(owner, updates),
    ...at(owner, [...path, 'stopped'], 'prose', { reason: stopped?.reason }),
    ...at(owner, [...path, 'stopped'], 'name', { body: stopped?.body }),
    ...at(owner, [...path, 'stopped'], 'data', { 'carried-to': stopped?.carriedTo }),
    ...at(owner, [...path, 'extra'], 'data', Object.fromEntries(action.extra)),
  ];
}

function textsOfMilestone(action: string, milestone: Milestone): PlanText[] {
  const { path, title, details, welsh, leads } = milestone;
  const owner = { owner: `Part ${milestone.number} of action ${action}`, action };
  return [
    ...at(owner, path, 'title', { title }),
    ...at(owner, path, 'prose', { details }),
    ...welshOf(owner, path, welsh),
    ...saidOfLeads(owner, leads),
    ...textsOfProgress(owner, milestone),
  ];
}

/** What actions and milestones have in common. */
function textsOfProgress(owner: Owner, { due, dateChanges, completed }: Action | Milestone): PlanText[] {
  return [
    ...(due === undefined ? [] : [{ ...owner, kind: 'data' as const, ...wordsOf(due) }]),
    ...dateChanges.flatMap(({ path, reason, body, minute }) => [
      ...at(owner, path, 'prose', { reason }),
      ...at(owner, path, 'name', { body }),
      ...at(owner, path, 'data', { minute }),
    ]),
    ...(completed === undefined ? [] : at(owner, completed.path, 'data', { evidence: completed.evidence })),
  ];
}

/** A deadline knows where its date is read; its words may stand beside that. */
function wordsOf({ path, words }: Due): Pick<PlanText, 'path' | 'text'> {
  return { path: path.at(-1) === 'by' ? [...path.slice(0, -1), 'says'] : path, text: words };
}

function textsOfUpdates(owner: Owner, updates: readonly Update[]): PlanText[] {
  return updates.flatMap(({ path, note, welsh }) => [
    ...at(owner, path, 'prose', { note }),
    ...welshOf(owner, path, welsh),
  ]);
}

function saidOfLeads(owner: Owner, leads: Leads | undefined): PlanText[] {
  return leads === undefined ? [] : at(owner, leads.path, 'quoted', { says: leads.says });
}

function textsAtTheEnd({ waivers, closed }: Plan): PlanText[] {
  return [
    ...waivers.flatMap(({ path, reason, action, recommendation }) =>
      at(
        {
          owner: 'A waiver',
          ...(action !== undefined && { action }),
          ...(recommendation !== undefined && { recommendation }),
        },
        path,
        'prose',
        { reason },
      ),
    ),
    ...at(WHOLE, ['closed'], 'prose', { reason: closed?.reason }),
  ];
}
