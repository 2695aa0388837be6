import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/history/changes/difference.ts';
import { type Facts, factsOf } from '../../../src/history/changes/facts.ts';
import type { PlanFile } from '../../../src/source/generated/plan-file.ts';
import { loadText } from '../../../src/source/load.ts';
import { chanceOf } from '../../planted/chance.ts';
import { soundPlan } from '../../planted/plans.ts';
import { type Tree, writeYaml } from '../../planted/write-yaml.ts';
import { apply } from './apply.ts';

const PLANS = join(import.meta.dirname, '../../../plans');

function read(text: string): Facts {
  const loaded = loadText(text, { path: '/a.yaml', name: 'a.yaml', root: '/' });
  if (!loaded.plan) throw new Error(`Not valid: ${loaded.findings[0]?.message}`);
  return factsOf(loaded.value as PlanFile);
}

const randomFacts = fc.gen().map((draw) => {
  const chance = chanceOf(draw);
  return read(writeYaml(soundPlan(chance).plan as { readonly [key: string]: Tree }, chance).text);
});

describe('the difference between two versions of a plan', () => {
  it('is nothing between a version and itself', () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        expect(difference(facts, structuredClone(facts))).toEqual([]);
      }),
    );
  });

  it('is what makes the second of the first, and the other way round', () => {
    fc.assert(
      fc.property(randomFacts, randomFacts, (before, after) => {
        expect(apply(difference(before, after), before)).toEqual(apply([], after));
        expect(apply(difference(after, before), after)).toEqual(apply([], before));
      }),
    );
  });

  it('has everything that the plans of councils say', () => {
    const plans = readdirSync(PLANS)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => read(readFileSync(join(PLANS, name), 'utf8')));
    for (const [index, before] of plans.entries()) {
      expect(difference(before, before)).toEqual([]);
      const after = plans[(index + 1) % plans.length] as Facts;
      expect(apply(difference(before, after), before)).toEqual(apply([], after));
    }
  });

  it('does not care in which order the parts stand', () => {
    const head = 'plan: a\ntitle: T\ncouncil: C\nrecommendations:\n';
    const first =
      '  - ref: 1\n    text: One.\n    actions:\n      - id: 1\n        title: A\n      - id: 2\n        title: B\n';
    const turned =
      '  - ref: 1\n    text: One.\n    actions:\n      - id: 2\n        title: B\n      - id: 1\n        title: A\n';
    expect(difference(read(head + first), read(head + turned))).toEqual([]);
  });

  it('keeps apart what has one name, and what is named like a property of everything', () => {
    const facts = factsOf({
      plan: 'a',
      title: 'T',
      council: 'C',
      people: {},
      recommendations: [
        {
          ref: 'constructor',
          text: 'One.',
          actions: [
            { id: '1', title: 'A' },
            { id: '1', title: 'B' },
          ],
        },
        { ref: '__proto__', text: 'Two.' },
      ],
    });
    expect(Object.keys(facts.action)).toEqual(['1', '1 (2)']);
    expect(Object.keys(facts.recommendation)).toEqual(['constructor', '__proto__']);
  });
});
