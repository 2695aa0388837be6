import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/plan/place.ts';
import validPlan from '../../src/source/generated/plan-file-validator.js';
import { parse } from '../../src/source/parse.ts';
import { keysOf, schemaAt } from '../../src/source/schema.ts';
import { planSchema } from '../../src/source/schemas.ts';
import { validate } from '../../src/source/validate.ts';
import { type Tree, valuesOf } from './trees.ts';

const EXAMPLE = readFileSync('docs/reference/example-plan.yaml', 'utf8');
const VALUE = parse(EXAMPLE).value as Tree;
const SCHEMA = planSchema();

/** What one mistake in a plan that uses every key leads to. */
function mistakes(change: (plan: Tree) => void) {
  const value = copy(VALUE);
  change(value);
  return [...validate({ value, holds: () => false }, validPlan, SCHEMA)];
}

const PLACES = [...valuesOf(VALUE)].filter(({ path }) => path.length > 0);
const GROUPS = [{ path: [], value: {} }, ...PLACES].filter(
  ({ path, value }) =>
    typeof value === 'object' && !Array.isArray(value) && keysOf(schemaAt(SCHEMA, path)).length > 0,
);

/** Whatever is said, it is not said in the words of a program. */
const RAW = /must NOT|must be (?:string|array|object|integer)|undefined|\[object|null\b|NaN|JSON|schema|Ajv/;

describe('one mistake, one finding, at its place', () => {
  it('finds nothing in the example', () => {
    expect(mistakes(() => {})).toEqual([]);
  });

  it('for a value of another kind', () => {
    for (const { path } of PLACES) {
      for (const [type, wrong] of Object.entries({
        string: 'x',
        array: ['x', 'y'],
        object: { x: 'y', z: 'y' },
      })) {
        if ([schemaAt(SCHEMA, path)?.type].flat().includes(type)) continue;
        const told = mistakes((plan) => put(plan, path, wrong));
        expect(told, path.join('/')).toMatchObject([{ rule: 'wrong-type', place: { path, at: 'value' } }]);
        expect(`${told[0]?.message} ${told[0]?.help}`).not.toMatch(RAW);
      }
    }
  });

  it('for a text that is empty, or of a form that is not taken', () => {
    for (const { path, value } of PLACES) {
      if (typeof value !== 'string') continue;
      const { pattern = '\\S', enum: words, type } = schemaAt(SCHEMA, path) ?? {};
      const rule = type === 'boolean' ? 'wrong-type' : 'wrong-value';
      for (const wrong of ['', ' ', '\u00a0', '§ [x]: `y`\nz']) {
        if (!words && new RegExp(pattern).test(wrong)) continue;
        const told = mistakes((plan) => put(plan, path, wrong));
        expect(told, path.join('/')).toMatchObject([{ rule, place: { path, at: 'value' } }]);
        expect(`${told[0]?.message} ${told[0]?.help}`).not.toMatch(RAW);
      }
    }
  });

  it('for a key that is missing', () => {
    for (const { path } of GROUPS) {
      for (const key of schemaAt(SCHEMA, path)?.required ?? []) {
        const told = mistakes((plan) => delete at(plan, path)[key]);
        expect(told, [...path, key].join('/')).toMatchObject([
          { rule: 'missing-key', place: { path, at: 'owner' } },
        ]);
        expect(told[0]?.message).toContain(`\`${key}\``);
        expect(`${told[0]?.message} ${told[0]?.help}`).not.toMatch(RAW);
      }
    }
  });

  it('for a key that is not known', () => {
    for (const { path } of GROUPS) {
      for (const key of ['zzzzzz', 'a/b~c', '~1', 'constructor-like', 'toString', 'valueOf']) {
        const told = mistakes((plan) => put(plan, [...path, key], 'x'));
        expect(told, path.join('/')).toMatchObject([
          { rule: 'unknown-key', place: { path: [...path, key], at: 'key' } },
        ]);
        expect(`${told[0]?.message} ${told[0]?.help}`).not.toMatch(RAW);
      }
    }
  });

  it('for a key that is misspelt, with the key that was meant', () => {
    for (const { path } of GROUPS) {
      const node = schemaAt(SCHEMA, path);
      for (const key of keysOf(node).filter(({ length }) => length > 3)) {
        const swapped = `${key.slice(0, 1)}${key[2]}${key[1]}${key.slice(3)}`;
        for (const wrong of [swapped, `${key}s`, key.slice(0, -1), key.toUpperCase()]) {
          if (wrong === key || keysOf(node).includes(wrong)) continue;
          const told = mistakes((plan) => {
            const group = at(plan, path);
            group[wrong] = group[key] ?? 'x';
            delete group[key];
          });
          expect(told, [...path, wrong].join('/')).toMatchObject([
            { rule: 'unknown-key', place: { at: 'key' } },
          ]);
          expect(told[0]?.help).toBe(`Did you mean \`${key}\`?`);
        }
      }
    }
  });

  it('for a word that is not allowed, with those that are', () => {
    for (const { path } of PLACES) {
      const words = schemaAt(SCHEMA, path)?.enum;
      if (!words) continue;
      const told = mistakes((plan) => put(plan, path, 'zzzzzz'));
      expect(told).toMatchObject([{ rule: 'wrong-value', place: { path, at: 'value' } }]);
      for (const word of words) expect(told[0]?.help).toContain(`\`${word}\``);
    }
  });
});

it('says that a key is empty where it stands there without a value', () => {
  const value = copy(VALUE) as Record<string, Tree>;
  delete value.title;
  const told = [...validate({ value, holds: () => true }, validPlan, SCHEMA)];
  expect(told).toMatchObject([
    { message: '`title` is empty, and the plan needs it.', place: { path: ['title'], at: 'key' } },
  ]);
});

it('puts mistakes into words one by one', () => {
  const value = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key${index}`, 'x']));
  const [first] = validate({ value, holds: () => false }, validPlan, SCHEMA);
  expect(first?.rule).toBe('missing-key');
});

it('shows examples that can be written as they stand', () => {
  const shown = PLACES.flatMap(({ path }) => {
    const told = mistakes((plan) =>
      put(plan, path, [schemaAt(SCHEMA, path)?.type].flat().includes('array') ? 'x' : ['x', 'y']),
    );
    return told.flatMap(({ help }) =>
      [...help.matchAll(/`((?:- )?[a-z-]+: [^`]+)`/g)].map(([, example]) => example ?? ''),
    );
  });
  expect(shown.length).toBeGreaterThan(50);
  for (const example of new Set(shown)) expect([example, parse(example).problems]).toEqual([example, []]);
});

function copy(value: Tree): Tree {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(copy);
  const entries = Object.entries(value).map(([key, inner]) => [key, copy(inner)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function at(plan: Tree, path: Path): Record<string, Tree> {
  return path.reduce(
    (value: Tree, part) => (value as Record<string | number, Tree>)[part] as Tree,
    plan,
  ) as Record<string, Tree>;
}

function put(plan: Tree, path: Path, value: Tree): void {
  const last = path.at(-1) as string;
  at(plan, path.slice(0, -1))[last] = value;
}
