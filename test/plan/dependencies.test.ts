import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../src/plan/dependencies.ts';
import { planWith } from './plans.ts';

/** The circles among actions numbered from 1, each with the numbers of what it depends on. */
function circles(dependencies: readonly (readonly number[])[]): string[][] {
  const plan = planWith(dependencies.map((needed) => ({ 'depends-on': needed.map(String) })));
  return circlesOf(plan.actions).map((circle) => circle.map(({ id }) => id));
}

/** Numbered so that each depends on later ones only: such a list of actions has no circle, whatever their order. */
const withoutCircles = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, index) =>
        index === size - 1
          ? fc.constant<number[]>([])
          : fc.uniqueArray(fc.integer({ min: index + 2, max: size }), { maxLength: 4 }),
      ),
    ),
  );

const anyDependencies = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.array(fc.uniqueArray(fc.integer({ min: 1, max: size }), { maxLength: 3 }), {
    minLength: size,
    maxLength: size,
  }),
);

describe('circles of actions that wait for each other', () => {
  it.each([
    ['none', [[], []], []],
    ['an action that waits for itself', [[1]], [['1']]],
    ['two that wait for each other', [[2], [1]], [['1', '2']]],
    ['what waits for a circle is not in it', [[2], [3], [2]], [['2', '3']]],
    ['what a circle waits for is not in it', [[2, 3], [1], []], [['1', '2']]],
    [
      'two circles',
      [[2], [1], [4], [3]],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'one circle that leads to another',
      [[2], [1, 3], [4], [3]],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['of two circles with a member in common one', [[2, 3], [1], [1]], [['1', '2']]],
    ['an action that is not there', [[7]], []],
    [
      'an action that is named twice',
      [
        [2, 2],
        [1, 1],
      ],
      [['1', '2']],
    ],
  ])('%s', (_name, dependencies, expected) => {
    expect(circles(dependencies)).toEqual(expected);
  });

  it('are none where everything can be put into an order', () => {
    fc.assert(fc.property(withoutCircles, (dependencies) => circles(dependencies).length === 0));
  });

  it('are real: each member depends on the next, the last on the first, which stands first in the file', () => {
    fc.assert(
      fc.property(anyDependencies, (dependencies) => {
        for (const circle of circles(dependencies)) {
          const numbers = circle.map(Number);
          expect(Math.min(...numbers)).toBe(numbers[0]);
          for (const [index, number] of numbers.entries()) {
            expect(dependencies[number - 1]).toContain(numbers[(index + 1) % numbers.length]);
          }
        }
      }),
    );
  });

  it('are found: without their members everything can be put into an order', () => {
    fc.assert(
      fc.property(anyDependencies, (dependencies) => {
        const inCircles = new Set(circles(dependencies).flat().map(Number));
        const rest = dependencies.map((needed, index) =>
          inCircles.has(index + 1) ? [] : needed.filter((one) => !inCircles.has(one)),
        );
        expect(circles(rest)).toEqual([]);
      }),
    );
  });

  it('may be very long', () => {
    const size = 20_000;
    const ring = Array.from({ length: size }, (_, index) => [((index + 1) % size) + 1]);
    expect(circles(ring).map(({ length }) => length)).toEqual([size]);
  });
});
