import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../src/check/summary.ts';
import { reportOn, type Texts } from '../check/reports.ts';

const PLANS = join(import.meta.dirname, 'plans');

/** What the check says on 1 July 2024 of the plans beside this file, or of some of them. */
export function example(...names: readonly string[]): CheckReport {
  const files = names.length > 0 ? names : readdirSync(PLANS);
  const texts: Texts = Object.fromEntries(
    files.map((name) => [name, readFileSync(join(PLANS, name), 'utf8')]),
  );
  return reportOn(texts);
}
