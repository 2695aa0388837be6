import type { Draft, Part } from '../plans.ts';
import { addPerson, addTo, complete, key, openAction, type Planters, value, whoLeads } from './planting.ts';

/** Somebody who leads nothing, and can look at the proof. */
function addAuditor(draft: Draft): string {
  addPerson(draft, 'head-of-audit', { post: 'Head of Audit', kind: 'officer' });
  return 'head-of-audit';
}

const NOTE = 'The data came late; the draft is with members.';

export const PROGRESS: Planters = {
  overdue: (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(['31 May 2024', 'May 2024', '2024-05-31']);
    action.updates = [{ date: '2024-06-14', note: NOTE }];
    return key('overdue', ...path, 'id');
  },
  'overdue-unexplained': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(['31 May 2024', 'May 2024', '2024-05-31']);
    if (chance.oneIn(2)) action.updates = [{ date: '2024-04-14', note: 'The figures are collected.' }];
    // That it is late is another fact, and told as well.
    return [...key('overdue', ...path, 'id'), ...key('overdue-unexplained', ...path, 'id')];
  },
  'due-soon': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(['15 July 2024', 'July 2024', '2024-07-01']);
    return key('due-soon', ...path, 'id');
  },
  'stale-update': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    addTo(draft.plan, 'monitoring', { body: 'Scrutiny Panel', every: chance.pick(['month', '4 weeks']) });
    action.status = 'in-progress';
    action.updates = [{ date: '2 April 2024', note: 'The figures are collected.' }];
    return key('stale-update', ...path, 'id');
  },
  'period-unreported': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.due = chance.pick(['Monthly', 'Every month']);
    action.met = ['2 April 2024', '25 June 2024'];
    return value('period-unreported', ...path, 'due');
  },

  'unknown-status': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    const status = chance.pick(['Splendid', 'in progres', 'Overdue']);
    if (chance.oneIn(3)) {
      action.milestones = [{ title: 'Show the draft to members', status }];
      return value('unknown-status', ...path, 'milestones', 0, 'status');
    }
    action.status = status;
    return value('unknown-status', ...path, 'status');
  },
  'standard-status-redefined': ({ plan }, chance) => {
    const [word, status] = chance.pick([
      ['In progress', 'business-as-usual'],
      ['complete', 'in-progress'],
      ['Not Started', 'deferred'],
    ] as const);
    plan.statuses = { ...(plan.statuses as Part | undefined), [word]: { status } };
    return key('standard-status-redefined', 'statuses', word);
  },
  'status-disagrees': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    if (chance.oneIn(2)) complete(action);
    else action.stopped = { date: '3 June 2024', reason: 'The grant was not paid.' };
    if (chance.oneIn(2)) {
      delete action.status;
      return key('status-disagrees', ...path, 'id');
    }
    action.status = chance.pick(['not-started', 'in-progress']);
    return value('status-disagrees', ...path, 'status');
  },
  'stopped-without-decision': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.status = chance.pick(['deferred', 'cancelled', 'superseded']);
    if (chance.oneIn(2)) return value('stopped-without-decision', ...path, 'status');
    action.stopped = { reason: 'The grant was not paid.' };
    return key('stopped-without-decision', ...path, 'stopped');
  },
  'rag-differs': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.rag = chance.pick(['red', 'amber']);
    return value('rag-differs', ...path, 'rag');
  },

  'complete-without-evidence': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    const { evidence } = complete(action);
    if (chance.oneIn(2)) delete (action.completed as Part).evidence;
    else {
      action.milestones = [
        {
          title: 'Show the draft to members',
          status: 'complete',
          completed: { evidence: evidence as Part[] },
        },
        { title: 'Show it again', status: 'complete' },
      ];
      delete action.completed;
    }
    return key('complete-without-evidence', ...path, 'id');
  },
  'complete-without-date': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    delete complete(action).date;
    return key('complete-without-date', ...path, 'completed');
  },
  'complete-with-open-parts': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    complete(action);
    action.milestones = [
      { title: 'Show the draft to members', status: 'complete' },
      { title: 'Tell residents', status: chance.pick(['not-started', 'in-progress']) },
    ];
    return value('complete-with-open-parts', ...path, 'status');
  },
  'awaited-completion': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    const completed = complete(action);
    if (chance.oneIn(2)) {
      completed.evidence = ['Minute 24/18 of the Cabinet', 'The report, awaiting approval'];
      return value('awaited-completion', ...path, 'completed', 'evidence', 1);
    }
    if (chance.oneIn(2)) {
      const proof = { date: '14 May 2024', evidence: ['Minutes, to follow'] };
      action.milestones = [{ title: 'Show the draft to members', status: 'complete', completed: proof }];
      return value('awaited-completion', ...path, 'milestones', 0, 'completed', 'evidence', 0);
    }
    action.updates = [{ date: '14 June 2024', note: 'The report is out.\nThe approval is still pending.\n' }];
    return key('awaited-completion', ...path, 'updates', 0, 'note');
  },
  'completed-in-future': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    if (chance.oneIn(2)) {
      complete(action).date = chance.pick(['14 May 2025', 'May 2025']);
      return value('completed-in-future', ...path, 'completed', 'date');
    }
    if (chance.oneIn(2)) {
      Object.assign(action, { due: 'Every six months', met: ['14 May 2024', '14 November 2024'] });
      return value('completed-in-future', ...path, 'met', 1);
    }
    action.updates = [{ date: '14 May 2025', note: 'The figures are collected.' }];
    return value('completed-in-future', ...path, 'updates', 0, 'date');
  },

  'verified-before-completed': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    complete(action);
    action.status = 'verified';
    action.verified = { date: chance.pick(['3 May 2024', '2024-04-30']), by: addAuditor(draft) };
    return value('verified-before-completed', ...path, 'verified', 'date');
  },
  'verified-by-own-lead': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    complete(action);
    action.status = 'verified';
    action.verified = { date: '3 June 2024', by: chance.pick(whoLeads(action).who) };
    return value('verified-by-own-lead', ...path, 'verified', 'by');
  },
  'verified-without-name': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    complete(action);
    action.status = 'verified';
    if (chance.oneIn(2)) return value('verified-without-name', ...path, 'status');
    action.verified = { date: '3 June 2024' };
    return key('verified-without-name', ...path, 'verified');
  },
};
