import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/history/git.ts';
import { pastOf } from '../../src/history/past.ts';
import { type ActionRecord, recordsOf } from '../../src/history/record.ts';
import { USUAL_WORDS } from '../../src/plan/council-words.ts';
import type { PlainDate } from '../../src/plan/date.ts';
import { planText, Story } from './story.ts';

const asOf = '2024-12-31' as PlainDate;

async function recordsIn(story: Story, path = 'plans/a.yaml') {
  const repository = await openRepository(story.root);
  if (!repository) throw new Error('No repository.');
  const file = { path: join(story.root, path), name: path, root: story.root };
  const [past] = await pastOf(repository, [file], USUAL_WORDS);
  return { unread: past?.unread, records: recordsOf(past?.versions ?? [], asOf) };
}

/** The record of action 7 in a plan that said these things on these days. */
async function recordOf(
  said: Readonly<Record<string, string>>,
  head = '',
): Promise<ActionRecord | undefined> {
  const story = new Story();
  for (const [day, rest] of Object.entries(said))
    story
      .on(day)
      .write('plans/a.yaml', head + planText('a', { 7: rest }))
      .commit(`On ${day}`);
  return (await recordsIn(story)).records[0];
}

describe('the record of an action', () => {
  it('says what was promised first, what is promised now, by how many days and how often it moved', async () => {
    const record = await recordOf({
      '2024-01-10': 'due: June 2024',
      '2024-03-01': 'due: September 2024',
      '2024-05-01': 'due: August 2024',
      '2024-08-01': 'due: December 2024',
    });
    expect(record).toMatchObject({
      action: '7',
      baseline: { words: 'June 2024', day: '2024-06-30' },
      due: { words: 'December 2024', day: '2024-12-31' },
      slippage: 184,
      extensions: 2,
    });
  });

  it('counts the days in each status', async () => {
    const record = await recordOf({
      '2024-01-01': 'status: not-started',
      '2024-01-11': 'status: in-progress',
      '2024-02-10': 'status: in-progress\ndetails: More.',
      '2024-03-01': 'status: complete',
    });
    expect(record?.time).toEqual([
      { status: 'not-started', days: 10 },
      { status: 'in-progress', days: 50 },
      { status: 'complete', days: 305 },
    ]);
  });

  it('has every change, who made it, when and in which commit', async () => {
    const story = new Story();
    story.on('2024-01-10').write('plans/a.yaml', planText('a', { 7: 'due: June 2024', 8: 'due: May 2024' }));
    story.commit('Agree it');
    story.on('2024-03-01').write('plans/a.yaml', planText('a', { 7: 'due: July 2024', 8: 'due: May 2024' }));
    const id = story.commit('Move it', 'Bea Head');
    const { records } = await recordsIn(story);
    expect(records.map(({ changes }) => changes)).toEqual([
      [
        {
          what: 'deadline-moved',
          part: 'action',
          key: '7',
          field: 'due',
          days: 31,
          text: 'Action 7: deadline moved from June 2024 to July 2024, 31 days later; no reason given.',
          commit: id,
          day: '2024-03-01',
          author: 'Bea Head',
          subject: 'Move it',
        },
      ],
      [],
    ]);
  });

  it('goes on where an action is gone', async () => {
    const story = new Story();
    story
      .on('2024-01-10')
      .write('plans/a.yaml', planText('a', { 7: 'due: June 2024', 8: '' }))
      .commit('Agree');
    story
      .on('2024-03-01')
      .write('plans/a.yaml', planText('a', { 8: '' }))
      .commit('Drop it', 'Bea Head');
    const { records } = await recordsIn(story);
    expect(records.map(({ action, removed }) => [action, removed?.day, removed?.author])).toEqual([
      ['7', '2024-03-01', 'Bea Head'],
      ['8', undefined, undefined],
    ]);
    expect(records[0]?.time).toEqual([{ status: 'not-given', days: 51 }]);
  });

  it('leaves out versions that are not valid, and counts them', async () => {
    const story = new Story();
    story
      .on('2024-01-10')
      .write('plans/a.yaml', planText('a', { 7: 'due: June 2024' }))
      .commit('Agree');
    story.on('2024-02-01').write('plans/a.yaml', 'plan: a\n').commit('Break it');
    story
      .on('2024-03-01')
      .write('plans/a.yaml', planText('a', { 7: 'due: July 2024' }))
      .commit('Repair it');
    const { records, unread } = await recordsIn(story);
    expect(unread).toBe(1);
    expect(records[0]?.changes.map(({ day, what }) => [day, what])).toEqual([
      ['2024-03-01', 'deadline-moved'],
    ]);
  });

  it('is internal where the action ever was', async () => {
    const record = await recordOf({ '2024-01-10': 'visibility: internal', '2024-02-01': 'due: May 2024' });
    expect(record?.internal).toBe(true);
  });

  it('is there for a plan that was renamed and moved', async () => {
    const story = new Story();
    const text = (id: string) => planText(id, { 7: `due: June 2024\ndetails: ${'long '.repeat(50)}` });
    story.on('2024-01-10').write('a.yaml', text('a')).commit('Agree');
    story.git('rm', '-q', 'a.yaml');
    story.on('2024-03-01').write('plans/b.yaml', text('b').replace('June', 'July')).commit('Move it');
    const { records } = await recordsIn(story, 'plans/b.yaml');
    expect(records[0]).toMatchObject({ firstSeen: { day: '2024-01-10' }, slippage: 31 });
  });
});

describe('the baseline', () => {
  it('is what the action calls so, before all else', async () => {
    const record = await recordOf({
      '2024-01-10': 'due: June 2024',
      '2024-02-10':
        'due: July 2024\nbaseline: March 2024\ndate-changes: [{ date: 2024-02-01, from: May 2024, to: July 2024 }]',
    });
    expect(record?.baseline).toEqual({ words: 'March 2024', day: '2024-03-31' });
  });

  it('is the first date that its own record of changes names', async () => {
    const record = await recordOf({
      '2024-02-10': 'due: July 2024\ndate-changes: [{ date: 2024-02-01, from: May 2024, to: July 2024 }]',
    });
    expect(record).toMatchObject({ baseline: { words: 'May 2024' }, extensions: 1, slippage: 61 });
  });

  it('is what stood on the day on which the plan was agreed: a draft does not count', async () => {
    const agreed = 'agreed: { date: 2024-02-20 }\n';
    const said = {
      '2024-01-10': 'due: May 2024',
      '2024-02-10': 'due: June 2024',
      '2024-03-10': 'due: July 2024',
    };
    expect((await recordOf(said, agreed))?.baseline).toEqual({ words: 'June 2024', day: '2024-06-30' });
    expect((await recordOf(said))?.baseline).toEqual({ words: 'May 2024', day: '2024-05-31' });
  });

  it('is absent where no date was ever promised', async () => {
    const record = await recordOf({ '2024-01-10': 'leads: [ceo]' });
    expect(record?.baseline).toBeUndefined();
    expect(record?.slippage).toBeUndefined();
  });
});
