import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/plan/fix.ts';
import { moveStatus } from '../../src/plan/move-status.ts';
import { stepsOf } from '../../src/plan/steps.ts';
import { type ActionFields, planWith } from './plans.ts';

function fixOf(fields: ActionFields) {
  const [step] = stepsOf(planWith([fields]));
  return step && moveStatus(step, {});
}

/** What is done, each with the last part of the place. */
const edits = (fields: ActionFields) =>
  fixOf(fields)?.edits.map(({ path, ...edit }: Edit) => [
    edit.do,
    path.at(-1),
    'value' in edit ? edit.value : '',
  ]);

describe('moveStatus', () => {
  it('moves a word that says no more than a status', () => {
    expect(edits({ due: 'COMPLETED' })).toEqual([
      ['set', 'status', 'complete'],
      ['remove', 'due', ''],
    ]);
    expect(fixOf({ due: 'Deferred' })).not.toHaveProperty('partly');
  });

  it('takes only the word away where the status stands in its place already', () => {
    expect(edits({ due: 'COMPLETED', status: 'complete' })).toEqual([['remove', 'due', '']]);
  });

  it('writes the day of completion in the words of the council', () => {
    expect(edits({ due: 'Completed in summer 2024' })).toEqual([
      ['set', 'status', 'complete'],
      ['set', 'completed', { date: 'summer 2024' }],
      ['remove', 'due', ''],
    ]);
    expect(edits({ due: 'Done (5 May 2024)', completed: { evidence: ['Minutes'] } })?.[1]).toEqual([
      'set',
      'date',
      '5 May 2024',
    ]);
  });

  it('keeps the words of a beginning, and writes the date that they mean beside them', () => {
    expect(fixOf({ due: 'Work started in May 2024' })?.edits.at(-1)).toMatchObject({
      do: 'wrap',
      key: 'says',
      beside: { by: 'From May 2024' },
    });
  });

  it.each([
    'Has started',
    'Not started',
    'Completed in September',
    'Work started in July',
    'No longer relevant',
  ])('leaves %s where it is, and writes only the status', (due) => {
    expect(edits({ due })?.map(([, key]) => key)).toEqual(['status']);
    expect(fixOf({ due })?.partly).toBe(true);
    expect(
      fixOf({ due, status: fixOf({ due })?.edits[0]?.do === 'set' ? String(edits({ due })?.[0]?.[2]) : '' }),
    ).toBeUndefined();
  });

  it.each<[string, ActionFields]>([
    ['another status is written', { due: 'COMPLETED', status: 'in-progress' }],
    ['a status is written that nobody knows', { due: 'COMPLETED', status: 'nearly there' }],
    [
      'another day of completion is written',
      { due: 'Completed on 5 May 2024', completed: { date: '6 May 2024' } },
    ],
    ['the words are said to be words', { due: { says: 'COMPLETED' } }],
    ['there is no status in it', { due: 'May 2024' }],
    ['there is no deadline', {}],
  ])('does nothing where %s', (_, fields) => {
    expect(fixOf(fields)).toBeUndefined();
  });
});
