import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

/** Two versions of two plans: one changes, the other goes, a third comes. */
function story(): Story {
  const told = new Story();
  told
    .on('2024-01-10')
    .write(
      'plans/a.yaml',
      planText('a', { 7: 'due: June 2024\nleads: [ceo]', 8: 'visibility: internal\ndue: May 2024' }),
    )
    .write('plans/b.yaml', planText('b', {}))
    .commit('Agree them');
  told.git('tag', 'agreed');
  told.git('rm', '-q', 'plans/b.yaml');
  told
    .on('2024-03-01')
    .write(
      'plans/a.yaml',
      planText('a', {
        7: 'due: September 2024\nleads: [finance]',
        8: 'visibility: internal\ndue: June 2024',
      }),
    )
    .write('plans/c.yaml', planText('c', {}))
    .commit('Move a date');
  return told;
}

describe('civicplan diff', () => {
  it('tells what changed between two points, plan by plan, without what is internal', async () => {
    expect(await runIn(story().root, ['diff', 'agreed', 'main'])).toMatchObject({
      code: 0,
      note: '',
      out: [
        'From agreed to main: 5 changes in 3 plans.',
        '',
        'a (plans/a.yaml)',
        '  Action 7: deadline moved from June 2024 to September 2024, 92 days later; no reason given.',
        '  Action 7: lead changed from Chief Executive to Director of Finance.',
        '  1 change to internal actions is left out.',
        '',
        'b (plans/b.yaml)',
        '  Plan removed: “Response to the peer challenge”.',
        '',
        'c (plans/c.yaml)',
        '  Plan added: “Response to the peer challenge”.',
        '',
      ].join('\n'),
    });
  });

  it('knows an action by the number that it had before, where it says so', async () => {
    const told = new Story();
    const milestones = 'milestones: [{ id: a, title: A draft, due: May 2024 }]';
    told.write('plans/a.yaml', planText('a', { 7: `due: June 2024\n${milestones}` })).commit('Agree it');
    told.write(
      'plans/a.yaml',
      planText('a', { 12: `due: July 2024\npreviously: [7]\n${milestones.replace('May', 'June')}` }),
    );
    expect((await runIn(told.root, ['diff', 'main'])).out).toBe(
      [
        'From main to the files as they are now: 4 changes in 1 plan.',
        '',
        'a (plans/a.yaml)',
        '  Action 12: title reworded.',
        '  Action 12: deadline moved from June 2024 to July 2024, 31 days later; no reason given.',
        '  Action 12: was number 7 before.',
        '  Part a of action 12: deadline moved from May 2024 to June 2024, 30 days later; no reason given.',
        '',
      ].join('\n'),
    );
  });

  it('compares with the files as they are now, and takes a day for how the plans stood when it ended', async () => {
    const told = story();
    told.write(
      'plans/a.yaml',
      planText('a', { 7: 'due: September 2024\nleads: [finance]\nstatus: complete' }),
    );
    const { out } = await runIn(told.root, ['diff', '1 March 2024', '--plans', 'plans/a.yaml', '--internal']);
    expect(out).toBe(
      [
        'From 1 March 2024 to the files as they are now: 2 changes in 1 plan.',
        '',
        'a (plans/a.yaml)',
        '  Action 7: completed, without evidence.',
        '  Action 8 removed: “Action 8”.',
        '',
      ].join('\n'),
    );
    const since = await runIn(told.root, ['diff', '2024-02-29', 'main', '--plans', 'plans/c.yaml']);
    expect(since.out).toContain('Plan added');
  });

  it('says so where nothing changed, and knows a plan whose id is new by its file', async () => {
    const told = story();
    expect((await runIn(told.root, ['diff', 'main'])).out).toBe(
      'From main to the files as they are now nothing changed in the plans.\n',
    );
    told.write('plans/c.yaml', planText('c-2024', { 1: 'due: May 2024' }));
    const { out } = await runIn(told.root, ['diff', 'main']);
    expect(out).toContain('c-2024 (plans/c.yaml)');
    expect(out).toContain('Action 1 added: “Action 1”.');
  });

  it('says which plan it cannot compare, and tells the others', async () => {
    const told = story();
    told.write('plans/c.yaml', 'plan: c\n');
    const { code, out } = await runIn(told.root, ['diff', 'agreed']);
    expect(code).toBe(0);
    expect(out).toContain('Action 7: deadline moved');
    told.commit('Break it');
    const broken = await runIn(told.root, ['diff', 'HEAD~1']);
    expect(broken.out).toContain('One of the two versions is not valid, so they cannot be compared.');
  });

  it('as Markdown keeps what plans say from becoming anything else', async () => {
    const told = story();
    told.write(
      'plans/a.yaml',
      planText('a', {
        7: 'due: September 2024\nleads: [finance]\nupdates: [{ date: 2024-04-01, note: "@x <b> #1" }]',
      }),
    );
    const { out } = await runIn(told.root, ['diff', 'main', '--format', 'markdown']);
    expect(out).toMatch(/^## What changed in the plans\n\nFrom main to the files/);
    expect(out).toMatch(/^- Action 7: update of 2024\S+: “/m);
    expect(out).not.toMatch(/(?<!\\)<b>|(?:^|\s)@x|(?:^|\s)#1/m);
  });

  it('as JSON has names that other programs know', async () => {
    const told = story();
    const { out } = await runIn(told.root, ['diff', 'agreed', 'main', '--format', 'json']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      version: 1,
      from: { name: 'agreed', commit: told.git('rev-parse', 'agreed') },
      to: { name: 'main', commit: told.git('rev-parse', 'main') },
    });
    expect(report.plans[0]).toMatchObject({ plan: 'a', kind: 'changed', hidden: 1 });
    expect(report.plans[0].changes[0]).toEqual({
      what: 'deadline-moved',
      part: 'action',
      key: '7',
      field: 'due',
      days: 92,
      text: 'Action 7: deadline moved from June 2024 to September 2024, 92 days later; no reason given.',
    });
    expect(report.plans.map(({ kind }: { kind: string }) => kind)).toEqual(['changed', 'removed', 'added']);
  });

  it('refuses in one line what it cannot do', async () => {
    const told = story();
    expect(await runIn(told.root, ['diff', 'nowhere'])).toMatchObject({
      code: 2,
      out: '',
      note: 'Git knows no commit, branch or tag `nowhere`, and it is not a day.\n',
    });
    expect(await runIn(told.root, ['diff', '2023-01-01'])).toMatchObject({
      code: 2,
      note: 'The history of these plans begins on 10 January 2024, after 1 January 2023.\n',
    });
    const outside = mkdtempSync(join(tmpdir(), 'civicplan-outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    expect(await runIn(outside, ['diff', 'main'])).toMatchObject({
      code: 2,
      note: 'There is no git repository here, so nothing can be compared.\n',
    });
    const shallow = join(outside, 'clone');
    told.git('clone', '-q', '--depth', '1', `file://${told.root}`, shallow);
    const refused = await runIn(shallow, ['diff', 'HEAD~1']);
    expect(refused).toMatchObject({ code: 4, out: '' });
    expect(refused.note).toContain('write `fetch-depth: 0`');
  });
});
