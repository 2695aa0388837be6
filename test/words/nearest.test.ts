import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/words/nearest.ts';

describe('nearest', () => {
  it.each([
    ['leeds', ['leads', 'due']],
    ['tilte', ['title', 'id']],
    ['Complete', ['complete', 'completed']],
    ['miestones', ['milestones', 'measures']],
    ['statuss', ['statuses', 'status']],
    ['cm', ['cmt', 'slt']],
    ['8A', ['8', '8a']],
  ])('%s is one of %j', (written, known) => {
    expect(known).toContain(nearest(written, known));
  });

  it('is nothing when too many letters differ', () => {
    expect(nearest('owner', ['leads', 'due'])).toBeUndefined();
    expect(nearest('x', ['a', 'b'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('a', [])).toBeUndefined();
  });

  it('is never another number', () => {
    expect(nearest('9', ['1', '8', '90'])).toBeUndefined();
    expect(nearest('exampleshire-2024', ['exampleshire-2023'])).toBeUndefined();
    expect(nearest('exampelshire-2024', ['exampleshire-2023', 'exampleshire-2024'])).toBe(
      'exampleshire-2024',
    );
  });

  it('is the first of several that are as near', () => {
    expect(nearest('caa', ['cab', 'cac'])).toBe('cab');
  });

  it('is looked for among the first five hundred, however many there are', () => {
    const many = Array.from({ length: 499 }, (_, number) => `name-${number}`);
    expect(nearest('ownre', [...many, 'owner'])).toBe('owner');
    expect(nearest('ownre', [...many, 'other', 'owner'])).toBeUndefined();
  });
});
