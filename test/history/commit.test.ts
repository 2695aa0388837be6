import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCommit } from '../../src/history/commit.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'civicplan-git-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim();
}

function repository(): { root: string; plan: string; id: string } {
  const root = folder();
  git(root, 'init', '-q');
  mkdirSync(join(root, 'plans'));
  const plan = join(root, 'plans', 'ŷ plan.yaml');
  writeFileSync(plan, 'plan: a\n');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
  return { root, plan, id: git(root, 'rev-parse', 'HEAD') };
}

describe('the commit a plan was read from', () => {
  it('is the one the folder stands on', async () => {
    const { root, plan, id } = repository();
    expect(await readCommit([plan], root)).toEqual({ id, modified: false });
  });

  it('is the same from a folder inside', async () => {
    const { root, plan, id } = repository();
    expect(await readCommit([plan], join(root, 'plans'))).toEqual({ id, modified: false });
  });

  it('says when a file differs, or is not in it', async () => {
    const { root, plan, id } = repository();
    writeFileSync(plan, 'plan: b\n');
    expect(await readCommit([plan], root)).toEqual({ id, modified: true });
    writeFileSync(plan, 'plan: a\n');
    const fresh = join(root, 'plans', 'fresh.yaml');
    writeFileSync(fresh, 'plan: c\n');
    expect(await readCommit([plan, fresh], root)).toEqual({ id, modified: true });
  });

  it('takes a file that git checked out with CRLF for unchanged', async () => {
    const { root, plan, id } = repository();
    writeFileSync(plan, 'plan: a\r\n');
    expect(await readCommit([plan], root)).toEqual({ id, modified: false });
  });

  it('is nothing outside git, and before the first commit', async () => {
    const bare = folder();
    writeFileSync(join(bare, 'a.yaml'), 'plan: a\n');
    expect(await readCommit([join(bare, 'a.yaml')], bare)).toBeUndefined();
    git(bare, 'init', '-q');
    expect(await readCommit([join(bare, 'a.yaml')], bare)).toBeUndefined();
  });

  it('runs nothing that the repository’s own configuration names', async () => {
    const { root, plan, id } = repository();
    const trace = join(root, 'ran');
    git(root, 'config', 'core.fsmonitor', `touch ${trace}; false`);
    git(root, 'config', 'core.pager', `touch ${trace}`);
    git(root, 'config', 'core.hooksPath', root);
    expect(await readCommit([plan], root)).toEqual({ id, modified: false });
    expect(execFileSync('ls', { cwd: root, encoding: 'utf8' })).not.toContain('ran');
  });
});
