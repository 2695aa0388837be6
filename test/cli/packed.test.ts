import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanReport } from '../../src/check/check.ts';
import { packed } from '../../src/cli/packed.ts';
import { hostileReport } from '../formats/hostile.ts';

describe('what was found, packed', () => {
  it('is what was found, as often as it is asked for', () => {
    fc.assert(
      fc.property(fc.array(hostileReport, { maxLength: 30 }), (reports) => {
        const plans = reports.flatMap((report) => report.plans);
        const kept = packed(plans);
        expect([...kept]).toEqual(plans);
        expect([...kept]).toEqual(plans);
      }),
      { numRuns: 30 },
    );
  });

  it('is taken plan by plan, once, when it is packed', () => {
    let taken = 0;
    function* plans(): Iterable<PlanReport> {
      for (; taken < 50; taken += 1) yield { file: `${taken}.yaml`, plan: 'a', findings: [], waived: [] };
    }
    const kept = packed(plans());
    expect(taken).toBe(50);
    expect(Array.from(kept, ({ file }) => file)).toEqual(Array.from({ length: 50 }, (_, i) => `${i}.yaml`));
    expect(taken).toBe(50);
  });
});
