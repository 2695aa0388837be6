import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRepository, type Repository } from '../../src/history/git.ts';
import { keptIn } from '../../src/history/kept/folder.ts';
import { type Past, pastOf } from '../../src/history/past.ts';
import { type ActionRecord, recordsOf } from '../../src/history/record.ts';
import { versionsOf } from '../../src/history/versions.ts';
import { USUAL_WORDS } from '../../src/plan/council-words.ts';
import type { PlainDate } from '../../src/plan/date.ts';
import { planText, Story } from './story.ts';

async function opened({ root }: Story): Promise<Repository> {
  const repository = await openRepository(root);
  if (!repository) throw new Error('No repository.');
  return repository;
}

/** The past of a plan, read twice: the second time from what was kept, which has to be the same. */
async function pastIn(
  story: Story,
  path = 'plans/a.yaml',
): Promise<Past & { readonly records: readonly ActionRecord[] }> {
  const repository = await opened(story);
  const file = { path: join(story.root, path), name: path, root: story.root };
  const read = async () =>
    (await pastOf(repository, [file], USUAL_WORDS, { kept: keptIn(repository.folder, 'test') }))[0] as Past;
  const past = await read();
  expect(await read()).toEqual(past);
  return { ...past, records: recordsOf(past.versions, '2024-12-31' as PlainDate) };
}

const told = ({ records }: { readonly records: readonly ActionRecord[] }) =>
  records.flatMap(({ changes }) => changes.map(({ day, author, what }) => `${day} ${author}: ${what}`));

