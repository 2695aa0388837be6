import type { Path } from '../../src/plan/place.ts';
import type { Chance } from './chance.ts';
import type { Draft, Part } from './plans.ts';

/** What has to be found, and where it has to point: at a key or at a value of the plan that is written. */
export interface Planted {
  readonly rule: string;
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** Makes one mistake in a plan that had none, and says what must be found: one thing, but where it brings another. */
export type Planter = (draft: Draft, chance: Chance) => readonly Planted[];

interface Chosen {
  readonly action: Part;
  readonly path: Path;
}

/** An action that is still to be done, with nothing that depends on its dates. */
function openAction({ actions }: Draft, chance: Chance): Chosen {
  const chosen = chance.pick(actions);
  for (const key of ['status', 'completed', 'updates', 'milestones']) delete chosen.action[key];
  for (const { action } of actions) delete action['depends-on'];
  return chosen;
}

/** One more action, at the end of the plan, which says only what it is given. */
function addAction({ recommendations }: Draft, action: Part): Chosen {
  const at = recommendations.length - 1;
  const actions = recommendations[at]?.actions as Part[];
  actions.push(action);
  return { action, path: ['recommendations', at, 'actions', actions.length - 1] };
}

/** Any of the leads of the plan. */
function someLead({ plan }: Draft, chance: Chance): string {
  return chance.pick(Object.keys(plan.people as Part));
}

const id = (rule: string, path: Path): Planted[] => [{ rule, path: [...path, 'id'], at: 'key' }];
const value = (rule: string, ...path: Path): Planted[] => [{ rule, path, at: 'value' }];

const WORK = { id: '99', title: 'Publish report 99 on play areas', due: '30 November 2026' };

/** Sets the words of a deadline that a rule has something to say about. */
function due(rule: string, words: readonly string[]): Planter {
  return (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(words);
    return value(rule, ...path, 'due');
  };
}

/** One mistake for each rule that a plan can break by itself. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  'missing-lead': (draft) => id('missing-lead', addAction(draft, { ...WORK }).path),
  'unknown-lead': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    const leads = [...(action.leads as string[]), 'nobody-at-all'];
    action.leads = leads;
    return value('unknown-lead', ...path, 'leads', leads.length - 1);
  },
  'group-only-lead': (draft) => {
    (draft.plan.people as Part)['all-directors'] = { post: 'All directors', kind: 'group' };
    const { path } = addAction(draft, { ...WORK, leads: ['all-directors'] });
    return [{ rule: 'group-only-lead', path: [...path, 'leads'], at: 'key' }];
  },

  'missing-deadline': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    delete action.due;
    return id('missing-deadline', path);
  },
  'deadline-not-understood': due('deadline-not-understood', [
    '30 February 2025',
    '31 Febuary 2025',
    '2024-13-01',
    'soonish',
  ]),
  'deadline-without-year': due('deadline-without-year', ['By September', '30 November', 'End of October']),
  'no-review-date': due('no-review-date', [
    'Ongoing',
    'March 2025 and ongoing',
    'TBC',
    'January 2025 and beyond',
  ]),
  'status-in-deadline': due('status-in-deadline', ['Has started', 'Started', 'Work is ongoing']),
  'dates-disagree': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action['date-changes'] = [
      {
        date: '14 June 2024',
        from: '30 September 2024',
        to: '30 September 2027',
        reason: 'The data came late.',
        body: 'Cabinet',
      },
    ];
    return value('dates-disagree', ...path, 'due');
  },

  overdue: (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(['31 May 2024', 'May 2024', '2024-05-31']);
    action.updates = [{ date: '2024-06-14', note: 'The data came late; the draft is with members.' }];
    return id('overdue', path);
  },
  'due-soon': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(['15 July 2024', 'July 2024', '2024-07-01']);
    return id('due-soon', path);
  },
  'unknown-status': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.status = chance.pick(['Splendid', 'in progres', 'Overdue']);
    return value('unknown-status', ...path, 'status');
  },
  'complete-without-evidence': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.status = 'complete';
    action.completed = { date: '14 May 2024' };
    return id('complete-without-evidence', path);
  },

  'rag-differs': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.rag = chance.pick(['red', 'amber']);
    return value('rag-differs', ...path, 'rag');
  },

  'duplicate-id': (draft, chance) => {
    for (const { action } of draft.actions) delete action['depends-on'];
    const taken = chance.pick(draft.actions).action.id as string;
    const { path } = addAction(draft, { ...WORK, id: taken, leads: [someLead(draft, chance)] });
    return value('duplicate-id', ...path, 'id');
  },
  'unknown-recommendation': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action['also-answers'] = ['77'];
    return value('unknown-recommendation', ...path, 'also-answers', 0);
  },
  'recommendation-without-action': ({ recommendations }) => {
    recommendations.push({ ref: '88', text: 'Show residents what comes next.' });
    return [
      {
        rule: 'recommendation-without-action',
        path: ['recommendations', recommendations.length - 1, 'ref'],
        at: 'key',
      },
    ];
  },

  'waiver-unused': ({ plan, actions }, chance) => {
    plan.waivers = [
      {
        rule: 'missing-lead',
        action: chance.pick(actions).action.id as string,
        until: '31 December 2024',
        reason: 'The post is vacant.',
      },
    ];
    return value('waiver-unused', 'waivers', 0, 'rule');
  },
  'waiver-expired': (draft) => {
    const { path } = addAction(draft, { ...WORK });
    draft.plan.waivers = [
      { rule: 'missing-lead', action: WORK.id, until: '31 May 2024', reason: 'The post was vacant.' },
    ];
    // What was accepted is there again, and what accepted it is told as well.
    return [...id('missing-lead', path), ...value('waiver-expired', 'waivers', 0, 'until')];
  },

  'unknown-key': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.dedline = '31 March 2025';
    return [{ rule: 'unknown-key', path: [...path, 'dedline'], at: 'key' }];
  },
  'forbidden-key': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.extra = { constructor: 'Civic Builders' };
    return [{ rule: 'forbidden-key', path: [...path, 'extra', 'constructor'], at: 'key' }];
  },
  'missing-key': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    delete action.title;
    return id('missing-key', path);
  },
  'wrong-type': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.updates = 'The figures are collected.';
    return value('wrong-type', ...path, 'updates');
  },
  'wrong-value': (draft, chance) => {
    const key = someLead(draft, chance);
    ((draft.plan.people as Part)[key] as Part).kind = 'director';
    return value('wrong-value', 'people', key, 'kind');
  },
};
