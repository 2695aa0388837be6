import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFECTS } from './defects.ts';
import { breaches, CHECKS } from './policy.ts';
import { DOCUMENTED, WORKFLOWS } from './workflows.ts';

const SAMPLE = readFileSync(new URL('./sample.yml', import.meta.url), 'utf8');

describe('the policy for workflows', () => {
  it('finds nothing in a sample with nothing wrong', () => {
    expect(breaches(SAMPLE)).toEqual([]);
  });

  it.each(DEFECTS)('$check is found: $to', ({ check, from, to }) => {
    expect(SAMPLE.split(from), `"${from}" stands in the sample once`).toHaveLength(2);
    const found = breaches(SAMPLE.replace(from, () => to));
    expect([...new Set(found.map((breach) => breach.check))]).toEqual([check]);
  });

  it('has a defect for every check', () => {
    // That of what comments is planted where it belongs: `comment.test.ts`.
    const planted = [...DEFECTS.map(({ check }) => check), 'program-of-the-change'];
    expect([...new Set(planted)].sort()).toEqual(Object.keys(CHECKS).sort());
  });

  it('points at the line', () => {
    const [breach] = breaches(SAMPLE.replace('ubuntu-24.04', 'ubuntu-latest'));
    expect(SAMPLE.split('\n')[(breach?.line ?? 0) - 1]).toContain('runs-on:');
  });
});

describe.each([...WORKFLOWS, ...DOCUMENTED])('$name', ({ text }) => {
  it('keeps to the policy', () => {
    expect(breaches(text)).toEqual([]);
  });
});

it('every workflow uses the same commit of an action', () => {
  const used = new Map<string, Set<string>>();
  for (const { text } of [...WORKFLOWS, ...DOCUMENTED]) {
    for (const [, action = '', pin = ''] of text.matchAll(/uses: ([^@\s]+)@(.+)$/gm)) {
      used.set(action, (used.get(action) ?? new Set()).add(pin));
    }
  }
  expect([...used].filter(([, pins]) => pins.size > 1)).toEqual([]);
  expect(used.size).toBeGreaterThan(0);
});
