import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/history/git.ts';
import { pastOf } from '../../src/history/past.ts';
import { type ActionRecord, recordsOf } from '../../src/history/record.ts';
import { USUAL_WORDS } from '../../src/plan/council-words.ts';
import type { PlainDate } from '../../src/plan/date.ts';
import { planText, Story } from './story.ts';

async function recordsIn(story: Story, path = 'plans/a.yaml'): Promise<readonly ActionRecord[]> {
  const repository = await openRepository(story.root);
  if (!repository) throw new Error('No repository.');
  const [past] = await pastOf(
    repository,
    [{ path: join(story.root, path), name: path, root: story.root }],
    USUAL_WORDS,
  );
  return recordsOf(past?.versions ?? [], '2024-12-31' as PlainDate);
}

/** "1 April 2024, Bea: Action 7: ..." without the day in words: day, author, the subject of the commit, what is told. */
async function changesIn(story: Story, path?: string): Promise<string[]> {
  return (await recordsIn(story, path)).flatMap(({ changes }) =>
    changes.map(({ day, author, subject, what, key }) => `${day} ${author} (${subject}): ${key} ${what}`),
  );
}

/** A plan of two actions with so many lines between them that git can put changes to both together. */
const plan = (seven: string, eight = 'due: May 2024', extra: Readonly<Record<string, string>> = {}) =>
  planText('a', {
    7: seven,
    60: 'details: Nothing.',
    61: 'details: Nothing.',
    62: 'details: Nothing.',
    8: eight,
    ...extra,
  });

/** The plan as it was agreed, on the main line and on a branch. */
function branched(): Story {
  const story = new Story();
  story.on('2024-01-10').write('plans/a.yaml', plan('due: June 2024')).commit('Agree it', 'Ann');
  story.git('checkout', '-q', '-b', 'work');
  return story;
}

/** Merges another branch into the one that is checked out, as the button of a forge does it. */
function merge(story: Story, name: string, into = 'main', author = 'Merger'): string {
  story.git('checkout', '-q', into);
  story.as(author, 'merge', '-q', '--no-ff', '-m', `Merge ${name}`, name);
  return story.git('rev-parse', 'HEAD');
}

