import type { Chance } from '../chance.ts';
import type { Part } from '../plans.ts';
import { monthOf, monthWords } from './months.ts';
import { soundLeads, type Team } from './team.ts';

const SUBJECTS = [
  'empty homes',
  'road repairs',
  'planning fees',
  'library hours',
  'care visits',
  'call times',
];

/** An action with which nothing is wrong. Those that stand later in a plan end later, so each may wait for those before it. */
export function soundAction(index: number, team: Team, chance: Chance): Part {
  const id = String(index + 1);
  const progress = soundProgress(index, team, chance);
  const isOpen = progress.completed === undefined && progress.stopped === undefined;
  const leads = soundLeads(index, team, chance);
  return {
    id,
    title: `Publish report ${id} on ${chance.pick(SUBJECTS)}`,
    ...(chance.oneIn(4) && { details: 'The report is shown to members.\nIt has one page.\n' }),
    ...(chance.oneIn(9) && { programme: 'Open Exampleshire' }),
    leads,
    ...soundDates(index, isOpen, chance),
    ...(chance.oneIn(2) && { measures: [soundMeasure()] }),
    ...progress,
    ...(isOpen && index > 0 && chance.oneIn(5) && { 'depends-on': [String(chance.between(1, index))] }),
    ...(isOpen && chance.oneIn(5) && { milestones: soundMilestones(index, leads, chance) }),
    ...(chance.oneIn(12) && { extra: { 'cost code': `A-${id}` } }),
    ...(chance.oneIn(10) && { visibility: 'internal' }),
  };
}

export function soundMeasure(): Part {
  return { measure: 'Reports published', baseline: '0', target: '1' };
}

/** The deadline, in one of the ways in which plans give one, and what belongs to it. */
function soundDates(index: number, isOpen: boolean, chance: Chance): Part {
  const due = monthWords(index, chance);
  const ways: readonly Part[] = [
    { due: 'Ongoing', review: '30 September 2025' },
    { due: `${monthOf(index)} and ongoing`, review: '30 September 2026' },
    { due: 'Every six months', ...(chance.oneIn(2) && { met: ['12 June 2024'] }) },
    { due: { says: 'Once the budget is agreed', by: due } },
    { due, baseline: 'September 2024' },
  ];
  if (!isOpen && chance.oneIn(2)) return { due: chance.pick(['31 May 2024', 'May 2024']) };
  if (chance.oneIn(4)) return chance.pick(ways);
  if (!isOpen || !chance.oneIn(6)) return { due };
  const change = { date: '11 June 2024', from: monthWords(index - 1, chance), to: due };
  return { due, 'date-changes': [{ ...change, reason: 'The figures came late.', body: 'Cabinet' }] };
}

/** How far it is, with what that asks for: proof, a decision, or an update. */
function soundProgress(index: number, { officers }: Team, chance: Chance): Part {
  const completed = {
    date: chance.pick(['14 May 2024', '2024-05-14', 'May 2024']),
    evidence: chance.pick([['Minute 24/18 of the Cabinet'], ['https://example.gov.uk/minutes/24-18']]),
  };
  if (chance.oneIn(6)) {
    const other = officers[(index + 1) % officers.length] as string;
    return officers.length > 1 && chance.oneIn(3)
      ? { status: 'verified', completed, verified: { date: '3 June 2024', by: other } }
      : { status: 'complete', ...(chance.oneIn(3) && { rag: chance.pick(['blue', 'green']) }), completed };
  }
  if (chance.oneIn(12)) {
    const stopped = { date: '3 June 2024', reason: 'The grant was not paid.', body: 'Cabinet' };
    return { status: chance.pick(['deferred', 'cancelled']), stopped };
  }
  if (chance.oneIn(2)) return chance.oneIn(3) ? { status: 'not-started' } : {};
  return {
    status: chance.pick(['in-progress', 'In progress']),
    ...chance.pick<Part>([
      {},
      { rag: 'green' },
      { rag: 'amber', 'rag-reason': 'One service has no figures.' },
    ]),
    updates: [
      {
        date: '2024-06-14',
        note: chance.pick([
          'The figures are collected.',
          'The figures are collected.\nThey are checked next.\n',
        ]),
        ...(chance.oneIn(3) && { by: chance.pick(officers) }),
      },
    ],
  };
}

function soundMilestones(index: number, leads: Part[string], chance: Chance): Part[] {
  const number = index + 1;
  const draft: Part = {
    ...(chance.oneIn(2) && { id: `${number}a` }),
    title: `Show draft ${number} to members`,
    ...(chance.oneIn(4) && { leads: structuredClone(leads) }),
    due: monthWords(index - 1, chance),
  };
  if (chance.oneIn(2)) return [draft];
  return [
    { title: `Collect the figures of report ${number}`, due: '31 May 2024', status: 'complete' },
    draft,
  ];
}
