import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { EXPLAINED_KEYWORDS } from '../../src/source/explain.ts';
import { PATTERNS_IN_WORDS } from '../../src/source/schema-words.ts';
import { configSchema, knownSchema, planSchema } from '../../src/source/schemas.ts';
import { nodesOf, propertiesOf } from './walk.ts';

const SCHEMAS = {
  'plan.schema.json': planSchema(),
  'config.schema.json': configSchema(),
  'known.schema.json': knownSchema(),
};

/** Keywords that describe or lead on, and cannot fail themselves. */
const DESCRIBING = [
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'examples',
  'properties',
  'items',
  'allOf',
];

/** Keywords of editors, which JSON Schema does not know: what is offered, and how a mistake is put. */
const OF_EDITORS = ['defaultSnippets', 'patternErrorMessage'];

describe.each(Object.entries(SCHEMAS))('%s', (_name, schema) => {
  const properties = [...propertiesOf(schema)];
  const nodes = [...nodesOf(schema)];

  it.each(properties)('%s has a title, a description and an example', (_pointer, key, property) => {
    expect(property.title).toMatch(/^[A-Z]/);
    // A sentence, and more than the key in other words.
    expect(property.description).toMatch(/^[A-Z“`].{8,}\.$/s);
    expect(property.description?.toLowerCase()).not.toBe(`the ${key}.`);
    expect(property.examples?.length).toBeGreaterThan(0);
  });

  it.each(properties)('%s: each example is valid', (pointer, _key, property) => {
    const ajv = new Ajv({ strict: false, schemas: [schema] });
    const valid = ajv.compile({ $ref: `${schema.$id}#${pointer}` });
    for (const example of property.examples ?? [])
      expect([valid(example), valid.errors]).toEqual([true, null]);
  });

  it('asks nothing that the reader cannot put into words', () => {
    const keywords = new Set(nodes.flatMap((node) => Object.keys(node)));
    const silent = [...keywords].filter((keyword) => ![...DESCRIBING, ...OF_EDITORS].includes(keyword));
    expect(silent.filter((keyword) => !(EXPLAINED_KEYWORDS as readonly string[]).includes(keyword))).toEqual(
      [],
    );
    const patterns = nodes.flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.filter((pattern) => !(pattern in PATTERNS_IN_WORDS))).toEqual([]);
    const types = new Set(nodes.flatMap(({ type }) => type ?? []));
    expect(
      [...types].filter(
        (type) => !['string', 'number', 'integer', 'boolean', 'array', 'object'].includes(type),
      ),
    ).toEqual([]);
  });

  it('puts a wrong form in an editor as the check does', () => {
    for (const { pattern, ...node } of nodes) {
      if (pattern === undefined || pattern === '\\S') continue;
      const words = PATTERNS_IN_WORDS[pattern] ?? '';
      const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
      expect([pattern, node]).toMatchObject([pattern, { patternErrorMessage: sentence }]);
    }
  });

  it('takes no key that is not listed, except where people choose the keys', () => {
    const open = nodes.filter(({ type, additionalProperties, allOf }) => {
      return [type].flat().includes('object') && additionalProperties === undefined && allOf === undefined;
    });
    expect(open).toEqual([]);
  });

  it('tells choices apart by type, never by trying them all', () => {
    expect(nodes.filter((node) => 'oneOf' in node || 'if' in node || 'not' in node)).toEqual([]);
  });

  it('has no key that YAML 1.1 readers turn into something else', () => {
    const taken = /^(?:y|n|yes|no|on|off|true|false|null|~|[\d.,:+-].*)$/i;
    expect(properties.filter(([, key]) => taken.test(key))).toEqual([]);
  });

  it('is a valid schema of draft 2020-12, with every reference leading somewhere', () => {
    const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
    ajv.addVocabulary(OF_EDITORS);
    expect(() => ajv.compile(schema)).not.toThrow();
  });
});

it('has words for no keyword and no pattern that is gone', () => {
  const nodes = Object.values(SCHEMAS).flatMap((schema) => [...nodesOf(schema)]);
  const keywords = new Set(nodes.flatMap((node) => Object.keys(node)));
  expect(EXPLAINED_KEYWORDS.filter((keyword) => !keywords.has(keyword))).toEqual([]);
  const patterns = new Set(nodes.map(({ pattern }) => pattern));
  expect(Object.keys(PATTERNS_IN_WORDS).filter((pattern) => !patterns.has(pattern))).toEqual([]);
});