describe('who made a change', () => {
  it('is who committed it on a branch, on the day on which it was merged', async () => {
    const story = branched();
    const id = story.on('2024-02-01').write('plans/a.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    story.on('2024-04-01');
    const merged = merge(story, 'work');
    const [record] = await recordsIn(story);
    expect(record?.changes).toEqual([
      {
        what: 'deadline-moved',
        part: 'action',
        key: '7',
        field: 'due',
        days: 31,
        text: 'Action 7: deadline moved from June 2024 to July 2024, 31 days later; no reason given.',
        commit: id,
        day: '2024-04-01',
        author: 'Bea',
        subject: 'Move it',
        merge: merged,
      },
    ]);
  });

  it('is of several the last who brought it to what was merged', async () => {
    const story = branched();
    story.write('plans/a.yaml', plan('due: July 2024')).commit('Try July', 'Bea');
    story.write('plans/a.yaml', plan('due: August 2024')).commit('Settle on August', 'Cy');
    story.write('plans/a.yaml', plan('due: August 2024', 'due: June 2024')).commit('Move the other', 'Dee');
    story.on('2024-04-01');
    merge(story, 'work');
    expect(await changesIn(story)).toEqual([
      '2024-04-01 Cy (Settle on August): 7 deadline-moved',
      '2024-04-01 Dee (Move the other): 8 deadline-moved',
    ]);
  });

  it('is of each update who wrote it', async () => {
    const story = branched();
    const [first, second] = ['{ date: 2024-01-20, note: One. }', '{ date: 2024-01-30, note: Two. }'];
    story.write('plans/a.yaml', plan(`due: June 2024\nupdates: [${first}]`)).commit('Tell one', 'Bea');
    story
      .write('plans/a.yaml', plan(`due: June 2024\nupdates: [${first}, ${second}]`))
      .commit('Tell two', 'Cy');
    story.on('2024-04-01');
    merge(story, 'work');
    expect(await changesIn(story)).toEqual([
      '2024-04-01 Bea (Tell one): 7 update-added',
      '2024-04-01 Cy (Tell two): 7 update-added',
    ]);
  });

  it('is of a new action and of one that is gone who added it and who took it out', async () => {
    const story = branched();
    story.write('plans/a.yaml', plan('due: June 2024', 'due: May 2024', { 9: '' })).commit('Add 9', 'Bea');
    story.on('2024-04-01');
    merge(story, 'work');
    story.git('checkout', '-q', 'work');
    story.write('plans/a.yaml', plan('due: June 2024')).commit('Drop 9', 'Cy');
    story.on('2024-05-01');
    merge(story, 'work');
    const nine = (await recordsIn(story)).find(({ action }) => action === '9');
    expect(nine).toMatchObject({
      firstSeen: { day: '2024-04-01', author: 'Bea', subject: 'Add 9' },
      removed: { day: '2024-05-01', author: 'Cy', subject: 'Drop 9' },
    });
  });

  it('is of a plan that came with a merge who wrote it', async () => {
    const story = branched();
    story.write('plans/b.yaml', planText('b', { 1: 'due: May 2024' })).commit('Write it', 'Bea');
    story.write('plans/b.yaml', planText('b', { 1: 'due: June 2024' })).commit('Correct it', 'Cy');
    story.on('2024-04-01');
    merge(story, 'work');
    expect((await recordsIn(story, 'plans/b.yaml'))[0]?.firstSeen).toMatchObject({
      day: '2024-04-01',
      author: 'Bea',
    });
  });

  it('is who merged, where the merge says what neither side said', async () => {
    const story = branched();
    story.write('plans/a.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    story.git('checkout', '-q', 'main');
    story.on('2024-03-01').write('plans/a.yaml', plan('due: August 2024')).commit('Move it too', 'Ann');
    expect(() => story.as('Merger', 'merge', '-q', '--no-ff', 'work')).toThrow();
    story.on('2024-04-01').write('plans/a.yaml', plan('due: September 2024')).commit('Settle it', 'Merger');
    expect(await changesIn(story)).toEqual([
      '2024-03-01 Ann (Move it too): 7 deadline-moved',
      '2024-04-01 Merger (Settle it): 7 deadline-moved',
    ]);
  });

  it('is who settled it on the branch, where the main line was merged into that', async () => {
    const story = branched();
    story.write('plans/a.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    story.git('checkout', '-q', 'main');
    story.write('plans/a.yaml', plan('due: August 2024')).commit('Move it too', 'Ann');
    story.git('checkout', '-q', 'work');
    expect(() => story.as('Cy', 'merge', '-q', '--no-ff', 'main')).toThrow();
    story.write('plans/a.yaml', plan('due: September 2024')).commit('Settle it', 'Cy');
    story.on('2024-04-01');
    merge(story, 'work');
    expect(await changesIn(story)).toEqual([
      '2024-01-10 Ann (Move it too): 7 deadline-moved',
      '2024-04-01 Cy (Settle it): 7 deadline-moved',
    ]);
  });

  it('is not who only took the main line into the branch', async () => {
    const story = branched();
    story.write('plans/a.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    story.git('checkout', '-q', 'main');
    story.on('2024-03-01').write('plans/a.yaml', plan('due: June 2024', 'due: June 2024'));
    story.commit('Move the other', 'Ann');
    merge(story, 'main', 'work', 'Cy');
    story.on('2024-04-01');
    merge(story, 'work');
    expect(await changesIn(story)).toEqual([
      '2024-04-01 Bea (Move it): 7 deadline-moved',
      '2024-03-01 Ann (Move the other): 8 deadline-moved',
    ]);
  });

  it('is found through branches of branches, and merges that cross', async () => {
    const story = branched();
    story.git('checkout', '-q', '-b', 'inner');
    story.write('plans/a.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    const inner = story.git('rev-parse', 'inner');
    story.git('checkout', '-q', 'work');
    story.write('plans/a.yaml', plan('due: June 2024', 'due: June 2024')).commit('Move the other', 'Cy');
    const work = story.git('rev-parse', 'work');
    merge(story, inner, 'work', 'Dee');
    merge(story, work, 'inner', 'Eve');
    story.on('2024-04-01');
    merge(story, 'work');
    story.on('2024-05-01');
    merge(story, 'inner');
    expect(await changesIn(story)).toEqual([
      '2024-04-01 Bea (Move it): 7 deadline-moved',
      '2024-04-01 Cy (Move the other): 8 deadline-moved',
    ]);
  });

  it('is found where the file was called something else on the branch', async () => {
    const story = branched();
    story.write('plans/a.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    story.git('checkout', '-q', 'main');
    story.git('mv', 'plans/a.yaml', 'plans/renamed.yaml');
    story.on('2024-03-01').commit('Rename it', 'Ann');
    story.on('2024-04-01');
    merge(story, 'work');
    expect(await changesIn(story, 'plans/renamed.yaml')).toEqual([
      '2024-04-01 Bea (Move it): 7 deadline-moved',
    ]);
  });

  it('is found where the file was renamed on the branch', async () => {
    const story = branched();
    story.git('mv', 'plans/a.yaml', 'plans/for-now.yaml');
    story.commit('Rename it', 'Cy');
    story.write('plans/for-now.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    story.git('mv', 'plans/for-now.yaml', 'plans/renamed.yaml');
    story.commit('Rename it again', 'Cy');
    story.on('2024-04-01');
    merge(story, 'work');
    expect(await changesIn(story, 'plans/renamed.yaml')).toEqual([
      '2024-04-01 Bea (Move it): 7 deadline-moved',
    ]);
  });

  it('is not who put one branch into another, and nothing of their own', async () => {
    const story = branched();
    story.git('checkout', '-q', '-b', 'inner');
    story.write('plans/a.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    story.git('checkout', '-q', 'work');
    story.write('notes.txt', 'x').commit('Write something else', 'Cy');
    merge(story, 'inner', 'work', 'Dee');
    story.on('2024-04-01');
    merge(story, 'work');
    expect(await changesIn(story)).toEqual(['2024-04-01 Bea (Move it): 7 deadline-moved']);
  });

  it('is told over a version that was broken on the branch', async () => {
    const story = branched();
    story.write('plans/a.yaml', 'plan: a\n').commit('Break it', 'Bea');
    story.write('plans/a.yaml', plan('due: July 2024')).commit('Repair and move it', 'Cy');
    story.on('2024-04-01');
    merge(story, 'work');
    expect(await changesIn(story)).toEqual(['2024-04-01 Cy (Repair and move it): 7 deadline-moved']);
  });

  it('is who wrote it, on the day it came, where a branch was put on top of the main line', async () => {
    const story = branched();
    story.on('2024-02-01').write('plans/a.yaml', plan('due: July 2024')).commit('Move it', 'Bea');
    story.git('checkout', '-q', 'main');
    story.on('2024-03-01').write('notes.txt', 'x').commit('Write something else', 'Ann');
    story.on('2024-04-01').git('checkout', '-q', 'work');
    story.as('Cy', 'rebase', '-q', 'main');
    story.git('checkout', '-q', 'main');
    story.git('merge', '-q', '--ff-only', 'work');
    expect(await changesIn(story)).toEqual(['2024-04-01 Bea (Move it): 7 deadline-moved']);
  });
});
