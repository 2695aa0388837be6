import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../src/check/repair.ts';
import { unifiedDiff } from '../../src/formats/unified-diff.ts';
import { RULES } from '../../src/rules/index.ts';
import { loadConfig } from '../../src/source/config.ts';
import { schemaAddress } from '../../src/source/edit/schema-line.ts';
import { day } from '../plan/plans.ts';

/**
 * What `check --fix` would change in the plans of this repository, with everything that it can be asked for.
 * Each was read against the plan. `UPDATE=1` writes the differences anew.
 */
const ROOT = join(import.meta.dirname, '../..');
const EXPECTED = join(import.meta.dirname, 'repairs');

const PLANS = [
  'plans/civicplan-roadmap.yaml',
  'plans/plymouth-2022.yaml',
  'plans/portsmouth-2013.yaml',
  'plans/portsmouth-2021.yaml',
  'plans/south-east-lincolnshire-2022.yaml',
  'plans/southampton-2013.yaml',
  'docs/reference/example-plan.yaml',
];

const loaded = loadConfig(
  undefined,
  ROOT,
  RULES.map(({ id }) => id),
);
const config = 'config' in loaded ? loaded.config : expect.unreachable();

describe.each(PLANS)('%s', (name) => {
  const path = join(ROOT, name);
  const file = { path, name, root: dirname(path) };
  const text = readFileSync(path, 'utf8');
  const options = {
    config,
    asOf: day('2022-07-01'),
    also: ['deadlines', 'braces'] as const,
    schema: schemaAddress(path, ROOT),
  };
  const repaired = repairText(text, file, options);

  it('is repaired in these lines and no others', () => {
    const expected = join(EXPECTED, `${name.split('/').at(-1)}.diff`);
    const diff = unifiedDiff(name, text, repaired.text);
    mkdirSync(EXPECTED, { recursive: true });
    if (process.env.UPDATE === '1' && diff !== '') writeFileSync(expected, diff);
    expect(diff).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
    expect(repaired.refused).toEqual([]);
  });

  it('needs no repair after that', () => {
    expect(repairText(repaired.text, file, options)).toEqual({ text: repaired.text, made: [], refused: [] });
  });
});
