import type { Action, Leads, Person, Plan } from '../plan/model.ts';
import { accountableOf, leadsOfMilestone, postOf } from '../plan/people.ts';
import type { Path, Place } from '../plan/place.ts';
import { sharedText } from '../source/own-text.ts';

/** Who answers for what a finding is about. */
export interface Lead {
  /** The post, which says enough, and stays true when somebody else holds it. */
  readonly post: string;
  /** People of two councils may hold posts of one name. */
  readonly council: string;
}

/** What is known of what a finding is about. */
interface About {
  readonly action?: string;
  readonly recommendation?: string;
  readonly place?: Place;
}

/** Finds who answers for what a finding is about. */
export type LeadOf = (about: About) => Lead | 'nobody' | undefined;

/**
 * Who answers for what in one plan: for a part of an action the lead of the part, for the rest the lead of the
 * action or of the recommendation; `nobody` where no one person is named for it. Nothing for what is about the
 * plan itself.
 */
export function leadsIn(plan: Plan): LeadOf {
  const actions = new Map<string, Action[]>();
  for (const action of plan.actions) actions.set(action.id, [...(actions.get(action.id) ?? []), action]);
  const recommendations = new Map(plan.recommendations.map((each) => [each.ref, each]));
  const known = new Map<Person, Lead>();

  const lead = (leads: Leads | undefined): Lead | undefined => {
    const person = accountableOf(plan, leads);
    if (person === undefined) return undefined;
    const found = known.get(person) ?? {
      post: sharedText(postOf(plan, person)),
      council: sharedText(plan.council),
    };
    known.set(person, found);
    return found;
  };

  return ({ action: id, recommendation: ref, place }) => {
    // An action that is there no more is told at its recommendation.
    const named = id === undefined ? undefined : actions.get(id);
    if (named !== undefined || (id !== undefined && ref === undefined)) {
      const action = actionAt(named ?? [], place);
      return (action && lead(leadsAt(action, place))) ?? 'nobody';
    }
    const recommendation = ref === undefined ? undefined : recommendations.get(ref);
    return recommendation && (lead(recommendation.leads) ?? 'nobody');
  };
}

/** Of two actions with one number the one in which the place is. */
function actionAt(actions: readonly Action[], place: Place | undefined): Action | undefined {
  return actions.find(({ path }) => place !== undefined && isIn(place.path, path)) ?? actions[0];
}

function leadsAt(action: Action, place: Place | undefined): Leads | undefined {
  const part = action.milestones.find(({ path }) => place !== undefined && isIn(place.path, path));
  return part ? leadsOfMilestone(action, part) : action.leads;
}

function isIn(path: Path, whole: Path): boolean {
  return whole.every((step, index) => path[index] === step);
}
