import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN_PLAN, folderWith, LATE_PLAN } from '../e2e/civicplan.ts';
import { runIn } from './run.ts';

const CONFIG = `theme: { council: Exampleshire, accent: "#652c95" }
repository: { address: https://github.com/exampleshire/plans, branch: trunk }
site: { address: https://plans.example.gov.uk, licence: ogl-3 }
`;
const plans = (more: Record<string, string> = {}) =>
  folderWith({ 'plans/clean.yaml': CLEAN_PLAN, 'plans/late.yaml': LATE_PLAN, ...more });
const read = (cwd: string, name: string) => readFileSync(join(cwd, 'out', name), 'utf8');

describe('civicplan report --to html', () => {
  it('writes one page for each plan, which leads to the other formats of the same run', async () => {
    const cwd = plans();
    // The page comes last, wherever it is named.
    const ran = await runIn(cwd, ['report', '--to', 'html,md,json']);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.note).toContain('6 reports of 2 plans written.');
    const page = read(cwd, 'late.html');
    expect([...page.matchAll(/href="([^"#]*)" download/g)].map(([, href]) => href)).toEqual([
      'late.md',
      'late.json',
    ]);
    expect(page).not.toMatch(/Suggest a change|Open Government Licence|pages of this site/i);
  });

  it('has the look and the links that the configuration names', async () => {
    const cwd = plans({ 'civicplan.config.yaml': CONFIG });
    expect((await runIn(cwd, ['report', '--to', 'html'])).code).toBe(0);
    const page = read(cwd, 'late.html');
    expect(page).toContain('<p class="page-council">Exampleshire</p>');
    expect(page).toContain('--page-accent:#652c95');
    expect(page).toContain('href="https://github.com/exampleshire/plans/blob/trunk/plans/late.yaml#L12"');
    expect(page).toContain('href="https://github.com/exampleshire/plans/edit/trunk/plans/late.yaml#L12"');
    expect(page).toContain('Open Government Licence');
  });

  it('knows its repository in a run on GitHub, and the folder in it', async () => {
    const cwd = folderWith({ '.git/HEAD': '', 'improvement/plans/late.yaml': LATE_PLAN });
    const env = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'exampleshire/plans',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_WORKSPACE: cwd,
    };
    const folder = join(cwd, 'improvement');
    expect((await runIn(folder, ['report', '--to', 'html'], env)).code).toBe(0);
    expect(read(folder, 'late.html')).toContain(
      'href="https://github.com/exampleshire/plans/edit/main/improvement/plans/late.yaml#L12"',
    );
  });
});

describe('civicplan report --to site', () => {
  it('writes a folder with every page, and the other formats of the same run in it', async () => {
    const cwd = plans({ 'civicplan.config.yaml': CONFIG });
    const ran = await runIn(cwd, ['report', '--to', 'site,md']);
    expect(ran.code).toBe(0);
    expect(ran.note).toMatch(
      /^out\/clean\.md\nout\/late\.md\nout\/site\/index\.html, with \d+ more files\n2 reports of 2 plans written\.\n$/,
    );
    expect(readdirSync(join(cwd, 'out/site'))).toEqual([
      'accessibility.html',
      'actions.html',
      'changes.html',
      'changes.xml',
      'files',
      'index.html',
      'leads',
      'leads.html',
      'plans',
    ]);
    expect(readdirSync(join(cwd, 'out/site/files'))).toEqual(['clean.md', 'late.md']);
    expect(read(cwd, 'site/files/late.md')).toBe(read(cwd, 'late.md'));
    expect(read(cwd, 'site/plans/late.html')).toContain('href="../files/late.md" download');
  });

  it('needs no other format', async () => {
    const cwd = plans();
    const ran = await runIn(cwd, ['report', '--to', 'site']);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.note).toMatch(/The site of 2 plans written\.\n$/);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['site']);
  });

  it('writes all of it, or nothing', async () => {
    const cwd = plans();
    mkdirSync(join(cwd, 'out/site/plans/late.html'), { recursive: true });
    const ran = await runIn(cwd, ['report', '--to', 'site,md']);
    expect(ran.code).toBe(4);
    expect(ran.note).toContain('there is a folder of this name');
    expect(existsSync(join(cwd, 'out/site/index.html'))).toBe(false);
    expect(existsSync(join(cwd, 'out/late.md'))).toBe(false);
  });

  it('tells the public nothing internal', async () => {
    const cwd = folderWith({
      'plans/clean.yaml': CLEAN_PLAN,
      'plans/secret.yaml': LATE_PLAN.replace('plan: late', 'plan: secret')
        .replace('Hold two meetings a year', 'Settle the claim')
        .concat('        visibility: internal\n'),
    });
    expect((await runIn(cwd, ['report', '--to', 'site,html'])).code).toBe(0);
    const files = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(files.length).toBeGreaterThan(6);
    for (const name of files) expect(read(cwd, name)).not.toContain('Settle the claim');
    expect((await runIn(cwd, ['report', '--to', 'site,html', '--internal'])).code).toBe(0);
    for (const name of files) expect(read(cwd, name)).toContain('Do not publish it.');
    expect(read(cwd, 'site/actions.html')).toContain('Settle the claim');
  });
});
