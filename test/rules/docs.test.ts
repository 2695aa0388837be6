import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/rules/index.ts';
import { loadText } from '../../src/source/load.ts';
import { READING_RULES } from '../../src/source/reading-rules.ts';
import { HOME, ruleUrl } from '../../src/words/links.ts';

const ROOT = join(import.meta.dirname, '../..');
const ids = [...RULES.map(({ id }) => id), ...READING_RULES.map(({ id }) => id)];

describe('the pages of the rules', () => {
  it('are what the rules say of themselves', () => {
    const run = () =>
      execFileSync(process.execPath, ['scripts/generate-rule-docs.mjs', '--check'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    expect(run()).toBe('The pages of the rules are current.\n');
  });

  it.each(ids)('lead from a finding of %s to its page', (id) => {
    const start = `${HOME}/blob/main/`;
    const url = ruleUrl(id);
    expect(url.startsWith(start)).toBe(true);
    const path = join(ROOT, url.slice(start.length));
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(`\n# ${id}\n`);
  });

  it.each(RULES.map(({ id }) => id))('show settings and a waiver of %s that can be used', (id) => {
    const text = readFileSync(join(ROOT, `docs/rules/${id}.md`), 'utf8');
    const block = (mark: string) => new RegExp(`\`\`\`yaml ${mark}\n([^]*?)\`\`\``).exec(text)?.[1];
    expect(parse(block('config') ?? '')).toMatchObject({ severities: { [id]: expect.any(String) } });
    const waiver = block('top');
    if (waiver === undefined) {
      expect(id).toMatch(/^waiver-/);
      return;
    }
    const plan = `plan: a\ntitle: A\ncouncil: A\nrecommendations: []\n${waiver}`;
    const loaded = loadText(plan, { path: '/a.yaml', name: 'a.yaml', root: '/' });
    expect(loaded.findings).toEqual([]);
    expect(loaded.plan?.waivers.map(({ rule }) => rule)).toEqual([id]);
  });
});
