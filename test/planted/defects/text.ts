import type { Part } from '../plans.ts';
import { addPerson, key, openAction, type Planters, someOfficer, value } from './planting.ts';

/** What is wrong with the keys and values of a file; then nothing else is asked of it. */
export const TEXT: Planters = {
  'unknown-key': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    const name = chance.pick(['dedline', 'owner', 'target date']);
    action[name] = '31 March 2025';
    return key('unknown-key', ...path, name);
  },
  'forbidden-key': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    action.extra = { constructor: 'Civic Builders' };
    return key('forbidden-key', ...path, 'extra', 'constructor');
  },
  'missing-key': (draft, chance) => {
    if (chance.oneIn(3)) {
      addPerson(draft, 'head-of-policy', { post: 'Head of Policy' });
      return key('missing-key', 'people', 'head-of-policy');
    }
    const { action, path } = openAction(draft, chance);
    delete action.title;
    return key('missing-key', ...path, 'id');
  },
  'wrong-type': (draft, chance) => {
    const { action, path } = openAction(draft, chance);
    const name = chance.pick(['updates', 'completed', 'date-changes']);
    action[name] = 'The figures are collected.';
    return value('wrong-type', ...path, name);
  },
  'wrong-value': (draft, chance) => {
    const name = someOfficer(draft, chance);
    (draft.plan.people as { [key: string]: Part })[name] = { post: 'Director', kind: 'director' };
    return value('wrong-value', 'people', name, 'kind');
  },
};
