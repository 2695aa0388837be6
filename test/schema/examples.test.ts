import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlans } from '../../src/check/check.ts';
import { type PlainDate, readIsoDate } from '../../src/plan/date.ts';
import { RULES } from '../../src/rules/index.ts';
import { loadConfig, NO_CONFIG } from '../../src/source/config.ts';
import { loadKnown } from '../../src/source/known-file.ts';
import { parse } from '../../src/source/parse.ts';
import type { SchemaNode } from '../../src/source/schema.ts';
import { configSchema, knownSchema, planSchema } from '../../src/source/schemas.ts';
import { propertiesOf } from './walk.ts';

const PLAN = 'docs/reference/example-plan.yaml';
const CONFIG = 'docs/reference/example-config.yaml';
/** A council rates by one rule only, so the keys of another need an example of their own. */
const CONFIG_PER_CENT = 'docs/reference/example-config-per-cent.yaml';
const KNOWN = 'docs/reference/example-known.yaml';

describe('the published example of a plan', () => {
  it('uses every key of the format', () => {
    expect(missing([PLAN], planSchema())).toEqual([]);
  });

  it('has nothing for any rule to find, the day after it was closed', () => {
    const file = { path: resolve(PLAN), name: PLAN, root: resolve('docs/reference') };
    const asOf = readIsoDate('2026-04-01') as PlainDate;
    const [report] = checkPlans([file], { config: NO_CONFIG, asOf });
    expect(report?.findings.map(({ rule, line, message }) => `${line} ${rule} ${message}`)).toEqual([]);
    expect(report?.plan).toBe('example-plan');
  });
});

describe('the published examples of a configuration', () => {
  it('use every key of the format', () => {
    expect(missing([CONFIG, CONFIG_PER_CENT], configSchema())).toEqual([]);
  });

  it.each([CONFIG, CONFIG_PER_CENT])('are valid, and name rules that exist: %s', (file) => {
    const names = RULES.map(({ id }) => id);
    expect(loadConfig(file, process.cwd(), names)).toHaveProperty('config');
  });
});

describe('the published example of a list of known findings', () => {
  it('uses every key of the format', () => {
    expect(missing([KNOWN], knownSchema())).toEqual([]);
  });

  it('is valid', () => {
    expect(loadKnown(KNOWN, process.cwd())).toHaveProperty('known.length', 5);
  });
});

/** The properties of a schema that none of the files uses. */
function missing(files: readonly string[], schema: SchemaNode): string[] {
  const used = new Set<string>();
  for (const file of files) collect(parse(readFileSync(file, 'utf8')).value, schema, '', schema, used);
  return [...propertiesOf(schema)].map(([pointer]) => pointer).filter((pointer) => !used.has(pointer));
}

function collect(
  value: unknown,
  node: SchemaNode,
  pointer: string,
  root: SchemaNode,
  used: Set<string>,
): void {
  if (node.$ref) {
    const target = node.$ref.slice(1);
    collect(value, root.$defs?.[target.slice('/$defs/'.length)] ?? {}, target, root, used);
  } else if (node.allOf) {
    for (const part of node.allOf) collect(value, part, pointer, root, used);
  } else if (Array.isArray(value)) {
    for (const entry of value) collect(entry, node.items ?? {}, `${pointer}/items`, root, used);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const property = node.properties?.[key];
      const at = property ? `${pointer}/properties/${key}` : `${pointer}/additionalProperties`;
      used.add(at);
      collect(inner, property ?? (node.additionalProperties as SchemaNode), at, root, used);
    }
  }
}
