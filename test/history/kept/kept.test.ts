import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRepository, type Repository } from '../../../src/history/git.ts';
import { entryOf, readEntry } from '../../../src/history/kept/entry.ts';
import { keptIn } from '../../../src/history/kept/folder.ts';
import type { Kept } from '../../../src/history/kept/kept.ts';
import { verifying } from '../../../src/history/kept/verified.ts';
import { type Past, pastOf } from '../../../src/history/past.ts';
import { type CouncilWords, USUAL_WORDS } from '../../../src/plan/council-words.ts';
import type { PlanFile } from '../../../src/source/generated/plan-file.ts';
import { loadText } from '../../../src/source/load.ts';
import { chanceOf } from '../../planted/chance.ts';
import { soundPlan } from '../../planted/plans.ts';
import { type Tree, writeYaml } from '../../planted/write-yaml.ts';
import { planText, Story } from '../story.ts';

const BLOB = 'a'.repeat(40);
const NO_FILE = { path: '', name: '', root: '' };
const PROGRAM = '1.0.0-test';

const randomText = fc.gen().map((draw) => {
  const chance = chanceOf(draw);
  return writeYaml(soundPlan(chance).plan as { readonly [key: string]: Tree }, chance).text;
});

function fileOf(text: string): PlanFile {
  const { plan, value } = loadText(text, NO_FILE);
  if (!plan) throw new Error('Not valid.');
  return value as PlanFile;
}

/** Three versions of a plan, one of them not valid. */
function story(): Story {
  const told = new Story();
  for (const [day, text] of [
    ['2024-01-10', planText('a', { 7: 'due: June 2024' })],
    ['2024-02-10', 'plan: a\n'],
    ['2024-03-10', planText('a', { 7: 'due: July 2024' })],
  ] as const)
    told.on(day).write('plans/a.yaml', text).commit(`On ${day}`);
  return told;
}

async function opened(told: Story): Promise<Repository> {
  const repository = await openRepository(told.root);
  if (!repository) throw new Error('No repository.');
  return repository;
}

/** The past of the plan, and how many contents git was asked for. */
async function read(
  told: Story,
  kept: Kept,
  words: CouncilWords = USUAL_WORDS,
): Promise<{ past: readonly Past[]; asked: number }> {
  const repository = await opened(told);
  let asked = 0;
  const counting: Repository = {
    ...repository,
    blobs() {
      const blobs = repository.blobs();
      return {
        ...blobs,
        read: (ids, use) => {
          asked += ids.length;
          return blobs.read(ids, use);
        },
      };
    },
  };
  const file = { path: join(told.root, 'plans/a.yaml'), name: 'plans/a.yaml', root: told.root };
  return { past: await pastOf(counting, [file], words, { kept }), asked };
}

const folderOf = (told: Story) => join(told.root, '.git/civicplan', PROGRAM);
const keptBy = (told: Story, program = PROGRAM) => keptIn(join(told.root, '.git'), program);

describe('what is kept of a content', () => {
  it('is what was read, whatever the plan', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const file = fileOf(text);
        expect(readEntry(entryOf(file, BLOB, PROGRAM), BLOB, PROGRAM)).toEqual({ reading: file });
      }),
    );
  });

  it('is that it is no plan, where it is none', () => {
    expect(readEntry(entryOf(undefined, BLOB, PROGRAM), BLOB, PROGRAM)).toEqual({ reading: undefined });
  });

  it('has maps without prototype, as the reader makes them', () => {
    const file = fileOf(planText('a', { 7: 'extra: { cost code: A1 }' }));
    const known = readEntry(entryOf(file, BLOB, PROGRAM), BLOB, PROGRAM)?.reading;
    expect(Object.getPrototypeOf(known)).toBeNull();
    expect(Object.getPrototypeOf(known?.recommendations[0]?.actions?.[0]?.extra)).toBeNull();
  });

  it('is nothing for another content, and for another program', () => {
    const entry = entryOf(undefined, BLOB, PROGRAM);
    expect(readEntry(entry, 'b'.repeat(40), PROGRAM)).toBeUndefined();
    expect(readEntry(entry, BLOB, '1.0.1-test')).toBeUndefined();
  });

  it('is nothing where a part is missing, or one sign is another', () => {
    const entry = entryOf(fileOf(planText('a', { 7: 'due: June 2024' })), BLOB, PROGRAM);
    for (let length = 0; length < entry.length; length += 7)
      expect(readEntry(entry.subarray(0, length), BLOB, PROGRAM)).toBeUndefined();
    const text = gunzipSync(entry).toString('utf8');
    for (let at = 0; at < text.length; at += 11) {
      const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      expect(readEntry(gzipSync(changed), BLOB, PROGRAM)).toBeUndefined();
    }
  });

  it('is nothing where it has not the shape of a plan, though its hash is right', () => {
    const shapeless = { plan: 'a', recommendations: 'none' } as unknown as PlanFile;
    expect(readEntry(entryOf(shapeless, BLOB, PROGRAM), BLOB, PROGRAM)).toBeUndefined();
  });
});

