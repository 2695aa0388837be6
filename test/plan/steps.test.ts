import { describe, expect, it } from 'vitest';
import { isOpen, stepsLacking, stepsOf } from '../../src/plan/steps.ts';
import { type ActionFields, planWith } from './plans.ts';

const part = (fields: object = {}) => ({ title: 'Part', ...fields });
const namesOf = (steps: readonly { readonly name: string }[]) => steps.map(({ name }) => name);

describe('steps', () => {
  it('are the actions and their parts, in the order of the file, by name', () => {
    const plan = planWith([{ id: '3', milestones: [part({ id: '3a' }), part()] }, { id: '1' }]);
    expect(namesOf(stepsOf(plan))).toEqual([
      'Action 3',
      'Part 3a of action 3',
      'Part 2 of action 3',
      'Action 1',
    ]);
  });

  it('are open until they or their action are done or stopped', () => {
    const open = (fields: ActionFields) => namesOf(stepsOf(planWith([fields])).filter(isOpen));
    expect(open({ milestones: [part({ status: 'complete' }), part()] })).toEqual([
      'Action 1',
      'Part 2 of action 1',
    ]);
    expect(open({ status: 'deferred', milestones: [part()] })).toEqual([]);
    expect(open({ due: 'COMPLETED' })).toEqual([]);
  });
});

describe('steps that lack something', () => {
  const lacking = (...actions: ActionFields[]) =>
    namesOf(stepsLacking(planWith(actions), ({ due }) => due !== undefined));

  it.each<[string, ActionFields, string[]]>([
    ['the action has it', { due: 'TBC', milestones: [part()] }, []],
    ['nobody has it', {}, ['Action 1']],
    ['no part has it either', { milestones: [part(), part()] }, ['Action 1']],
    ['every part has it', { milestones: [part({ due: 'TBC' })] }, []],
    [
      'one part has it',
      { milestones: [part({ due: 'TBC' }), part(), part()] },
      ['Part 2 of action 1', 'Part 3 of action 1'],
    ],
    ['what lacks it is done', { milestones: [part({ due: 'TBC' }), part({ status: 'complete' })] }, []],
    ['the action is stopped', { status: 'cancelled' }, []],
  ])('when %s', (_when, action, expected) => {
    expect(lacking(action)).toEqual(expected);
  });
});
