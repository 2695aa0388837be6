import type { Part } from '../plans.ts';
import {
  addAction,
  addPerson,
  key,
  openAction,
  type Planters,
  someLeads,
  value,
  WORK,
  whoLeads,
} from './planting.ts';

export const LEADS: Planters = {
  'missing-lead': (draft, chance) => {
    const { action, path } = addAction(draft, { ...WORK });
    if (chance.oneIn(2)) return key('missing-lead', ...path, 'id');
    const leads = someLeads(draft, chance);
    action.milestones = [{ title: 'Show the draft', leads }, { title: 'Show it again' }];
    return key('missing-lead', ...path, 'milestones', 1, 'title');
  },

  'unknown-lead': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    if (chance.oneIn(3)) {
      action.updates = [{ date: '14 June 2024', note: 'Half of it is done.', by: 'nobody-at-all' }];
      return value('unknown-lead', ...path, 'updates', 0, 'by');
    }
    const leads = whoLeads(action);
    if (chance.oneIn(3)) {
      addPerson(draft, 'board', { post: 'Improvement Board', kind: 'group', members: ['nobody-at-all'] });
      leads.who.push('board');
      return value('unknown-lead', 'people', 'board', 'members', 0);
    }
    if (chance.oneIn(2)) {
      // A slip of the pen, with which the person who was meant may be named nowhere else.
      leads.who[0] = `${leads.who[0]}s`;
      return value('unknown-lead', ...path, ...leads.path, 0);
    }
    const at = leads.who.push('nobody-at-all') - 1;
    return value('unknown-lead', ...path, ...leads.path, at);
  },

  'group-only-lead': (draft) => {
    addPerson(draft, 'all-directors', { post: 'All directors', kind: 'group' });
    const { path } = addAction(draft, { ...WORK, leads: ['all-directors'] });
    return key('group-only-lead', ...path, 'leads');
  },

  'several-accountable': (draft, chance) => {
    addPerson(draft, 'head-of-policy', { post: 'Head of Policy', kind: 'officer' });
    if (chance.oneIn(2)) {
      const leads = [...someLeads(draft, chance), 'head-of-policy'];
      const at =
        draft.recommendations.push({ ref: '88', text: 'Show what comes next.', leads, actions: [] }) - 1;
      addAction(draft, { ...WORK });
      return key('several-accountable', 'recommendations', at, 'leads');
    }
    const { action, path } = openAction(draft, chance);
    whoLeads(action).who.push('head-of-policy');
    return key('several-accountable', ...path, 'leads');
  },

  'no-lead-member': (draft, chance) => {
    addPerson(draft, 'cllr-smith', { name: 'Cllr B Smith', post: 'Leader of the Council', kind: 'member' });
    const officers = someLeads(draft, chance).filter((name) => name !== MEMBER);
    for (const { action } of draft.actions) delete action.milestones;
    for (const part of [...draft.recommendations, ...draft.actions.map(({ action }) => action)]) {
      if (part.leads) whoLeads(part).who.push('cllr-smith');
    }
    for (const number of [97, 98]) {
      const title = `Publish report ${number} on play areas`;
      addAction(draft, { ...WORK, id: String(number), title, leads: [...officers, 'cllr-smith'] });
    }
    return key('no-lead-member', ...addAction(draft, { ...WORK, leads: officers }).path, 'leads');
  },

  'person-unused': (draft, chance) => {
    const kind = chance.pick(['officer', 'member', 'group', 'partner']);
    addPerson(draft, 'head-of-policy', { post: 'Head of Policy', kind });
    return key('person-unused', 'people', 'head-of-policy');
  },

  'person-twice': (draft, chance) => {
    const alike = chance.pick(ALIKE);
    const members = someLeads(draft, chance).filter((name) => name === MEMBER);
    for (const [at, name] of ['head-of-policy', 'policy'].entries()) {
      addPerson(draft, name, { ...alike[at], kind: 'officer' });
      const work = { id: `9${at}`, title: `Publish report 9${at} on play areas`, due: WORK.due };
      addAction(draft, { ...work, leads: [name, ...members] });
    }
    return key('person-twice', 'people', 'policy');
  },
};

/** The councillor of a random plan that has one: then every action names them. */
const MEMBER = 'cllr-jones';

/** Two entries each that are one person. */
const ALIKE: readonly (readonly Part[])[] = [
  [{ post: 'Head of Policy' }, { post: 'Head of policy' }],
  [
    { name: 'Anne Jones', post: 'Head of Policy' },
    { name: 'Ms Anne Jones', post: 'Head of Reporting' },
  ],
  [
    { post: 'Head of Policy', github: 'example-policy' },
    { post: 'Head of Reporting', github: 'Example-Policy' },
  ],
];
