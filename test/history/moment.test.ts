import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { plansAt } from '../../src/history/earlier.ts';
import { openRepository, type Repository } from '../../src/history/git.ts';
import { momentAt } from '../../src/history/moment.ts';
import type { PlainDate } from '../../src/plan/date.ts';
import { planText, Story } from './story.ts';

const day = (iso: string) => iso as PlainDate;

async function opened(folder: string): Promise<Repository> {
  const repository = await openRepository(folder);
  if (!repository) throw new Error('No repository.');
  return repository;
}

describe('a moment in the history', () => {
  it('is the commit of a tag or a branch', async () => {
    const story = new Story();
    const first = story.write('plans/a.yaml', planText('a', { 1: 'due: May 2024' })).commit('Agree it');
    story.git('tag', 'agreed');
    story.write('plans/a.yaml', planText('a', { 1: 'due: June 2024' })).commit('Move it');
    expect(await momentAt(await opened(story.root), 'agreed', undefined)).toEqual({
      commit: first,
      name: 'agreed',
    });
  });

  it('is how the plans stood when a day ended in the United Kingdom', async () => {
    const story = new Story();
    const first = story.on('2024-03-01').write('plans/a.yaml', planText('a', {})).commit('Agree it');
    const second = story
      .on('2024-06-01')
      .write('plans/a.yaml', planText('a', { 1: 'due: May' }))
      .commit('Add to it');
    const repository = await opened(story.root);
    const at = async (iso: string) => (await momentAt(repository, iso, day(iso))).commit;
    expect(await at('2024-03-01')).toBe(first);
    expect(await at('2024-05-31')).toBe(first);
    expect(await at('2024-06-01')).toBe(second);
    expect((await momentAt(repository, '2024-05-31', day('2024-05-31'))).name).toBe('31 May 2024');
  });

  it('is not there before the history begins, nor by a name that git does not know', async () => {
    const story = new Story();
    story.on('2024-03-01').write('plans/a.yaml', planText('a', {})).commit('Agree it');
    const repository = await opened(story.root);
    await expect(momentAt(repository, '2024-02-29', day('2024-02-29'))).rejects.toThrow(
      'The history of these plans begins on 1 March 2024, after 29 February 2024.',
    );
    await expect(momentAt(repository, 'lastyear', undefined)).rejects.toThrow(
      'Git knows no commit, branch or tag `lastyear`, and it is not a day.',
    );
  });

  it('is not guessed at where only the last commits are here', async () => {
    const story = new Story();
    story.write('plans/a.yaml', planText('a', {})).commit('Agree it');
    story.write('plans/a.yaml', planText('a', { 1: 'due: May' })).commit('Add to it');
    const shallow = mkdtempSync(join(tmpdir(), 'civicplan-shallow-'));
    onTestFinished(() => rmSync(shallow, { recursive: true, force: true }));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${story.root}`, shallow], {
      stdio: 'ignore',
    });
    const moment = momentAt(await opened(shallow), '2024-01-01', day('2024-01-01'));
    await expect(moment).rejects.toMatchObject({ name: 'NoMoment', shallow: true });
    await expect(moment).rejects.toThrow(/`fetch-depth: 0`.*`git fetch --unshallow`/);
  });
});

describe('plans as they were', () => {
  it('are read from the commit, wherever the files are now', async () => {
    const story = new Story();
    story.write('plans/a.yaml', planText('a', { 1: 'due: May 2024' }));
    story.write('plans/.hidden/x.yaml', 'no plan').write('plans/node_modules/x.yaml', 'no plan');
    story.write('plans/notes.txt', 'no plan').write('plans/broken.yaml', 'plan: broken\n');
    const first = story.write('other.yml', planText('other', {})).commit('Agree them');
    story.git('rm', '-rq', 'plans', 'other.yml');
    story.commit('Delete them');
    const at = async (cwd: string, ...paths: string[]) =>
      (await plansAt(await opened(story.root), first, { paths, cwd })).map(
        ({ file, plan }) => `${file.name}: ${plan ? `${plan.actions.length} actions` : 'not valid'}`,
      );
    expect(await at(story.root, 'plans')).toEqual([
      'plans/a.yaml: 1 actions',
      'plans/broken.yaml: not valid',
    ]);
    expect(await at(story.root, '.')).toEqual([
      'other.yml: 0 actions',
      'plans/a.yaml: 1 actions',
      'plans/broken.yaml: not valid',
    ]);
    expect(await at(story.root, 'plans/a.yaml', 'other.yml')).toHaveLength(2);
    expect(await at(story.root, 'plans/no.yaml', '../elsewhere')).toEqual([]);
    expect(await at(join(story.root, 'plans'), '.')).toEqual(['a.yaml: 1 actions', 'broken.yaml: not valid']);
  });

  it('are as many as the commit has, though two are word for word the same', async () => {
    const story = new Story();
    const text = planText('a', {});
    const first = story.write('plans/a.yaml', text).write('plans/b.yaml', text).commit('Agree them');
    const plans = await plansAt(await opened(story.root), first, { paths: ['plans'], cwd: story.root });
    expect(plans.map(({ file }) => file.name)).toEqual(['plans/a.yaml', 'plans/b.yaml']);
  });

  it('are refused like any file where they are too large, or no text', async () => {
    const story = new Story();
    story.write('plans/a.yaml', `# ${'x'.repeat(1_000_001)}\n`);
    const first = story.write('plans/b.yaml', 'plan: \u0000').commit('Agree them');
    const plans = await plansAt(await opened(story.root), first, { paths: ['plans'], cwd: story.root });
    expect(plans.map(({ findings }) => findings[0]?.rule)).toEqual(['file-too-large', expect.any(String)]);
    expect(plans.every(({ plan }) => plan === undefined)).toBe(true);
  });
});
