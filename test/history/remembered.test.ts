import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/history/git.ts';
import { pastOf } from '../../src/history/past.ts';
import { type Remembered, remember, withPresent } from '../../src/history/remembered.ts';
import { USUAL_WORDS } from '../../src/plan/council-words.ts';
import type { PlainDate } from '../../src/plan/date.ts';
import { planText, Story } from './story.ts';

const asOf = '2024-12-31' as PlainDate;
const AGREED = 'agreed: { date: 2024-02-01 }\n';

async function rememberedIn(story: Story, present = false): Promise<Remembered> {
  const repository = await openRepository(story.root);
  const head = await repository?.resolve('HEAD');
  if (!repository || !head) throw new Error('No repository.');
  const file = { path: join(story.root, 'a.yaml'), name: 'a.yaml', root: story.root };
  const [past] = await pastOf(repository, [file], USUAL_WORDS);
  if (!past) throw new Error('No past.');
  return remember(present ? withPresent(past, USUAL_WORDS, asOf) : past, head, asOf);
}

/** A plan that said these things of its actions on these days. */
function said(versions: Readonly<Record<string, Readonly<Record<string, string>>>>, head = ''): Story {
  const story = new Story();
  for (const [day, actions] of Object.entries(versions))
    story
      .on(day)
      .write('a.yaml', head + planText('a', actions))
      .commit(day);
  return story;
}

const onlyIn = (remembered: Remembered, ...keys: (keyof Remembered['actions'][number])[]) =>
  Object.fromEntries(
    remembered.actions.map((each) => [
      each.action,
      Object.fromEntries(keys.flatMap((key) => (each[key] === undefined ? [] : [[key, each[key]]]))),
    ]),
  );

describe('what git remembers of a plan for its reports', () => {
  it('is when an action came and went, where the first version did not have it', async () => {
    const story = said({
      '2024-01-10': { 1: 'due: May 2024', 2: 'due: May 2024' },
      '2024-03-01': { 1: 'due: May 2024', 3: 'due: May 2024' },
    });
    expect(onlyIn(await rememberedIn(story), 'added', 'removed')).toEqual({
      1: {},
      2: { removed: '2024-03-01' },
      3: { added: '2024-03-01' },
    });
  });

  it('is since when it is done or stopped; of what was so when it was first seen nobody knows', async () => {
    const story = said({
      '2024-01-10': { 1: 'status: in-progress', 2: 'status: complete', 3: 'status: complete', 4: '' },
      '2024-03-01': { 1: 'status: complete', 2: 'status: complete', 3: 'status: in-progress', 4: '' },
      '2024-04-01': {
        1: 'status: verified',
        2: 'status: complete',
        3: 'status: complete',
        4: 'status: deferred',
      },
      '2024-05-01': {
        1: 'status: verified',
        2: 'status: complete',
        3: 'status: complete',
        4: 'status: deferred',
        5: 'status: complete',
      },
    });
    expect(onlyIn(await rememberedIn(story), 'finished', 'stopped')).toEqual({
      1: { finished: '2024-03-01' },
      2: {},
      3: { finished: '2024-04-01' },
      4: { stopped: '2024-04-01' },
      5: {},
    });
  });

  it('is when it was done or stopped before, by the day that the plan gave then or by git, and when it was left out', async () => {
    const done = 'status: complete\ncompleted: { date: 2024-02-20, evidence: [Minutes] }';
    const story = said({
      '2024-01-10': { 1: 'status: complete', 2: '', 3: 'due: May 2024', 4: 'status: deferred', 5: '' },
      '2024-03-01': { 1: 'status: in-progress', 2: done, 4: 'status: deferred', 5: 'status: complete' },
      '2024-04-01': {
        1: 'status: complete',
        2: '',
        3: 'due: May 2024',
        4: '',
        '5b': 'status: complete\npreviously: [5]',
      },
      '2024-05-01': {
        1: 'status: complete',
        2: done,
        3: 'due: May 2024',
        '5b': 'status: not-started\npreviously: [5]',
      },
    });
    expect(onlyIn(await rememberedIn(story), 'finished', 'stopped', 'removed', 'earlier')).toEqual({
      1: { finished: '2024-04-01', earlier: [{ kind: 'finished', from: '2024-01-10', to: '2024-03-01' }] },
      2: { finished: '2024-05-01', earlier: [{ kind: 'finished', from: '2024-02-20', to: '2024-04-01' }] },
      3: { earlier: [{ kind: 'absent', from: '2024-03-01', to: '2024-04-01' }] },
      4: { removed: '2024-05-01', earlier: [{ kind: 'stopped', from: '2024-01-10', to: '2024-04-01' }] },
      '5b': { earlier: [{ kind: 'finished', from: '2024-03-01', to: '2024-05-01' }] },
    });
  });

  it('is the date that it saw first once the plan was agreed, whatever the plan says of it today', async () => {
    const story = said(
      {
        '2024-01-10': { 1: 'due: April 2024' },
        '2024-01-20': { 1: 'due: May 2024' },
        '2024-03-01': { 1: 'due: June 2024\nbaseline: June 2024' },
      },
      AGREED,
    );
    const remembered = await rememberedIn(story);
    expect(onlyIn(remembered, 'seen', 'baseline')).toEqual({
      1: {
        seen: { words: 'May 2024', day: '2024-05-31' },
        baseline: { words: 'June 2024', day: '2024-06-30' },
      },
    });
    expect(remembered).toMatchObject({ versions: 3, unread: 0, since: '2024-01-10' });
  });

  it('ends with the file as it is, where that says something else', async () => {
    const story = said({ '2024-01-10': { 1: 'due: May 2024' } });
    const committed = await rememberedIn(story);
    expect(await rememberedIn(story, true)).toEqual(committed);
    story.write('a.yaml', `# A comment says nothing else\n${planText('a', { 1: 'due: May 2024' })}`);
    expect(await rememberedIn(story, true)).toEqual(committed);
    story.write('a.yaml', planText('a', { 1: 'due: July 2024\nstatus: complete' }));
    const now = await rememberedIn(story, true);
    expect(onlyIn(now, 'extensions', 'finished')).toEqual({ 1: { extensions: 1, finished: '2024-12-31' } });
    expect(now.versions).toBe(2);
    story.write('a.yaml', 'plan: a\n');
    expect(await rememberedIn(story, true)).toEqual(committed);
  });
});
