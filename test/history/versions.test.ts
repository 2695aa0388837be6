import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRepository, type Repository } from '../../src/history/git.ts';
import { versionsOf } from '../../src/history/versions.ts';
import { Story } from './story.ts';

async function opened(story: Story): Promise<Repository> {
  const repository = await openRepository(story.root);
  if (!repository) throw new Error('No repository.');
  return repository;
}

/** Of a file its versions: what the commit was about, where the file was, and its first line then. */
async function told(story: Story, path: string): Promise<string[]> {
  const repository = await opened(story);
  const head = await repository.resolve('HEAD');
  if (head === undefined) return [];
  const versions = versionsOf(await repository.log(head, 'mainline'), [path]).get(path) ?? [];
  const texts = new Map<string, string>();
  await repository.contents(
    versions.flatMap(({ blob }) => blob ?? []),
    (blob, content) => texts.set(blob, content.toString('utf8').split('\n')[0] ?? ''),
  );
  return versions.map(
    ({ commit, path: then, blob }) =>
      `${commit.subject} | ${then} | ${blob === undefined ? 'gone' : texts.get(blob)}`,
  );
}

/** Long enough that git knows a file again after its first line has changed. */
const body = (first: string) =>
  `${first}\n${Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('')}`;

describe('the versions of a plan', () => {
  it('are those of every commit that changed it, the oldest first', async () => {
    const story = new Story();
    story.write('plans/a.yaml', body('one')).commit('Agree it');
    story.write('README.md', 'x').commit('Write something else');
    story.write('plans/a.yaml', body('two')).commit('Change it');
    expect(await told(story, 'plans/a.yaml')).toEqual([
      'Agree it | plans/a.yaml | one',
      'Change it | plans/a.yaml | two',
    ]);
  });

  it('are followed over renames and moves to another folder', async () => {
    const story = new Story();
    story.write('a.yaml', body('one')).commit('Agree it');
    story.git('mv', 'a.yaml', 'b.yaml');
    story.commit('Rename it');
    story.write('.keep', '').git('add', '.');
    story.write('plans/2024/.keep', '');
    story.git('mv', 'b.yaml', 'plans/2024/b.yaml');
    story.write('plans/2024/b.yaml', body('two')).commit('Move it, and change it');
    expect(await told(story, 'plans/2024/b.yaml')).toEqual([
      'Agree it | a.yaml | one',
      'Rename it | b.yaml | one',
      'Move it, and change it | plans/2024/b.yaml | two',
    ]);
  });

  it('are kept apart where two files take each other’s name', async () => {
    const story = new Story();
    const other = (first: string) => `${first}\n${'something quite different\n'.repeat(20)}`;
    story.write('a.yaml', body('a')).write('b.yaml', other('b')).commit('Agree both');
    story.write('a.yaml', other('b')).write('b.yaml', body('a')).commit('Exchange them');
    // Git itself takes this for two changes, and so it is told.
    expect(await told(story, 'a.yaml')).toEqual(['Agree both | a.yaml | a', 'Exchange them | a.yaml | b']);
  });

  it('go on after a time in which the file was gone', async () => {
    const story = new Story();
    story.write('a.yaml', body('one')).commit('Agree it');
    story.git('rm', '-q', 'a.yaml');
    story.commit('Delete it');
    story.write('a.yaml', body('two')).commit('Restore it');
    expect(await told(story, 'a.yaml')).toEqual([
      'Agree it | a.yaml | one',
      'Delete it | a.yaml | gone',
      'Restore it | a.yaml | two',
    ]);
  });

  it('are those that the main line had: a merge is one change, whatever stood on the branch', async () => {
    const story = new Story();
    story.write('a.yaml', body('one')).commit('Agree it');
    story.git('checkout', '-q', '-b', 'moving');
    story.write('a.yaml', body('draft')).commit('Try a date');
    story.write('a.yaml', body('two')).commit('Find the date');
    story.git('checkout', '-q', 'main');
    story.write('b.yaml', body('other')).commit('Agree another plan');
    story.as('Ann Officer', 'merge', '-q', '--no-ff', '-m', 'Merge the new date', 'moving');
    expect(await told(story, 'a.yaml')).toEqual([
      'Agree it | a.yaml | one',
      'Merge the new date | a.yaml | two',
    ]);
  });

  it('are found through merges that cross', async () => {
    const story = new Story();
    story.write('a.yaml', body('one')).commit('Agree it');
    story.git('checkout', '-q', '-b', 'side');
    story.write('b.yaml', body('side')).commit('On the side');
    story.git('checkout', '-q', 'main');
    story.write('a.yaml', body('two')).commit('On main');
    const main = story.git('rev-parse', 'main');
    story.as('Ann Officer', 'merge', '-q', '--no-ff', '-m', 'Merge side into main', 'side');
    story.git('checkout', '-q', 'side');
    story.as('Ann Officer', 'merge', '-q', '--no-ff', '-m', 'Merge main into side', main);
    story.write('a.yaml', body('three')).commit('Again on the side');
    story.git('checkout', '-q', 'main');
    story.as('Ann Officer', 'merge', '-q', '--no-ff', '-m', 'Merge side again', 'side');
    expect(await told(story, 'a.yaml')).toEqual([
      'Agree it | a.yaml | one',
      'On main | a.yaml | two',
      'Merge side again | a.yaml | three',
    ]);
  });

  it('tell a revert as the change that it is, and a change of mode as one without words', async () => {
    const story = new Story();
    story.write('a.yaml', body('one')).commit('Agree it');
    story.write('a.yaml', body('two')).commit('Change it');
    story.as('Ann Officer', 'revert', '--no-edit', 'HEAD');
    story.git('update-index', '--chmod=+x', 'a.yaml');
    story.as('Ann Officer', 'commit', '-q', '-m', 'Make it a program');
    expect(await told(story, 'a.yaml')).toEqual([
      'Agree it | a.yaml | one',
      'Change it | a.yaml | two',
      'Revert "Change it" | a.yaml | one',
      'Make it a program | a.yaml | one',
    ]);
  });

  it('are read whatever a commit or a file is called', async () => {
    const story = new Story();
    const path = 'plans/ŷ "x"\n--output=y.yaml';
    story.write(path, body('one')).commit(':100644 100644 a b M\u{1f600}', '--output=x\u0001');
    expect(await told(story, path)).toEqual([`:100644 100644 a b M\u{1f600} | ${path} | one`]);
  });

  it('are none for a file that git does not have, and before the first commit', async () => {
    const story = new Story();
    expect(await told(story, 'a.yaml')).toEqual([]);
    story.write('b.yaml', 'x').commit('Agree another');
    expect(await told(story, 'a.yaml')).toEqual([]);
  });

  it('are as many as git counts, whatever was done', { timeout: 120_000 }, async () => {
    const step = fc.record({ file: fc.constantFrom('a.yaml', 'plans/b.yaml'), text: fc.nat({ max: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const story = new Story();
        for (const [number, { file, text }] of steps.entries())
          story.write(file, body(`text ${text}`)).commit(`Step ${number}`);
        for (const file of ['a.yaml', 'plans/b.yaml']) {
          const counted = story.git('log', '--format=%s', '--first-parent', '--', file);
          const subjects = counted === '' ? [] : counted.split('\n').reverse();
          expect((await told(story, file)).map((line) => line.split(' | ')[0])).toEqual(subjects);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('names of commits', () => {
  it.each([
    '--output=x',
    '-x',
    '',
    ' main',
    'main..HEAD',
    '^main',
    ':/Agree',
    'HEAD:a.yaml',
    'no-such',
    'x'.repeat(300),
  ])('such as %j lead to none', async (name) => {
    const story = new Story();
    story.write('a.yaml', 'x').commit('Agree it');
    expect(await (await opened(story)).resolve(name)).toBeUndefined();
  });

  it.each(['main', 'HEAD', 'HEAD~0', 'v1.0', 'refs/heads/main', '@'])(
    'such as %s lead to the full id',
    async (name) => {
      const story = new Story();
      const id = story.write('a.yaml', 'x').commit('Agree it');
      story.git('tag', 'v1.0');
      expect(await (await opened(story)).resolve(name)).toBe(id);
    },
  );
});
