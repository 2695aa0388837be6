import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/formats/github.ts';
import { json } from '../../src/formats/json.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { stepSummary } from '../../src/formats/summary.ts';
import { example } from './report.ts';

/** Whole outputs, kept beside this file: `UPDATE=1` writes them anew. Read them as a person would. */
const FOLDER = join(import.meta.dirname, 'golden');
const report = example();
const nothing = example('clean.yaml');
const plain = { colour: false, columns: 80 };

const OUTPUTS: Readonly<Record<string, string>> = {
  'pretty-60.txt': pretty(report, { colour: false, columns: 60 }),
  'pretty-80.txt': pretty(report, plain),
  'pretty-120.txt': pretty(report, { colour: false, columns: 120 }),
  'pretty-colour.txt': pretty(example('county.yaml'), { colour: true, columns: 80 }),
  'pretty-nothing.txt': pretty(nothing, plain),
  'report.json': json(report, plain),
  'github.txt': github(report, plain),
  'github-nothing.txt': github(nothing, plain),
  'summary.md': stepSummary(report),
  'summary-nothing.md': stepSummary(nothing),
};

describe('the whole output', () => {
  it.each(Object.entries(OUTPUTS))('%s', (name, output) => {
    const path = join(FOLDER, name);
    if (process.env.UPDATE === '1') writeFileSync(path, output);
    expect(output).toBe(readFileSync(path, 'utf8'));
  });

  it('is kept for nothing else', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(OUTPUTS).sort());
  });
});