describe('the past of a plan', () => {
  it('is the same from the cache, and git is asked for nothing', async () => {
    const told = story();
    const cold = await read(told, keptBy(told));
    const warm = await read(told, keptBy(told));
    expect([cold.asked, warm.asked]).toEqual([3, 0]);
    expect(warm.past).toEqual(cold.past);
    expect(warm.past[0]).toMatchObject({ unread: 1, versions: [{}, {}] });
  });

  it('is by the words of the council, which may change meanwhile', async () => {
    const told = new Story();
    told.write('plans/a.yaml', planText('a', { 7: 'status: Steady' })).commit('Agree it');
    const statusOf = async (words?: CouncilWords) =>
      (await read(told, keptBy(told), words)).past[0]?.versions[0]?.plan.actions[0]?.status?.status;
    expect(await statusOf()).toBeUndefined();
    const words = { ...USUAL_WORDS, statuses: new Map([['Steady', { status: 'in-progress' as const }]]) };
    expect(await statusOf(words)).toBe('in-progress');
    expect(await statusOf()).toBeUndefined();
  });

  it('is read anew where the cache was deleted, cut short, exchanged, or is another program’s', async () => {
    const told = story();
    const { past } = await read(told, keptBy(told));
    const names = readdirSync(folderOf(told));
    expect(names).toHaveLength(3);
    const [one = '', two = '', three = ''] = names.map((name) => join(folderOf(told), name));
    writeFileSync(one, readFileSync(one).subarray(0, 40));
    writeFileSync(two, readFileSync(three));
    expect(await read(told, keptBy(told))).toEqual({ past, asked: 2 });
    expect(await read(told, keptBy(told))).toEqual({ past, asked: 0 });
    rmSync(folderOf(told), { recursive: true });
    expect(await read(told, keptBy(told))).toEqual({ past, asked: 3 });
    expect(await read(told, keptBy(told, '2.0.0-test'))).toEqual({ past, asked: 3 });
    // What the program before kept is of no more use.
    expect(readdirSync(join(told.root, '.git/civicplan'))).toEqual(['2.0.0-test']);
  });

  it('is told where nothing can be kept', async () => {
    const told = story();
    const { past } = await read(told, keptBy(told));
    rmSync(join(told.root, '.git/civicplan'), { recursive: true });
    writeFileSync(join(told.root, '.git/civicplan'), 'a file stands in the way');
    expect(await read(told, keptBy(told))).toEqual({ past, asked: 3 });
    rmSync(join(told.root, '.git/civicplan'));
    mkdirSync(folderOf(told), { recursive: true });
    chmodSync(folderOf(told), 0o500);
    expect((await read(told, keptBy(told))).past).toEqual(past);
    chmodSync(folderOf(told), 0o700);
  });

  it('is kept once for all working folders of a repository, where nothing that is committed can get', async () => {
    const told = story();
    const bring = ['update-index', '--add', '--cacheinfo', `100644,${BLOB},.git/civicplan/x`];
    expect(() => told.git(...bring)).toThrow('Invalid path');
    told.git('worktree', 'add', '-q', '--detach', join(told.root, 'other'));
    const repository = await openRepository(join(told.root, 'other', 'plans'));
    expect(repository?.folder).toBe(join(told.root, '.git'));
    await read(told, keptBy(told));
    expect(told.git('status', '--porcelain', '--ignored')).toBe('?? other/');
  });

  it('is the same where two processes keep it at once', async () => {
    const told = story();
    const all = await Promise.all(Array.from({ length: 8 }, () => read(told, keptBy(told))));
    for (const { past } of all) expect(past).toEqual(all[0]?.past);
    expect(readdirSync(folderOf(told))).toHaveLength(3);
  });
});

describe('a look at all that is kept', () => {
  it('reads everything anew, and finds what is as it should be', async () => {
    const told = story();
    const first = verifying(keptBy(told));
    expect((await read(told, first)).asked).toBe(3);
    expect(first.verified).toEqual({ read: 3, same: 0, wrong: 0, damaged: 0, left: 0 });
    const second = verifying(keptBy(told));
    expect((await read(told, second)).asked).toBe(3);
    expect(second.verified).toEqual({ read: 3, same: 3, wrong: 0, damaged: 0, left: 0 });
  });

  it('finds a reading that somebody has forged with the right hash, tells the truth, and puts it right', async () => {
    const told = story();
    const { past } = await read(told, keptBy(told));
    const blob = told.git('rev-parse', 'HEAD:plans/a.yaml');
    const forged = fileOf(planText('a', { 7: 'due: June 2024' }));
    writeFileSync(join(folderOf(told), blob), entryOf(forged, blob, PROGRAM));
    const looking = verifying(keptBy(told));
    expect((await read(told, looking)).past).toEqual(past);
    expect(looking.verified).toEqual({ read: 3, same: 2, wrong: 1, damaged: 0, left: 0 });
    expect(await read(told, keptBy(told))).toEqual({ past, asked: 0 });
  });

  it('finds what was cut short, and puts it right', async () => {
    const told = story();
    await read(told, keptBy(told));
    const entry = join(folderOf(told), told.git('rev-parse', 'HEAD:plans/a.yaml'));
    const whole = readFileSync(entry);
    writeFileSync(entry, whole.subarray(0, 40));
    const looking = verifying(keptBy(told));
    await read(told, looking);
    expect(looking.verified).toEqual({ read: 3, same: 2, wrong: 0, damaged: 1, left: 0 });
    expect(readFileSync(entry)).toEqual(whole);
  });
});
