import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ON_REQUEST, type OnRequest } from '../../src/check/proposals.ts';
import { type Repaired, repairText } from '../../src/check/repair.ts';
import { type Config, NO_CONFIG } from '../../src/source/config.ts';
import { day } from '../plan/plans.ts';

/** The folders beside this file: in each a plan before its repair, and after. */
export const FIXTURES: readonly string[] = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export const fixture = (name: string, file: string): string => join(import.meta.dirname, name, file);

export const textOf = (name: string): string => readFileSync(fixture(name, 'before.yaml'), 'utf8');

/** Repairs a text as the command line does. A line `# also: braces` in it asks for more than is done by itself. */
export function repair(text: string, config: Config = NO_CONFIG): Repaired {
  const also = /^# also: (.+?)\r?$/m.exec(text)?.[1]?.split(', ') ?? [];
  return repairText(
    text,
    { path: '/plans/before.yaml', name: 'plans/before.yaml', root: '/plans' },
    {
      config,
      asOf: day('2024-07-01'),
      also: ON_REQUEST.filter((name: OnRequest) => also.includes(name)),
      schema: '../schema/plan.schema.json',
    },
  );
}
