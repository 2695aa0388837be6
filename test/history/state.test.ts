import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readEarlier } from '../../src/history/state.ts';

/** A repository that is made commit by commit, each at its own time. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), 'civicplan-earlier-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (when: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH, HOME: root, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    }).trim();
  git('', 'init', '-q', '-b', 'main');
  return {
    root,
    git,
    commit(when: string, files: Readonly<Record<string, string>>): string {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), content);
      }
      git(when, 'add', '-A');
      git(when, 'commit', '-qm', when);
      return git(when, 'rev-parse', 'HEAD');
    },
  };
}

const read = async (since: string, root: string, files: readonly string[]) => {
  const earlier = await readEarlier(
    since,
    files.map((file) => join(root, file)),
    root,
  );
  if (earlier.kind !== 'found') return earlier;
  const texts = earlier.files.map(({ path, bytes, now }) => [path, Buffer.from(bytes).toString(), now]);
  return { commit: earlier.commit, day: earlier.day, files: texts };
};

describe('plans as they were', () => {
  it('on a day are those of the last commit that was made by its end in the United Kingdom', async () => {
    const { root, commit } = repository();
    const first = commit('2024-01-10T12:00:00Z', { 'plans/a.yaml': 'one' });
    // 23:30 in London, where it is summer.
    const second = commit('2024-07-01T22:30:00Z', { 'plans/a.yaml': 'two' });
    const third = commit('2024-07-01T23:30:00Z', { 'plans/a.yaml': 'three' });
    const files = ['plans/a.yaml'];
    const on = async (day: string) => {
      const found = await read(day, root, files);
      return 'commit' in found ? [found.commit, found.day, found.files] : found;
    };
    const at = 'plans/a.yaml';
    expect(await on('2024-01-09')).toEqual({ kind: 'no-commit' });
    expect(await on('2024-01-10')).toEqual([first, '2024-01-10', [[at, 'one', at]]]);
    expect(await on('2024-06-30')).toEqual([first, '2024-06-30', [[at, 'one', at]]]);
    expect(await on('2024-07-01')).toEqual([second, '2024-07-01', [[at, 'two', at]]]);
    expect(await on('2024-07-02')).toEqual([third, '2024-07-02', [[at, 'three', at]]]);
  });

  it('at a reference are those of its commit, whose day is the one in the United Kingdom', async () => {
    const { root, commit, git } = repository();
    const first = commit('2024-07-01T23:30:00Z', { 'a.yaml': 'one' });
    git('2024-07-03T12:00:00Z', 'tag', '-a', 'v1.0', '-m', 'x');
    commit('2024-08-01T12:00:00Z', { 'a.yaml': 'two' });
    const found = { commit: first, day: '2024-07-02', files: [['a.yaml', 'one', 'a.yaml']] };
    for (const reference of ['v1.0', 'HEAD~1', first, first.slice(0, 8)]) {
      expect(await read(reference, root, ['a.yaml'])).toEqual(found);
    }
  });

  it('of a branch are those that were on it, and not what was merged later', async () => {
    const { root, commit, git } = repository();
    const first = commit('2024-01-10T12:00:00Z', { 'a.yaml': 'one' });
    git('', 'checkout', '-qb', 'other');
    commit('2024-02-10T12:00:00Z', { 'a.yaml': 'two' });
    git('', 'checkout', '-q', 'main');
    git('2024-03-10T12:00:00Z', 'merge', '-q', '--no-ff', '-m', 'merge', 'other');
    expect(await read('2024-03-09', root, ['a.yaml'])).toMatchObject({ commit: first });
  });

  it('hold what stands elsewhere today, and leave out what nobody asked about', async () => {
    const { root, commit } = repository();
    commit('2024-01-10T12:00:00Z', {
      'plans/old name ŷ.yaml': 'renamed',
      'plans/gone.yml': 'gone',
      'plans/other.yaml': 'other',
      'notes.txt': 'notes',
      'plans/large.yaml': 'x'.repeat(1_000_001),
    });
    renameSync(join(root, 'plans/old name ŷ.yaml'), join(root, 'plans/new.yaml'));
    for (const gone of ['plans/gone.yml', 'plans/large.yaml', 'notes.txt']) rmSync(join(root, gone));
    const found = await read('2024-01-10', root, ['plans/new.yaml']);
    expect('files' in found && found.files).toEqual([
      ['plans/gone.yml', 'gone', undefined],
      ['plans/old name ŷ.yaml', 'renamed', undefined],
    ]);
  });

  it('cannot be told in a clone that was cut short, outside git and of a name that leads nowhere', async () => {
    const { root, commit } = repository();
    commit('2024-01-10T12:00:00Z', { 'a.yaml': 'one' });
    commit('2024-02-10T12:00:00Z', { 'a.yaml': 'two' });
    const shallow = join(root, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, shallow]);
    expect(await read('2024-02-10', shallow, ['a.yaml'])).toEqual({ kind: 'shallow' });
    expect(await read('no-such-branch', root, ['a.yaml'])).toEqual({ kind: 'no-reference' });
    const bare = mkdtempSync(join(tmpdir(), 'civicplan-bare-'));
    onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
    writeFileSync(join(bare, 'a.yaml'), 'one');
    expect(await read('2024-02-10', bare, ['a.yaml'])).toEqual({ kind: 'no-git' });
    execFileSync('git', ['init', '-q'], { cwd: bare });
    expect(await read('2024-02-10', bare, ['a.yaml'])).toEqual({ kind: 'no-commit' });
  });

  it('are read by no option in the clothes of a reference', async () => {
    const { root, commit } = repository();
    commit('2024-01-10T12:00:00Z', { 'a.yaml': 'one' });
    for (const reference of ['--all', '-n1', '--output=x', '', 'HEAD --all', 'HEAD\n', '--git-dir']) {
      expect(await read(reference, root, ['a.yaml'])).toEqual({ kind: 'no-reference' });
    }
    expect(execFileSync('ls', { cwd: root, encoding: 'utf8' })).toBe('a.yaml\n');
  });
});
