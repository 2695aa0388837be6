import type { Path } from '../../src/plan/place.ts';
import type { Chance } from './chance.ts';
import { soundAction, soundMeasure } from './sound/action.ts';
import { soundHead } from './sound/setting.ts';
import { soundTeam } from './sound/team.ts';
import type { Tree } from './write-yaml.ts';

/** A part of a plan that can be changed. */
export type Part = { [key: string]: Tree | Part | Part[] };

/** An action of a plan, with the way to it. */
export interface Placed {
  readonly action: Part;
  readonly path: Path;
}

/** A plan before it is written, as a planter of mistakes sees it. */
export interface Draft {
  readonly plan: Part;
  readonly recommendations: Part[];
  /** In the order of the file. */
  readonly actions: readonly Placed[];
}

/** The day on which random plans are checked. */
export const PLANTING_DAY = '2024-07-01';

/** A plan in which nothing is wrong on the day, with whatever a plan may have. */
export function soundPlan(chance: Chance): Draft {
  const team = soundTeam(chance);
  const total = team.officers.length + chance.between(0, 6);
  const actions = Array.from({ length: total }, (_, index) => soundAction(index, team, chance));
  // A long plan says somewhere how its success is measured, whichever of its actions is done next.
  for (const action of actions.filter(isOpen).slice(0, 2)) action.measures = [soundMeasure()];
  const { terms, statuses, obligations, ...head } = soundHead(chance);
  if (statuses) for (const action of actions) if (isBegun(action)) action.status = 'Under way';
  const recommendations = soundRecommendations(actions, team.officers.length, chance);
  const others = chance.oneIn(4) ? [soundOther(actions[0] as Part)] : [];
  const plan: Part = {
    plan: 'exampleshire-2024',
    title: 'Response to the 2024 review',
    council: 'Exampleshire Council',
    ...head,
    people: team.people,
    ...(terms && { terms }),
    ...(statuses && { statuses }),
    recommendations,
    ...(others.length > 0 && { actions: others }),
    ...(obligations && { obligations }),
  };
  if (chance.oneIn(4)) addOtherRecommendations(plan, recommendations, chance);
  return { plan, recommendations, actions: [...placesOf(recommendations), ...placesIn(['actions'], others)] };
}

/** The actions, dealt out to recommendations; under some of these the lead stands once, for all. */
function soundRecommendations(actions: readonly Part[], officers: number, chance: Chance): Part[] {
  const count = chance.between(1, Math.min(4, actions.length));
  return Array.from({ length: count }, (_, at) => {
    const own = actions.filter((_action, index) => index % count === at);
    const [first, ...others] = own;
    // The last one keeps its leads below it: further actions are added there.
    const leads = at < count - 1 && chance.oneIn(4) ? structuredClone(first?.leads) : undefined;
    // Everybody leads one of the first actions; the others may leave theirs to the recommendation.
    const mayInherit = ({ id, verified }: Part) => Number(id) > officers && verified === undefined;
    for (const action of others.filter(mayInherit)) if (leads) delete action.leads;
    return {
      ref: String(at + 1),
      ...(chance.oneIn(3) && { theme: `Area ${at + 1}` }),
      text: `Show residents how the council does in area ${at + 1}.`,
      ...(chance.oneIn(5) && { context: 'Residents asked for figures.\nThere were none.\n' }),
      ...chance.pick<Part>([
        {},
        { response: 'accepted' },
        { response: 'partly', reason: 'Some figures stay confidential.' },
      ]),
      ...(leads && { leads }),
      ...(chance.oneIn(6) && { 'external-support': [{ from: 'Example Audit', what: 'One day of advice' }] }),
      ...(chance.oneIn(5) && { updates: [{ date: '14 June 2024', note: 'All directors were told.' }] }),
      actions: own,
    };
  });
}

/** Recommendations without actions, each for a reason that is written down. */
function addOtherRecommendations(plan: Part, recommendations: Part[], chance: Chance): void {
  const text = 'Show residents what comes next.';
  const until = '31 December 2024';
  const reason = 'The actions are agreed in the autumn.';
  recommendations.push(
    { ref: '1a', 'part-of': '1', text },
    { ref: '7', text, response: 'rejected', reason: 'The council does so already.' },
  );
  if (!chance.oneIn(2)) return;
  recommendations.push({ ref: '8', text });
  plan.waivers = [{ rule: 'recommendation-without-action', recommendation: '8', until, reason }];
}

/** An action that answers no recommendation, and says where it comes from. */
function soundOther({ leads = [] }: Part): Part {
  return {
    id: 'P1',
    title: 'Publish this plan',
    programme: 'Open Exampleshire',
    leads: structuredClone(leads),
    due: 'May 2025',
  };
}

const isBegun = ({ status }: Part): boolean => status === 'in-progress' || status === 'In progress';

const isOpen = (action: Part): boolean =>
  action.status === undefined || action.status === 'not-started' || isBegun(action);

function placesOf(recommendations: readonly Part[]): readonly Placed[] {
  return recommendations.flatMap(({ actions }, at) =>
    placesIn(['recommendations', at, 'actions'], (actions ?? []) as Part[]),
  );
}

function placesIn(path: Path, actions: readonly Part[]): readonly Placed[] {
  return actions.map((action, index) => ({ action, path: [...path, index] }));
}
