import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, PLAIN, people } from './report.ts';
import { github, json, junit, markdown, pretty, sarif } from './whole.ts';

/** Whole outputs, kept beside this file: `UPDATE=1` writes them anew. Read them as a person would. */
const FOLDER = join(import.meta.dirname, 'golden');
const report = example();
const nothing = example('clean.yaml');
const BLOB = 'https://github.com/exampleshire/plans/blob/0123456789abcdef0123456789abcdef01234567';

/** Of the rules only one, as all of them describe themselves alike, and no numbers, which move with every new rule. */
function withoutRules(text: string): string {
  const log = JSON.parse(text);
  const { tool, results } = log.runs[0];
  tool.driver.rules = tool.driver.rules.filter(({ id }: { id: string }) => id === 'missing-lead');
  for (const result of results) delete result.ruleIndex;
  return `${JSON.stringify(log, null, 2)}\n`;
}

const OUTPUTS: Readonly<Record<string, string>> = {
  'pretty-60.txt': pretty(report, { ...PLAIN, columns: 60 }),
  'pretty-80.txt': pretty(report, PLAIN),
  'pretty-120.txt': pretty(report, { ...PLAIN, columns: 120 }),
  'pretty-colour.txt': pretty(example('county.yaml'), { ...PLAIN, colour: true }),
  'pretty-nothing.txt': pretty(nothing, PLAIN),
  'report.json': json(report, PLAIN),
  'github.txt': github(report, PLAIN),
  'github-nothing.txt': github(nothing, PLAIN),
  'report.sarif': withoutRules(sarif(report, PLAIN)),
  'sarif-nothing.sarif': withoutRules(sarif(nothing, PLAIN)),
  'junit.xml': junit(report, PLAIN),
  'junit-nothing.xml': junit(nothing, PLAIN),
  'markdown.md': markdown(report, PLAIN),
  'markdown-links.md': markdown(example('county.yaml'), { ...PLAIN, filesUrl: `${BLOB}/` }),
  'markdown-nothing.md': markdown(nothing, PLAIN),
  'people-pretty.txt': pretty(people(), { ...PLAIN, groupBy: 'lead' }),
  'people-one-council.txt': pretty(people('borough.yaml'), { ...PLAIN, groupBy: 'lead' }),
  'people.md': markdown(people(), { ...PLAIN, groupBy: 'lead' }),
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
