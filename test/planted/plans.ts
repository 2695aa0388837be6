import type { Chance } from './chance.ts';
import type { Tree } from './write-yaml.ts';

/** A part of a plan that can be changed. */
export type Part = { [key: string]: Tree | Part | Part[] };

/** A plan before it is written, as a planter of mistakes sees it. */
export interface Draft {
  readonly plan: Part;
  readonly recommendations: Part[];
  /** In the order of the file, each with the way to it. */
  readonly actions: readonly { readonly action: Part; readonly path: readonly (string | number)[] }[];
}

/** The day on which random plans are checked. */
export const PLANTING_DAY = '2024-07-01';

const POSTS = ['Finance', 'Housing', 'Planning', 'Transport', 'Adult Social Care', 'Customer Services'];
const SUBJECTS = [
  'empty homes',
  'road repairs',
  'planning fees',
  'library hours',
  'care visits',
  'call times',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month counted from October 2024, as 0, in words that end with its last day. */
export function monthWords(month: number, chance: Chance): string {
  const year = 2024 + Math.floor((month + 9) / 12);
  const number = (month + 9) % 12;
  const last = new Date(Date.UTC(year, number + 1, 0)).getUTCDate();
  const name = MONTHS[number] ?? '';
  return chance.pick([
    `${name} ${year}`,
    `By end of ${name} ${year}`,
    `${last} ${name} ${year}`,
    `${year}-${String(number + 1).padStart(2, '0')}-${last}`,
  ]);
}

/** A plan in which nothing is wrong on the day, with whatever a plan may have. */
export function soundPlan(chance: Chance): Draft {
  const officers = POSTS.slice(0, chance.between(1, POSTS.length)).map((post) => ({
    key: `director-of-${post.toLowerCase().replaceAll(' ', '-')}`,
    post: `Director of ${post}`,
  }));
  const total = officers.length + chance.between(0, 6);
  const numbers = Array.from({ length: total }, (_, index) => index);
  // Later actions end later, so that each may wait for those before it.
  const actions = numbers.map((index) =>
    soundAction(index, officers[index % officers.length]?.key ?? '', chance),
  );
  const count = chance.between(1, Math.min(4, total));
  const recommendations: Part[] = Array.from({ length: count }, (_, index) => ({
    ref: String(index + 1),
    text: `Show residents how the council does in area ${index + 1}.`,
    ...(chance.oneIn(3) && { theme: `Area ${index + 1}` }),
    ...(chance.oneIn(4) && { response: 'accepted' }),
    actions: actions.filter((_action, at) => at % count === index),
  }));
  const plan: Part = {
    plan: 'exampleshire-2024',
    title: 'Response to the 2024 review',
    council: 'Exampleshire Council',
    ...(chance.oneIn(2) && { introduction: 'What this plan is for.\n\n- One point\n- Another\n' }),
    agreed: { date: '18 March 2024', body: 'Cabinet' },
    people: Object.fromEntries(officers.map(({ key, post }) => [key, { post, kind: 'officer' }])),
    recommendations,
  };
  return { plan, recommendations, actions: placesOf(recommendations) };
}

function soundAction(index: number, lead: string, chance: Chance): Part {
  const id = String(index + 1);
  const subject = chance.pick(SUBJECTS);
  const done = chance.oneIn(6);
  return {
    id,
    title: `Publish report ${id} on ${subject}`,
    ...(chance.oneIn(4) && { details: `The report is shown to members.\nIt has one page.\n` }),
    leads: [lead],
    due: monthWords(index, chance),
    ...(chance.oneIn(2) && { measures: [{ measure: 'Reports published', baseline: '0', target: '1' }] }),
    ...(done
      ? { status: 'complete', completed: { date: '14 May 2024', evidence: ['Minute 24/18 of the Cabinet'] } }
      : chance.oneIn(2)
        ? { status: 'in-progress', updates: [{ date: '2024-06-14', note: 'The figures are collected.' }] }
        : {}),
    ...(!done && index > 0 && chance.oneIn(5) && { 'depends-on': [String(chance.between(1, index))] }),
    ...(!done &&
      chance.oneIn(5) && {
        milestones: [{ id: `${id}a`, title: `Show draft ${id} to members`, due: '15 September 2024' }],
      }),
  };
}

function placesOf(recommendations: readonly Part[]): Draft['actions'] {
  return recommendations.flatMap(({ actions }, at) =>
    (actions as Part[]).map((action, index) => ({ action, path: ['recommendations', at, 'actions', index] })),
  );
}
