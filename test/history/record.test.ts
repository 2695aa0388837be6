import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/history/git.ts';
import { pastOf } from '../../src/history/past.ts';
import { type ActionRecord, recordsOf } from '../../src/history/record.ts';
import { USUAL_WORDS } from '../../src/plan/council-words.ts';
import type { PlainDate } from '../../src/plan/date.ts';
import { planText, Story } from './story.ts';

const asOf = '2024-12-31' as PlainDate;

async function recordsIn(story: Story, path = 'plans/a.yaml', on = asOf) {
  const repository = await openRepository(story.root);
  if (!repository) throw new Error('No repository.');
  const file = { path: join(story.root, path), name: path, root: story.root };
  const [past] = await pastOf(repository, [file], USUAL_WORDS);
  return { unread: past?.unread, records: recordsOf(past?.versions ?? [], on) };
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

describe('an action with another number', () => {
  it('goes on as the same action, where it says what its number was', async () => {
    const story = new Story();
    const say = (day: string, actions: Readonly<Record<string, string>>) =>
      story.on(day).write('plans/a.yaml', planText('a', actions)).commit(`On ${day}`, 'Bea Head');
    const details = 'details: Agree the budget for three years with all who pay for it.';
    say('2024-01-10', { 7: `${details}\ndue: June 2024\nmilestones: [{ id: 7a, title: A draft }]` });
    say('2024-02-10', { 7: `${details}\ndue: July 2024\nmilestones: [{ id: 7a, title: A draft }]` });
    say('2024-03-10', {
      '7b': `${details}\ndue: July 2024\npreviously: [7]`,
    });
    say('2024-04-10', { 12: `${details}\ndue: August 2024\npreviously: [7, 7b]` });
    const { records } = await recordsIn(story);
    expect(
      records.map(({ action, previously, firstSeen, baseline, extensions, removed }) => [
        action,
        previously,
        firstSeen.day,
        baseline?.words,
        extensions,
        removed,
      ]),
    ).toEqual([['12', ['7', '7b'], '2024-01-10', 'June 2024', 2, undefined]]);
    expect(records[0]?.changes.map(({ day, text }) => `${day}: ${text}`)).toEqual([
      '2024-02-10: Action 12: deadline moved from June 2024 to July 2024, 31 days later; no reason given.',
      '2024-03-10: Action 12: title reworded.',
      '2024-03-10: Action 12: was number 7 before.',
      '2024-03-10: Part 7a of action 12 removed: “A draft”.',
      '2024-04-10: Action 12: title reworded.',
      '2024-04-10: Action 12: deadline moved from July 2024 to August 2024, 31 days later; no reason given.',
      '2024-04-10: Action 12: was number 7b before.',
    ]);
  });

  it('never stands twice in one version, though two actions had its numbers', async () => {
    const numbers = async (...versions: readonly Readonly<Record<string, string>>[]) => {
      const story = new Story();
      for (const [index, actions] of versions.entries())
        story
          .on(`2024-0${index + 1}-01`)
          .write('plans/a.yaml', planText('a', actions))
          .commit('x');
      const { records } = await recordsIn(story);
      return records.map(({ action, firstSeen, removed }) => [action, firstSeen.day, removed?.day]);
    };
    // Action 7 took the number of one that had gone: in the time of that one it keeps its own.
    expect(await numbers({ 7: '', 9: '' }, { 7: '' }, { 9: 'previously: [7]' })).toEqual([
      ['7', '2024-01-01', '2024-02-01'],
      ['9', '2024-01-01', undefined],
    ]);
    // Action 7 became a part of action 9, and that has another number since.
    expect(await numbers({ 7: '', 9: '' }, { 9: 'previously: [7]' }, { 12: 'previously: [7, 9]' })).toEqual([
      ['7', '2024-01-01', '2024-02-01'],
      ['12', '2024-01-01', undefined],
    ]);
  });

  it('is another action where the old number is still there, or nobody says so', async () => {
    const story = new Story();
    story.write('plans/a.yaml', planText('a', { 7: '', 8: '' })).commit('Agree');
    story.write('plans/a.yaml', planText('a', { 7: '', 9: 'previously: [7]', 10: '' })).commit('Number anew');
    const { records } = await recordsIn(story);
    expect(records.map(({ action, removed }) => [action, removed !== undefined])).toEqual([
      ['7', false],
      ['8', true],
      ['9', false],
      ['10', false],
    ]);
  });
});

describe('an action that has only parts with dates', () => {
  const part = (id: string, rest: string) => `  - { id: ${id}, title: Part ${id}, ${rest} }`;
  const inParts = (...parts: readonly string[]) => ['milestones:', ...parts].join('\n');
  const moved = (from: string, to: string) =>
    `date-changes: [{ date: 2024-03-01, from: ${from}, to: ${to} }]`;

  it('is promised for the day of the last part, whichever that is', async () => {
    const record = await recordOf({
      '2024-01-10': inParts(part('1a', 'due: March 2025, leads: [ceo]'), part('1b', 'due: May 2025')),
      '2024-03-01': inParts(
        part('1a', 'due: March 2025, leads: [ceo]'),
        part('1b', `due: September 2025, leads: [finance], ${moved('May 2025', 'September 2025')}`),
      ),
      '2024-06-01': inParts(
        part('1b', `due: September 2025, leads: [finance], ${moved('May 2025', 'September 2025')}`),
      ),
    });
    expect(record).toMatchObject({
      baseline: { words: 'May 2025', day: '2025-05-31' },
      due: { words: 'September 2025', day: '2025-09-30' },
      slippage: 122,
      extensions: 1,
      disagreements: [],
      leads: [{ key: 'finance' }],
    });
  });

  it('has its first date from the record of the part, where git saw it only afterwards', async () => {
    const record = await recordOf({
      '2024-03-10': inParts(
        part('1a', 'due: March 2025'),
        part('1b', `due: September 2025, ${moved('May 2025', 'September 2025')}`),
        part('1c', 'due: Ongoing'),
      ),
    });
    expect(record).toMatchObject({ baseline: { words: 'May 2025' }, slippage: 122 });
  });

  it('keeps the first date that it had itself', async () => {
    const record = await recordOf({
      '2024-01-10': 'due: June 2024',
      '2024-03-01': inParts(part('1a', 'due: March 2025'), part('1b', 'due: June 2024')),
    });
    expect(record).toMatchObject({
      baseline: { words: 'June 2024' },
      due: { words: 'March 2025' },
      slippage: 274,
    });
  });

  it('has none where no part has a day', async () => {
    const record = await recordOf({
      '2024-01-10': inParts(part('1a', 'due: TBC'), part('1b', 'due: Ongoing')),
    });
    expect(record).not.toHaveProperty('baseline');
    expect(record).not.toHaveProperty('due');
  });
});

describe('the time in each status', () => {
  it('does not run while the action is not in the plan', async () => {
    const story = new Story();
    const say = (day: string, actions: Readonly<Record<string, string>>) =>
      story.on(day).write('plans/a.yaml', planText('a', actions)).commit(`On ${day}`);
    say('2024-01-01', { 7: 'status: not-started', 8: '' });
    say('2024-01-11', { 8: '' });
    say('2024-03-01', { 7: 'status: not-started', 8: '' });
    say('2024-03-06', { 7: 'status: complete', 8: '' });
    const { records } = await recordsIn(story);
    expect(records[0]?.time).toEqual([
      { status: 'not-started', days: 15 },
      { status: 'complete', days: 300 },
    ]);
    expect(records[0]?.removed).toBeUndefined();
  });

  it('ends on the day of the figures, whatever came after it', async () => {
    const story = new Story();
    const say = (day: string, actions: Readonly<Record<string, string>>) =>
      story.on(day).write('plans/a.yaml', planText('a', actions)).commit(`On ${day}`);
    say('2024-01-01', { 7: 'status: not-started' });
    say('2024-01-11', { 7: 'status: in-progress', 8: '' });
    say('2024-02-10', { 7: 'status: complete', 8: '' });
    const timesOn = async (on: string) =>
      (await recordsIn(story, 'plans/a.yaml', on as PlainDate)).records.map(({ time }) => time);
    expect(await timesOn('2024-01-21')).toEqual([
      [
        { status: 'not-started', days: 10 },
        { status: 'in-progress', days: 10 },
      ],
      [{ status: 'not-given', days: 10 }],
    ]);
    expect(await timesOn('2024-01-06')).toEqual([[{ status: 'not-started', days: 5 }], []]);
  });
});

describe('what the plan and git remember differently', () => {
  const agreed = 'agreed: { date: 2024-01-20 }\n';
  const moved = (from: string, to: string) => `{ date: 2024-03-01, from: ${from}, to: ${to} }`;

  it.each<[string, Readonly<Record<string, string>>, readonly object[]]>([
    [
      'nothing, where every move is written down',
      {
        '2024-01-10': 'due: June 2024',
        '2024-03-01': `due: July 2024\ndate-changes: [${moved('June 2024', 'July 2024')}]`,
      },
      [],
    ],
    [
      'nothing, where two moves were written down in one go',
      {
        '2024-01-10': 'due: June 2024',
        '2024-03-01': `due: August 2024\ndate-changes: [${moved('June 2024', 'July 2024')}, ${moved('July 2024', 'August 2024')}]`,
      },
      [],
    ],
    [
      'nothing of what was there before git, or moved while the plan was a draft',
      {
        '2024-01-10': `due: May 2024\ndate-changes: [${moved('March 2024', 'May 2024')}]`,
        '2024-01-15': `due: June 2024\ndate-changes: [${moved('March 2024', 'May 2024')}]`,
      },
      [],
    ],
    [
      'a move that is not written down',
      { '2024-01-10': 'due: June 2024', '2024-03-01': 'due: July 2024' },
      [{ about: 'not-in-plan', from: 'June 2024', to: 'July 2024', day: '2024-03-01' }],
    ],
    [
      'a move that never was',
      {
        '2024-01-10': 'due: June 2024',
        '2024-03-01': `due: June 2024\ndate-changes: [${moved('June 2024', 'May 2024')}, ${moved('April 2024', 'June 2024')}]`,
      },
      [
        { about: 'not-in-git', from: 'June 2024', to: 'May 2024' },
        { about: 'not-in-git', from: 'April 2024', to: 'June 2024' },
      ],
    ],
    [
      'another first promise',
      { '2024-01-10': 'due: June 2024', '2024-03-01': 'due: June 2024\nbaseline: September 2024' },
      [{ about: 'baseline', from: 'June 2024', to: 'September 2024', day: '2024-01-10' }],
    ],
    [
      'a first promise that was rewritten',
      {
        '2024-01-10': 'due: June 2024\nbaseline: March 2024',
        '2024-03-01': 'due: June 2024\nbaseline: April 2024',
      },
      [{ about: 'baseline', from: 'March 2024', to: 'April 2024', day: '2024-01-10' }],
    ],
  ])('is %s', async (_, said, disagreements) => {
    expect((await recordOf(said, agreed))?.disagreements).toEqual(disagreements);
  });

  it('is nothing where nobody says when the plan was agreed', async () => {
    const record = await recordOf({ '2024-01-10': 'due: June 2024', '2024-03-01': 'due: July 2024' });
    expect(record?.disagreements).toEqual([]);
  });
});

describe('a change of a deadline', () => {
  it('has its reason and who agreed to it, as the plan gives them', async () => {
    const record = await recordOf({
      '2024-01-10': 'due: June 2024',
      '2024-03-01':
        'due: July 2024\ndate-changes: [{ date: 2024-03-01, from: June 2024, to: July 2024, reason: The grant came late, body: Cabinet }]',
    });
    expect(record?.changes.find(({ what }) => what === 'deadline-moved')).toMatchObject({
      days: 31,
      reason: 'The grant came late',
      body: 'Cabinet',
    });
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

  it('is not moved by drafts, and neither is the count of moves', async () => {
    const record = await recordOf(
      { '2024-01-10': 'due: May 2024', '2024-02-10': 'due: June 2024', '2024-03-10': 'due: July 2024' },
      'agreed: { date: 2024-02-20 }\n',
    );
    expect(record).toMatchObject({ baseline: { words: 'June 2024' }, extensions: 1, slippage: 31 });
  });
});
