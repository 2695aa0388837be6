import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.ts';
import { folderWith } from '../e2e/civicplan.ts';
import { runIn } from './run.ts';

const PLAN = `plan: p
title: "A plan {{asOf}} *with* <b>signs</b>"
council: Exampleshire
people: { ceo: { post: Chief Executive, kind: officer } }
recommendations:
  - ref: 1
    text: Do it.
    actions:
      - { id: 1, title: "Do it {{title}}", leads: [ceo], due: 1 May 2026 }
`;
const CONFIG = 'templates: ours\n';

/** Reports from a folder with templates of the council's own. */
async function reports(
  templates: Readonly<Record<string, string>>,
  to = 'md',
  more: Readonly<Record<string, string>> = {},
) {
  const own = Object.entries(templates).map(([name, text]) => [`ours/${name}`, text]);
  const files = {
    'civicplan.config.yaml': CONFIG,
    'plans/p.yaml': PLAN,
    ...Object.fromEntries(own),
    ...more,
  };
  const cwd = folderWith(files);
  mkdirSync(join(cwd, 'ours'), { recursive: true });
  const ran = await runIn(cwd, ['report', '--to', to]);
  const written = (name: string) => readFileSync(join(cwd, 'out', name), 'utf8');
  return { ...ran, cwd, written };
}

describe('a council’s own templates', () => {
  it('take the place of ours one by one, and the rest comes from us', async () => {
    const { code, note, written } = await reports(
      { 'report.md.hbs': '# Exampleshire: {{report.title}}\n' },
      'md,pdf',
    );
    expect(code).toBe(EXIT.ok);
    expect(note).toBe('out/p.md\nout/p.pdf\n2 reports of 1 plan written.\n');
    expect(written('p.md')).toBe('# Exampleshire: A plan {\u2060{asOf}} \\*with\\* &lt;b>signs&lt;/b>\n');
    expect(written('p.pdf').slice(0, 5)).toBe('%PDF-');
  });

  it('are used only where the configuration names them', async () => {
    const template = { 'report.md.hbs': 'ours\n' };
    const { code, written } = await reports(template, 'md', {
      'civicplan.config.yaml': '',
      'templates/report.md.hbs': 'x',
    });
    expect(code).toBe(EXIT.ok);
    expect(written('p.md')).toContain('## ');
  });

  it('make the text of issues as well', async () => {
    const { cwd } = await reports({ 'issue.md.hbs': 'Dear all, {{action.title}} is late.\n' });
    const { code, out } = await runIn(cwd, ['sync', '--format', 'json']);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('"create"');
    writeFileSync(join(cwd, 'ours/issue.md.hbs'), '\n{{nobody}}');
    expect(await runIn(cwd, ['sync'])).toMatchObject({
      code: EXIT.usage,
      note: expect.stringMatching(
        /^(?:.*\n)?The template ours\/issue\.md\.hbs cannot be used\. Line 2: "nobody" not defined/,
      ),
    });
  });

  it.each([
    [
      'report.md.hbs',
      'a\n{{nobody}}',
      'md',
      /^The template ours\/report\.md\.hbs cannot be used\. Line 2: "nobody" not defined/,
    ],
    [
      'report.md.hbs',
      'a\n{{#if report}}',
      'md',
      /^The template ours\/report\.md\.hbs cannot be used\. .*line 2/,
    ],
    [
      'report.md.hbs',
      '{{{report.title}}}',
      'md',
      /ours\/report\.md\.hbs cannot be used\. Line 1: "\{\{\{" would print/,
    ],
    [
      'report.md.hbs',
      `${'{{#each @root.report.colophon}}'.repeat(40)}x${'{{/each}}'.repeat(40)}`,
      'md',
      /goes on and on/,
    ],
    ['report.md.hbs', 'x'.repeat(200_001), 'md', /It has 200001 bytes, and a template may have 200000/],
    [
      'report.typ',
      '#set document(title: "x")\n#nonsense',
      'pdf',
      /ours\/report\.typ cannot be used\. .*report\.typ, line 2/,
    ],
    [
      'report.typ',
      '#set document(title: "x")\n#let n = 0\n#while n >= 0 { n += 1 }',
      'pdf',
      /ours\/report\.typ cannot be used\. loop seems to be infinite .*line 3/,
    ],
    [
      'report.typ',
      '#let f() = f()\n#f()',
      'pdf',
      /ours\/report\.typ cannot be used\. maximum function call depth/,
    ],
  ])(
    'are named with the line of the mistake, and nothing is written: %s, %j',
    async (name, text, to, message) => {
      const { code, note, written } = await reports({ [name]: text }, to);
      expect(note).toMatch(message);
      expect(code).toBe(EXIT.usage);
      expect(() => written('p.md')).toThrow();
    },
  );

  it('that have the name of none of ours are told', async () => {
    const { code, note } = await reports({ 'report.md.hb': 'x', '.DS_Store': 'x' });
    expect(code).toBe(EXIT.ok);
    expect(note).toMatch(
      /^ours\/report\.md\.hb is not used: no template has this name\. Did you mean report\.md\.hbs\?\n/,
    );
  });

  it('are read from beside the configuration and from nowhere else', async () => {
    const elsewhere = folderWith({ 'report.md.hbs': 'secret\n' });
    const linked = async (from: string, to: string) => {
      const cwd = folderWith({ 'civicplan.config.yaml': CONFIG, 'plans/p.yaml': PLAN });
      mkdirSync(dirname(join(cwd, from)), { recursive: true });
      symlinkSync(to, join(cwd, from));
      return runIn(cwd, ['report', '--to', 'md']);
    };
    expect(await linked('ours', elsewhere)).toMatchObject({
      code: EXIT.usage,
      note: '`templates: ours` is a link that leads out of the folder of the configuration.\n',
    });
    const file = await linked('ours/report.md.hbs', join(elsewhere, 'report.md.hbs'));
    expect(file).toMatchObject({ code: EXIT.usage });
    expect(file.note).toMatch(/^The template ours\/report\.md\.hbs cannot be used\. /);
    const cwd = folderWith({ 'civicplan.config.yaml': CONFIG, 'plans/p.yaml': PLAN });
    expect(await runIn(cwd, ['report'])).toMatchObject({
      code: EXIT.usage,
      note: '`templates: ours` names no folder beside the configuration.\n',
    });
    for (const out of ['../x', '/etc', 'a/../b', '.git']) {
      writeFileSync(join(cwd, 'civicplan.config.yaml'), `templates: ${out}\n`);
      const { code, note } = await runIn(cwd, ['report']);
      expect(code).toBe(EXIT.usage);
      expect(note).toContain('letters, digits, full stops, hyphens and underscores only');
    }
  });
});
