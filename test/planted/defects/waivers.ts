import { addAction, addTo, key, type Planters, value, WORK } from './planting.ts';

const ACCEPTED = { rule: 'missing-lead', until: '31 December 2024', reason: 'The post is vacant.' };

export const WAIVERS: Planters = {
  'waiver-unused': ({ plan, actions }, chance) => {
    const action = chance.pick(actions).action.id as string;
    const [place, wrong] = chance.pick<[string, object]>([
      ['rule', { action }],
      ['rule', { rule: 'missing-leed', action }],
      ['action', { action: '77' }],
      ['recommendation', { recommendation: '77' }],
    ]);
    return value('waiver-unused', 'waivers', addTo(plan, 'waivers', { ...ACCEPTED, ...wrong }), place);
  },
  'waiver-expired': (draft) => {
    const { path } = addAction(draft, { ...WORK });
    const at = addTo(draft.plan, 'waivers', { ...ACCEPTED, action: '99', until: '31 May 2024' });
    // What was accepted is there again, and what accepted it is told as well.
    return [...key('missing-lead', ...path, 'id'), ...value('waiver-expired', 'waivers', at, 'until')];
  },
};
