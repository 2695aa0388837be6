import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN_PLAN, folderWith, LATE_PLAN, PLAN_WITHOUT_LEAD } from '../e2e/civicplan.ts';
import { runIn } from './run.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('check --output', () => {
  const plans = { 'plans/leaderless.yaml': PLAN_WITHOUT_LEAD };

  it('writes each file as --format would print it, and still prints for people', async () => {
    const cwd = folderWith(plans);
    const outputs = [
      'json=out/findings.json',
      'sarif=out/findings.sarif',
      'junit=junit.xml',
      'markdown=a=b.md',
    ];
    const ran = await runIn(cwd, ['check', ...outputs.flatMap((output) => ['--output', output])]);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe((await runIn(cwd, ['check'])).out);
    expect(ran.note).toBe(
      'Written: out/findings.json\nWritten: out/findings.sarif\nWritten: junit.xml\nWritten: a=b.md\n',
    );
    for (const output of outputs) {
      const [format = '', ...rest] = output.split('=');
      const printed = await runIn(cwd, ['check', '--format', format]);
      expect(read(cwd, rest.join('='))).toBe(printed.out);
    }
    expect(readdirSync(cwd).sort()).toEqual(['a=b.md', 'junit.xml', 'out', 'plans']);
  });

  it('takes the place of an older file, and of no plan', async () => {
    const cwd = folderWith({ ...plans, 'findings.json': 'old' });
    await runIn(cwd, ['check', '--output', 'json=findings.json']);
    expect(JSON.parse(read(cwd, 'findings.json')).version).toBe(1);
    const ran = await runIn(cwd, ['check', '--output', 'json=plans/leaderless.yaml']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.note).toBe(
      '`plans/leaderless.yaml` is one of the plans, and would be overwritten. Name another file.\n',
    );
    expect(read(cwd, 'plans/leaderless.yaml')).toBe(PLAN_WITHOUT_LEAD);
  });

  it.each([
    [
      'sarif',
      '`--output sarif` does not name a file. Write for example `--output sarif=findings.sarif`; what is to be printed is named with `--format`.',
    ],
    [
      'junit=',
      '`--output junit=` does not name a file. Write for example `--output junit=findings.xml`; what is to be printed is named with `--format`.',
    ],
    [
      'findings.json',
      '`--output findings.json` does not name a file. Write for example `--output sarif=findings.sarif`; what is to be printed is named with `--format`.',
    ],
    [
      'sarf=x',
      '`--output` cannot be `sarf`. Did you mean `sarif`? It can be `pretty`, `json`, `github`, `sarif`, `junit` or `markdown`.',
    ],
  ])('refuses %j', async (output, note) => {
    const cwd = folderWith(plans);
    expect(await runIn(cwd, ['check', '--output', output])).toMatchObject({
      code: 2,
      out: '',
      note: `${note}\n`,
    });
  });

  it('refuses two outputs to one file', async () => {
    const cwd = folderWith(plans);
    const ran = await runIn(cwd, ['check', '--output', 'json=out/x', '--output', 'junit=./out/../out/x']);
    expect(ran).toMatchObject({
      code: 2,
      out: '',
      note: 'Two outputs would be written to `./out/../out/x`, and only one would stay. Give each its own file.\n',
    });
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('prints the findings, writes none of the files and ends with 4 where one of them cannot be written', async () => {
    const cwd = folderWith({ ...plans, file: 'kept' });
    const ran = await runIn(cwd, ['check', '--output', 'json=a.json', '--output', 'junit=file/b.xml']);
    expect(ran.code).toBe(4);
    expect(ran.out).toContain('missing-lead');
    expect(ran.note).toMatch(
      /^\S+b\.xml cannot be written: a part of its path is a file and not a folder\.\n$/,
    );
    expect(readdirSync(cwd).sort()).toEqual(['file', 'plans']);
  });
});

describe('check --group-by', () => {
  const cwd = () => folderWith({ 'plans/late.yaml': LATE_PLAN });

  it('puts findings under the people who answer for them', async () => {
    const { out } = await runIn(cwd(), ['check', '--group-by', 'lead']);
    expect(out.split('\n')[0]).toBe('Chief Executive  1 late, 1 not reported');
  });

  it('says so where it would do nothing', async () => {
    expect(await runIn(cwd(), ['check', '--group-by', 'lead', '--format', 'json,sarif'])).toMatchObject({
      code: 2,
      out: '',
      note: '`--group-by lead` does nothing to `json` and `sarif`. It is for `pretty` and `markdown`.\n',
    });
  });

  it('refuses what it does not know', async () => {
    const ran = await runIn(cwd(), ['check', '--group-by', 'leads']);
    expect(ran).toMatchObject({
      code: 2,
      note: '`--group-by` cannot be `leads`. Did you mean `lead`? It can be `file` or `lead`.\n',
    });
  });
});

describe('check on GitHub', () => {
  const env = (workspace: string, more = {}) => ({
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'exampleshire/plans',
    GITHUB_SHA: SHA,
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: join(workspace, 'summary.md'),
    ...more,
  });

  it('adds a page to the summary of the run, with a link to each line', async () => {
    const cwd = folderWith({ 'plans/leaderless.yaml': PLAN_WITHOUT_LEAD, 'summary.md': 'Before.\n' });
    await runIn(cwd, ['check', '--format', 'github'], env(cwd));
    expect(read(cwd, 'summary.md')).toMatch(/^Before\.\n## Check of plans\n/);
    expect(read(cwd, 'summary.md')).toContain(
      `| [12](https://github.com/exampleshire/plans/blob/${SHA}/plans/leaderless.yaml#L12) | Error |`,
    );
  });

  it('links to where the command was run in the repository', async () => {
    const root = folderWith({ 'our councils/plans/leaderless.yaml': PLAN_WITHOUT_LEAD });
    const { out } = await runIn(join(root, 'our councils'), ['check', '--format', 'markdown'], env(root));
    expect(out).toContain(`/blob/${SHA}/our%20councils/plans/leaderless.yaml#L12)`);
  });

  it.each([
    ['no commit', { GITHUB_SHA: '' }],
    ['a commit that is none', { GITHUB_SHA: 'main' }],
    ['a server that is no address', { GITHUB_SERVER_URL: 'javascript:x' }],
    ['a repository that is none', { GITHUB_REPOSITORY: 'a/b](c' }],
    ['a workspace elsewhere', { GITHUB_WORKSPACE: '/elsewhere/entirely' }],
  ])('links to nothing where there is %s', async (_, more) => {
    const cwd = folderWith({ 'plans/leaderless.yaml': PLAN_WITHOUT_LEAD });
    const { out } = await runIn(cwd, ['check', '--format', 'markdown'], env(cwd, more));
    expect(out).toContain('| 12 | Error |');
  });

  it('ends with 4 where the summary cannot be written', async () => {
    const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN });
    mkdirSync(join(cwd, 'summary.md'));
    const ran = await runIn(cwd, ['check', '--format', 'github'], env(cwd));
    expect(ran.code).toBe(4);
    expect(ran.note).toMatch(/summary\.md cannot be written: there is a folder of this name\.\n$/);
  });
});