describe('the history of a plan', () => {
  it('is read from a repository whose ids are SHA-256', async () => {
    const story = new Story('--object-format=sha256');
    story
      .on('2024-01-10')
      .write('plans/a.yaml', planText('a', { 7: 'due: June 2024' }))
      .commit('Agree it');
    story.git('checkout', '-q', '-b', 'work');
    story.write('plans/a.yaml', planText('a', { 7: 'due: July 2024' })).commit('Move it', 'Bea');
    story.git('checkout', '-q', 'main');
    story.on('2024-04-01').as('Merger', 'merge', '-q', '--no-ff', '-m', 'Merge it', 'work');
    const past = await pastIn(story);
    expect(told(past)).toEqual(['2024-04-01 Bea: deadline-moved']);
    expect(past.records[0]?.firstSeen.commit).toMatch(/^[0-9a-f]{64}$/);
    expect(past.records[0]?.changes[0]?.commit).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has no change where only the line ends are others, or what may be done with the file', async () => {
    const story = new Story();
    const text = planText('a', { 7: 'due: June 2024\ndetails: One line.' });
    story.write('plans/a.yaml', text).commit('Agree it');
    story.write('plans/a.yaml', text.replaceAll('\n', '\r\n')).commit('Save it on Windows');
    story.git('update-index', '--chmod=+x', 'plans/a.yaml');
    story.as('Ann Officer', 'commit', '-q', '-m', 'Make it a program');
    story.write('.gitattributes', '*.yaml text eol=crlf\n');
    story.git('add', '--renormalize', '.');
    story.commit('Let git see to the line ends');
    const past = await pastIn(story);
    expect(past.versions).toHaveLength(4);
    expect(told(past)).toEqual([]);
  });

  it('tells a move that was taken back as two moves', async () => {
    const story = new Story();
    story
      .on('2024-01-10')
      .write('plans/a.yaml', planText('a', { 7: 'due: June 2024' }))
      .commit('Agree it');
    story
      .on('2024-02-01')
      .write('plans/a.yaml', planText('a', { 7: 'due: July 2024' }))
      .commit('Move it');
    story.on('2024-03-01').as('Bea', 'revert', '--no-edit', 'HEAD');
    const past = await pastIn(story);
    expect(told(past)).toEqual(['2024-02-01 Ann Officer: deadline-moved', '2024-03-01 Bea: deadline-moved']);
    expect(past.records[0]).toMatchObject({ extensions: 1, slippage: 0 });
  });

  it('goes on when a plan is deleted and restored', async () => {
    const story = new Story();
    story
      .on('2024-01-10')
      .write('plans/a.yaml', planText('a', { 7: 'due: June 2024' }))
      .commit('Agree it');
    story.git('rm', '-q', 'plans/a.yaml');
    story.on('2024-02-01').commit('Delete it');
    story.on('2024-03-01').write('plans/a.yaml', planText('a', { 7: 'due: July 2024' }));
    story.commit('Restore it', 'Bea');
    const past = await pastIn(story);
    expect(told(past)).toEqual(['2024-03-01 Bea: deadline-moved']);
    expect(past.records[0]?.firstSeen.day).toBe('2024-01-10');
  });

  it('is found through a merge of three branches', async () => {
    const story = new Story();
    const plan = (...dates: string[]) =>
      planText(
        'a',
        Object.fromEntries(
          dates.flatMap((due, index) => [
            [`${index}`, `due: ${due}`],
            [`${index}x`, 'details: Nothing.'],
            [`${index}y`, 'details: Nothing.'],
          ]),
        ),
      );
    story.write('plans/a.yaml', plan('May 2024', 'May 2024', 'May 2024')).commit('Agree it');
    for (const [branch, ...dates] of [
      ['Ann', 'June 2024', 'May 2024', 'May 2024'],
      ['Bea', 'May 2024', 'June 2024', 'May 2024'],
      ['Cy', 'May 2024', 'May 2024', 'June 2024'],
    ] as const) {
      story.git('checkout', '-q', '-b', branch, 'main');
      story.write('plans/a.yaml', plan(...dates)).commit('Move it', branch);
    }
    story.git('checkout', '-q', 'main');
    story.on('2024-04-01').as('Merger', 'merge', '-q', '--no-ff', '-m', 'Merge them', 'Ann', 'Bea', 'Cy');
    expect(told(await pastIn(story))).toEqual([
      '2024-04-01 Ann: deadline-moved',
      '2024-04-01 Bea: deadline-moved',
      '2024-04-01 Cy: deadline-moved',
    ]);
  });

  it('is none for a plan that lies outside the repository', async () => {
    const [story, other] = [new Story(), new Story()];
    story.write('plans/a.yaml', planText('a', { 7: '' })).commit('Agree it');
    other.write('plans/a.yaml', planText('a', { 7: '' }));
    const file = { path: join(other.root, 'plans/a.yaml'), name: 'plans/a.yaml', root: other.root };
    expect(await pastOf(await opened(story), [file], USUAL_WORDS)).toEqual([
      { file, versions: [], unread: 0 },
    ]);
  });

  it.each(['--upload-pack=touch ran;.yaml', '-rf.yaml', ':(exclude)x.yaml', 'a\nb.yaml', '$(touch ran).yml'])(
    'is read of a plan that is called %j, and nothing is run',
    async (name) => {
      const story = new Story();
      story
        .on('2024-01-10')
        .write(name, planText('a', { 7: 'due: June 2024' }))
        .commit('Agree it');
      story
        .on('2024-02-01')
        .write(name, planText('a', { 7: 'due: July 2024' }))
        .commit('Move it');
      expect(told(await pastIn(story, name))).toEqual(['2024-02-01 Ann Officer: deadline-moved']);
      expect(readdirSync(story.root).sort()).toEqual(['.git', name].sort());
    },
  );

  it('has the words of a commit as they are, whatever they are', async () => {
    const story = new Story();
    const [author, subject] = ['--output=\u0001ran', '\u001b[2J ::error::x <!-- --upload-pack=ran'];
    story.write('plans/a.yaml', planText('a', { 7: '' })).commit(subject, author);
    expect((await pastIn(story)).records[0]?.firstSeen).toMatchObject({ author, subject });
    expect(readdirSync(story.root).sort()).toEqual(['.git', 'plans']);
  });

  it.each(['--output=ran', '--upload-pack=touch ran', '-x', 'main\n--output=ran'])(
    'takes no branch that is called %j for one',
    async (name) => {
      const story = new Story();
      const id = story.write('plans/a.yaml', planText('a', { 7: '' })).commit('Agree it');
      // Git itself refuses most of these; a repository that was fetched may hold them all the same.
      try {
        story.git('update-ref', `refs/heads/${name}`, id);
      } catch {}
      expect(await (await opened(story)).resolve(name)).toBeUndefined();
      expect(readdirSync(story.root).sort()).toEqual(['.git', 'plans']);
    },
  );

  it('is of a thousand commits what git counts of them', { timeout: 120_000 }, async () => {
    const story = new Story();
    const stream = Array.from({ length: 1000 }, (_, number) => {
      const [month, year] = [['March', 'June', 'September', 'December'][number % 4], 2024 + (number % 7)];
      const text = planText('a', { 7: `due: ${month} ${year}`, 8: `details: Version ${number}.` });
      const who = `Ann <ann@example.org> ${1_704_067_200 + number * 3600} +0000`;
      const data = `data ${Buffer.byteLength(text)}\n${text}\n`;
      return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata 1\nx\nM 100644 inline plans/a.yaml\n${data}`;
    });
    execFileSync('git', ['fast-import', '--quiet'], { cwd: story.root, input: stream.join('') });
    const past = await pastIn(story);
    expect(past.versions).toHaveLength(
      Number(story.git('rev-list', '--count', 'main', '--', 'plans/a.yaml')),
    );
    expect(past.records.map(({ changes }) => changes.length)).toEqual([999, 999]);
    const [seven] = past.records;
    const later = seven?.changes.filter(({ days = 0 }) => days > 0);
    expect(seven?.extensions).toBe(later?.length);
  });

  it('has as many versions as git follows, whatever is renamed', { timeout: 120_000 }, async () => {
    const lines = (word: string) =>
      Array.from({ length: 30 }, (_, line) => `${word} line ${line}`).join('\n');
    const step = fc.record({
      file: fc.constantFrom<'alpha' | 'beta'>('alpha', 'beta'),
      edit: fc.boolean(),
      move: fc.constantFrom('', '', 'plans', 'old/2024'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const story = new Story();
        const now = { alpha: 'alpha.yaml', beta: 'beta.yaml' };
        for (const file of ['alpha', 'beta'] as const) story.write(now[file], lines(file));
        story.commit('Begin');
        for (const [number, { file, edit, move }] of steps.entries()) {
          if (move !== '') {
            const to = `${move}/${file}-${number}.yaml`;
            story.write(`${move}/.keep`, '').git('mv', now[file], to);
            now[file] = to;
          }
          if (edit) story.write(now[file], `${lines(file)}\nstep ${number}`);
          story.commit(`Step ${number}`);
        }
        const repository = await opened(story);
        const commits = await repository.log(story.git('rev-parse', 'HEAD'), 'mainline');
        const versions = versionsOf(commits, Object.values(now));
        for (const path of Object.values(now)) {
          const counted = story.git('log', '--follow', '--format=%s', '--', path).split('\n').reverse();
          expect(versions.get(path)?.map(({ commit }) => commit.subject)).toEqual(counted);
        }
      }),
      { numRuns: 12 },
    );
  });
});
