import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../docs/markdown.ts';
import { CLEAN_PLAN, folderWith, LATE_PLAN, PLAN_WITHOUT_LEAD } from './civicplan.ts';

// How https://pre-commit.com uses the definition: it installs the repository as a package of npm, looks
// whether a file that is to be committed matches, and runs `entry` with `args`, found among the programs that
// were installed.

const HOOKS: Record<string, unknown>[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
const [hook = {}] = HOOKS;
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function run(program: string, args: readonly string[], cwd: string, path = process.env.PATH) {
  const identity = ['GIT_AUTHOR', 'GIT_COMMITTER'].flatMap((who) => [
    [`${who}_NAME`, 'An officer'],
    [`${who}_EMAIL`, 'officer@example.org'],
  ]);
  const env = { PATH: path, HOME: cwd, ...Object.fromEntries(identity) };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env });
  return { status, out: stdout, note: stderr };
}

describe('the hook for pre-commit', () => {
  it('is one, and asks for nothing but what a package of npm brings', () => {
    expect(HOOKS).toHaveLength(1);
    expect(hook).toEqual({
      id: 'civicplan-check',
      name: 'Check plans',
      description: 'Checks every plan before a commit that changes one.',
      entry: 'civicplan check',
      language: 'node',
      files: expect.any(String),
      types: ['yaml'],
      pass_filenames: false,
    });
    expect(Object.keys(MANIFEST.bin)).toEqual([String(hook.entry).split(' ')[0]]);
  });

  it.each([
    ['plans/exampleshire-2026.yaml', true],
    ['plans/2026/exampleshire.yml', true],
    ['civicplan.config.yaml', true],
    ['old-plans/exampleshire.yaml', false],
    ['docs/plans/exampleshire.yaml', false],
    ['plans/readme.md', false],
    ['.github/workflows/check.yml', false],
  ])('runs for %s: %s', (file, runs) => {
    expect(new RegExp(String(hook.files)).test(file)).toBe(runs);
  });

  it('stops a commit that brings an error, and no other', () => {
    const cwd = folderWith({ 'plans/leaderless.yaml': PLAN_WITHOUT_LEAD, 'plans/late.yaml': LATE_PLAN });
    const programs = folderWith({});
    const program = join(programs, 'civicplan');
    symlinkSync(join(ROOT, MANIFEST.bin.civicplan), program);
    const path = [programs, dirname(process.execPath), process.env.PATH].join(delimiter);
    run('git', ['init', '--quiet'], cwd);
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), `#!/bin/sh\nexec ${hook.entry}\n`, { mode: 0o755 });
    const commit = () => {
      run('git', ['add', '--all'], cwd);
      return run('git', ['commit', '--quiet', '--message', 'Change the plan'], cwd, path);
    };

    const refused = commit();
    expect(refused.status).toBe(1);
    expect(`${refused.out}${refused.note}`).toContain('Action 1 has no lead, so nobody answers for it.');
    expect(run('git', ['rev-parse', '--verify', 'HEAD'], cwd).status).not.toBe(0);

    writeFileSync(join(cwd, 'plans/leaderless.yaml'), CLEAN_PLAN.replace('plan: clean', 'plan: leaderless'));
    expect(commit().status).toBe(0);
    expect(run('git', ['rev-parse', '--verify', 'HEAD'], cwd).status).toBe(0);
  });
});

describe('the package', () => {
  it('is built whenever npm packs it, and npm prints its name and nothing else', () => {
    const clone = folderWith({});
    const { out } = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], ROOT);
    const needed = out.split('\0').filter((name) => /^(?:src|schema|scripts|templates)\/|^[^/]+$/.test(name));
    for (const name of needed.filter((one) => one !== '')) {
      mkdirSync(dirname(join(clone, name)), { recursive: true });
      cpSync(join(ROOT, name), join(clone, name));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
    const packed = run('npm', ['pack', '--offline', '--loglevel=error'], clone);
    expect(packed).toMatchObject({ status: 0, out: `civicplan-${MANIFEST.version}.tgz\n` });
    const files = run('tar', ['-tzf', packed.out.trim()], clone).out.split('\n');
    expect(files).toContain(`package/${MANIFEST.bin.civicplan}`);
  });
});
