import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countActions } from '../../src/view/counts.ts';
import { stoodThen } from '../../src/view/standing.ts';
import type { ActionView } from '../../src/view/view.ts';
import { action, date, leads, person } from '../report/fixtures/build.ts';

const planOf = (...otherActions: ActionView[]) => ({
  recommendations: [],
  otherActions,
  counts: countActions(0, otherActions),
});
const differs = (was: Partial<ActionView>, now: Partial<ActionView>) =>
  stoodThen(planOf(action('1', 'x', was)), planOf(action('1', 'x', now))).moved.flatMap((moved) => [
    ...moved.differs,
  ]);

const begun = { status: 'in-progress', label: 'Begun', symbol: '◐' } as const;
const may = date('31 May 2024', 'By 31 May 2024', '2024-05-31');
const june = date('30 June 2024', 'By 30 June 2024', '2024-06-30');
const ceo = leads([person('ceo', 'Chief Executive')]);
const finance = leads([person('finance', 'Director of Finance')]);

describe('an action then and now', () => {
  it('differs in its date, its status, its rating or its lead', () => {
    expect(differs({ due: may }, { due: june })).toEqual(['due']);
    expect(differs({ due: may }, {})).toEqual(['due']);
    expect(differs({}, { status: begun })).toEqual(['status']);
    expect(differs({ status: begun }, { status: { ...begun, rag: 'red' } })).toEqual(['rag']);
    expect(differs({ leads: ceo }, { leads: finance })).toEqual(['lead']);
    expect(differs({ due: may, leads: ceo }, { due: june, leads: finance, status: begun })).toEqual([
      'due',
      'status',
      'lead',
    ]);
  });

  it('does not differ by other words for the same day', () => {
    expect(differs({ due: may }, { due: { ...may, words: 'by the end of May 2024' } })).toEqual([]);
  });

  it('is told with how it stood, in the order of the plan as it is, and only where it was there then', () => {
    const was = planOf(action('1', 'x', { due: may }), action('2', 'y', { leads: ceo }), action('9', 'gone'));
    const now = planOf(action('3', 'new'), action('2', 'y', { leads: finance }), action('1', 'x'));
    const { moved, counts } = stoodThen(was, now);
    expect(moved.map(({ action: id }) => id)).toEqual(['2', '1']);
    expect(moved[1]).toMatchObject({ was: { due: '31 May 2024' }, differs: ['due'] });
    expect(moved[1]?.now).not.toHaveProperty('due');
    expect(counts).toBe(was.counts);
  });

  it('is not told where nothing differs', () => {
    const some = fc.record({ due: fc.constantFrom(may, june), leads: fc.constantFrom(ceo, finance) });
    fc.assert(
      fc.property(some, (more) => {
        expect(differs(more, structuredClone(more))).toEqual([]);
      }),
    );
  });
});
