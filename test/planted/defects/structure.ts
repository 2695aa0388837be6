import type { Part } from '../plans.ts';
import {
  addAction,
  addTo,
  complete,
  key,
  openAction,
  type Planters,
  someLeads,
  value,
  WORK,
} from './planting.ts';

const TEXT = 'Show residents what comes next.';

export const STRUCTURE: Planters = {
  'file-name-differs': ({ plan }, chance) => {
    plan.plan = chance.pick(['exampleshire-2023', 'exampleshire', '2024']);
    return value('file-name-differs', 'plan');
  },
  'empty-plan': ({ plan, recommendations }) => {
    recommendations.length = 0;
    for (const name of ['actions', 'waivers']) delete plan[name];
    return key('empty-plan', 'recommendations');
  },

  'duplicate-id': (draft, chance) => {
    for (const { action } of draft.actions) delete action['depends-on'];
    const leads = someLeads(draft, chance);
    if (chance.oneIn(3)) {
      const { ref } = chance.pick(draft.recommendations.filter(({ actions }) => actions)) as Part;
      draft.recommendations.push({ ref: ref as string, text: TEXT, actions: [] });
      const { path } = addAction(draft, { ...WORK, leads });
      return value('duplicate-id', ...path.slice(0, 2), 'ref');
    }
    const own = draft.actions.filter(({ path }) => path[0] === 'recommendations');
    const taken = chance.pick(own).action.id as string;
    if (chance.oneIn(2)) {
      const { path } = addAction(draft, { ...WORK, id: taken, leads });
      return value('duplicate-id', ...path, 'id');
    }
    const milestones = [{ id: taken, title: 'Show the draft to members', due: 'June 2026' }];
    const { path } = addAction(draft, { ...WORK, leads, milestones });
    return value('duplicate-id', ...path, 'milestones', 0, 'id');
  },
  'previous-id-in-use': (draft, chance) => {
    const leads = someLeads(draft, chance);
    const taken = chance.oneIn(2) ? (chance.pick(draft.actions).action.id as string) : '97';
    if (taken === '97')
      addAction(draft, { ...WORK, title: 'Publish report 98', id: '98', leads, previously: ['97'] });
    const { path } = addAction(draft, { ...WORK, leads: [...leads], previously: ['96', taken] });
    return value('previous-id-in-use', ...path, 'previously', 1);
  },
  'same-action-twice': (draft, chance) => {
    const leads = someLeads(draft, chance);
    const details = chance.pick(['It has one page.', 'It has one page.\nMembers see it first.\n']);
    const same = { ...WORK, ...(chance.oneIn(2) && { details }) };
    addAction(draft, { ...same, id: '98', leads });
    return key('same-action-twice', ...addAction(draft, { ...same, leads: [...leads] }).path, 'id');
  },

  'unknown-recommendation': (draft, chance) => {
    if (chance.oneIn(3)) {
      const at = draft.recommendations.push({ ref: '88', text: TEXT, 'part-of': '77', actions: [] }) - 1;
      addAction(draft, { ...WORK, leads: someLeads(draft, chance) });
      return value('unknown-recommendation', 'recommendations', at, 'part-of');
    }
    const { action, path } = openAction(draft, chance);
    action['also-answers'] = ['1', '77'];
    return value('unknown-recommendation', ...path, 'also-answers', 1);
  },
  'unknown-action': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    if (chance.oneIn(2)) {
      action['depends-on'] = ['77'];
      return value('unknown-action', ...path, 'depends-on', 0);
    }
    action.status = chance.pick(['deferred', 'superseded']);
    const carried = chance.pick(['77', 'exampleshire-2024/77']);
    action.stopped = { date: '3 June 2024', reason: 'It is part of another one.', 'carried-to': carried };
    return value('unknown-action', ...path, 'stopped', 'carried-to');
  },
  'circular-dependency': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    if (chance.oneIn(3)) {
      action['depends-on'] = [action.id as string];
      return value('circular-dependency', ...path, 'depends-on', 0);
    }
    const leads = someLeads(draft, chance);
    const first = addAction(draft, {
      ...WORK,
      id: '97',
      title: 'Publish report 97',
      leads,
      'depends-on': ['98'],
    });
    addAction(draft, { ...WORK, id: '98', title: 'Publish report 98', leads, 'depends-on': ['99'] });
    addAction(draft, { ...WORK, leads, 'depends-on': ['97'] });
    return value('circular-dependency', ...first.path, 'depends-on', 0);
  },

  'recommendation-without-action': ({ recommendations }) => {
    const at = recommendations.push({ ref: '88', text: TEXT }) - 1;
    return key('recommendation-without-action', 'recommendations', at, 'ref');
  },
  'action-without-recommendation': (draft, chance) => {
    const at = addTo(draft.plan, 'actions', { ...WORK, leads: someLeads(draft, chance) });
    return key('action-without-recommendation', 'actions', at, 'id');
  },
  'rejected-with-actions': (draft, chance) => {
    const { path } = addAction(draft, { ...WORK, leads: someLeads(draft, chance) });
    const recommendation = draft.recommendations[Number(path[1])] as Part;
    Object.assign(recommendation, { response: 'rejected', reason: 'The council does so already.' });
    return value('rejected-with-actions', ...path.slice(0, 2), 'response');
  },
  'rejected-without-reason': (draft, chance) => {
    const { recommendations } = draft;
    if (chance.oneIn(2)) {
      const at = recommendations.push({ ref: '88', text: TEXT, response: 'rejected' }) - 1;
      return value('rejected-without-reason', 'recommendations', at, 'response');
    }
    const at = recommendations.push({ ref: '88', text: TEXT, response: 'partly', actions: [] }) - 1;
    complete(addAction(draft, { ...WORK, leads: someLeads(draft, chance) }).action);
    return value('rejected-without-reason', 'recommendations', at, 'response');
  },
};
