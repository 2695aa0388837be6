import type { Chance } from '../chance.ts';
import type { Part } from '../plans.ts';

/** Reviews that a plan of March 2024 may answer. All that they ask for was done in time, or is months away. */
const REVIEWS: readonly Part[] = [
  {
    kind: 'corporate-peer-challenge',
    body: 'Local Government Association',
    'on-site': '12 to 15 December 2023',
    'report-published': '1 March 2024',
  },
  { kind: 'corporate-peer-challenge', 'on-site': '2 to 4 March 2027' },
  { kind: 'scrutiny', body: 'Scrutiny Panel', received: '4 March 2024', response: '22 April 2024' },
  { kind: 'statutory-recommendation', received: '3 June 2024', meeting: '25 June 2024' },
  { kind: 'ofsted-ilacs', body: 'Ofsted', received: '5 February 2024' },
  { kind: 'panel-performance-assessment', 'next-election': '6 May 2027' },
  { kind: 'internal-audit', body: 'Example Audit', scope: ['Purchasing', 'Payroll'] },
];

const OBLIGATIONS: readonly Part[] = [
  { what: 'Report to the commissioners', due: 'every 6 months', from: '1 April 2024' },
  { what: 'Publish the accounts', due: '31 March 2025', source: 'Direction of 2 May 2024' },
  { what: 'Appoint a chair', due: '31 May 2024', met: ['14 May 2024'] },
];

/** What stands at the top of a plan besides its name. */
export function soundHead(chance: Chance): Part {
  const hasTerms = chance.oneIn(3);
  const introduction = `What ${hasTerms ? 'the CPC asked' : 'this plan is'} for.\n\n- One point\n- Another\n`;
  return {
    ...(chance.oneIn(4) && { members: ['Northshire District Council', 'Southshire Borough Council'] }),
    ...((hasTerms || chance.oneIn(2)) && { introduction }),
    ...(chance.oneIn(4) && { source: 'Cabinet paper of 18 March 2024' }),
    ...(chance.oneIn(2) && { reviews: some(REVIEWS, chance) }),
    agreed: { date: chance.pick(['18 March 2024', '2024-03-18']), body: 'Cabinet' },
    ...(chance.oneIn(3) && {
      monitoring: [{ body: 'Audit Committee', every: chance.pick(['6 months', 'half-yearly', 'year']) }],
    }),
    ...(chance.oneIn(4) && { reported: [{ to: 'Audit Committee', date: '5 June 2024' }] }),
    ...(hasTerms && { terms: { CPC: 'Corporate peer challenge' } }),
    ...(chance.oneIn(4) && { statuses: { 'Under way': { status: 'in-progress' } } }),
    ...(chance.oneIn(4) && { obligations: some(OBLIGATIONS, chance) }),
  };
}

/** One to three of a list, in its order. Planters change what they are given, so each plan has its own. */
function some(all: readonly Part[], chance: Chance): Part[] {
  const first = chance.between(0, all.length - 1);
  return all.slice(first, first + chance.between(1, 3)).map((part) => ({ ...part }));
}
