import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../src/check/summary.ts';
import type { FormatOptions } from '../../src/formats/format.ts';
import { reportOn, type Texts } from '../check/reports.ts';

/** As a command without options prints, where there is no terminal. */
export const PLAIN: FormatOptions = {
  colour: false,
  columns: 80,
  groupBy: 'file',
  failOn: ['error'],
  version: '1.2.3',
};

/** What the check says on 1 July 2024 of the plans beside this file, or of some of them. */
export function example(...names: readonly string[]): CheckReport {
  return reportOnFolder('plans', names);
}

/** The same of two plans in which several people answer for something, and nobody for the rest. */
export function people(...names: readonly string[]): CheckReport {
  return reportOnFolder('people', names);
}

function reportOnFolder(folder: string, names: readonly string[]): CheckReport {
  const path = join(import.meta.dirname, folder);
  const files = names.length > 0 ? names : readdirSync(path);
  const texts: Texts = Object.fromEntries(
    files.map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
  return reportOn(texts);
}
