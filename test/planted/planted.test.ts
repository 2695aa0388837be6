import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/check/catalogue.ts';
import { checkLoaded } from '../../src/check/check.ts';
import { compareText } from '../../src/plan/finding.ts';
import { NO_CONFIG } from '../../src/source/config.ts';
import { loadText } from '../../src/source/load.ts';
import { day } from '../plan/plans.ts';
import { type Chance, chanceOf } from './chance.ts';
import { PLANTERS } from './defects/index.ts';
import { type Draft, PLANTING_DAY, soundPlan } from './plans.ts';
import { translate } from './sound/welsh.ts';
import { type Tree, writeYaml } from './write-yaml.ts';

const asOf = day(PLANTING_DAY);

/** Everything that the check finds: the rule and the place. */
function findingsIn(text: string) {
  const file = { path: '/exampleshire-2024.yaml', name: 'exampleshire-2024.yaml', root: '/' };
  const [report] = checkLoaded([loadText(text, file)], { config: NO_CONFIG, asOf });
  return (report?.findings ?? []).map(({ rule, line, column, endLine, endColumn }) => ({
    rule,
    line,
    column,
    endLine,
    endColumn,
  }));
}

/** Rules for which nothing can be planted in a plan written from a tree, and why. */
const NOT_PLANTED: Readonly<Record<string, string>> = {
  'unreadable-file': 'is about what the file is',
  'link-out-of-folder': 'is about what the file is',
  'file-too-large': 'is about what the file is',
  'not-utf8': 'is about what the file is',
  'empty-file': 'has no place but the start of the file',
  'too-many-mistakes': 'has no place but the start of the file',
  'broken-yaml': 'cannot be written from a tree; see test/source',
  'several-plans-in-file': 'cannot be written from a tree; see test/source',
  'yaml-feature': 'cannot be written from a tree; see test/source',
  'duplicate-key': 'cannot be written from a tree; see test/source',
  'text-cut': 'cannot be written from a tree; see test/source',
  'action-deleted': 'compares two versions; see test/rules',
  'baseline-rewritten': 'compares two versions; see test/rules',
  'date-change-without-reason': 'compares two versions; see test/rules',
  'deadline-moved-often': 'compares two versions; see test/rules',
  'deadline-moved-twice': 'compares two versions; see test/rules',
  'deadline-past-when-added': 'compares two versions; see test/rules',
  'id-reused': 'compares two versions; see test/rules',
  'plan-id-changed': 'compares two versions; see test/rules',
  'recommendation-changed': 'compares two versions; see test/rules',
  'status-gone-back': 'compares two versions; see test/rules',
  'target-changed': 'compares two versions; see test/rules',
  'unrecorded-date-change': 'compares two versions; see test/rules',
  'update-rewritten': 'compares two versions; see test/rules',
  'waiver-added': 'compares two versions; see test/rules',
};

/** Writes a plan into a file: one in four in two languages, unless it says already in which. */
function write(draft: Draft, chance: Chance) {
  if (draft.plan.languages === undefined && chance.oneIn(4)) translate(draft);
  return writeYaml(draft.plan as { readonly [key: string]: Tree }, chance);
}

it('a mistake is planted for every rule that a plan can break', () => {
  const rules = CATALOGUE.flatMap((topic) => topic.rules.map(({ id }) => id));
  expect(Object.keys(PLANTERS).sort()).toEqual(rules.filter((id) => !(id in NOT_PLANTED)).sort());
  for (const id of Object.keys(NOT_PLANTED)) expect(rules).toContain(id);
});

describe('a random plan', () => {
  it('in which nothing is wrong has no finding', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const chance = chanceOf(draw);
        const { text } = write(soundPlan(chance), chance);
        expect(findingsIn(text), text).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.keys(PLANTERS))('with one %s planted has that finding, there, and no other', (name) => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const chance = chanceOf(draw);
        const draft = soundPlan(chance);
        const expected = PLANTERS[name]?.(draft, chance) ?? [];
        const { text, keyAt, valueAt } = write(draft, chance);
        const places = expected.map(({ rule, path, at }) => {
          const stretch = at === 'key' ? keyAt(path) : valueAt(path);
          if (stretch === undefined) throw new Error(`${path.join('/')} was not written`);
          const { line, column, endColumn } = stretch;
          return { rule, line, column, endLine: line, endColumn };
        });
        // What stands first is told first.
        places.sort((a, b) => a.line - b.line || a.column - b.column || compareText(a.rule, b.rule));
        expect(expected.map(({ rule }) => rule)).toContain(name);
        expect(findingsIn(text), text).toEqual(places);
      }),
      { numRuns: 50 },
    );
  });
});
