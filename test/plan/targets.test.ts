import { describe, expect, it } from 'vitest';
import { compareTargets } from '../../src/plan/targets.ts';

describe('a target compared with what it was', () => {
  it.each([
    ['75%', '75 per cent', 'same'],
    ['75%', '75 percent.', 'same'],
    ['£1,000', '£1000', 'same'],
    ['£2 million', '£2m', 'same'],
    ['80.0%', '80%', 'same'],
    ['75%', '70%', 'lower'],
    ['At least 75%', 'at least 80.5 per cent', 'higher'],
    ['9 days', '10 days', 'higher'],
    ['£2m', '£2bn', 'other'],
    ['75%', 'At least 70%', 'other'],
    ['50 to 60', '40 to 50', 'other'],
    ['All', 'Most', 'other'],
    ['1.2.3', '1.2.4', 'other'],
  ] as const)('%s, %s: %s', (then, now, difference) => {
    expect(compareTargets(then, now)).toBe(difference);
  });
});
