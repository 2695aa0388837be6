import { expect, test } from 'vitest';
import { breaker } from '../../src/tracker/breaker.ts';
import type { Operation } from '../../src/tracker/operation.ts';

const many = (op: Operation['op'], count: number) => Array<Operation>(count).fill({ op } as Operation);

test('twenty issues opened and twenty closed are let through', () => {
  expect(
    breaker([...many('create', 20), ...many('close', 20), ...many('update', 99), ...many('reopen', 99)]),
  ).toBe(undefined);
});

test.each(['create', 'close'] as const)('one more %s is not', (op) => {
  expect(breaker(many(op, 21))).toEqual({ op, count: 21, limit: 20 });
});

test('whoever has read the list can raise the limit', () => {
  expect(breaker(many('create', 21), 21)).toBeUndefined();
  expect(breaker(many('close', 3), 2)).toEqual({ op: 'close', count: 3, limit: 2 });
});
