import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

function story(): Story {
  const told = new Story();
  told
    .on('2024-01-10')
    .write(
      'plans/a.yaml',
      planText('a', { 7: 'due: June 2024', 8: 'due: May 2024', 9: 'visibility: internal' }),
    )
    .commit('Agree it');
  told
    .on('2024-03-01')
    .write(
      'plans/a.yaml',
      planText('a', {
        7: 'due: September 2024\nstatus: in-progress\nleads: [finance]',
        8: 'due: May 2024',
        9: 'visibility: internal',
      }),
    )
    .commit('Move a date', 'Bea Head');
  return told;
}

describe('civicplan history', () => {
  it('tells of each action what was promised, how far it moved, and how long it was in each status', async () => {
    const { code, out, note } = await runIn(story().root, ['history', '--as-of', '2024-04-01']);
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect(out).toBe(
      [
        'a: 2 versions since 10 January 2024',
        '1 internal action is left out.',
        '1 of 2 promised dates is later than first promised: 92 days in all, 92 at most.',
        'Director of Finance: 1 of 1, 92 days.',
        '',
        '  Action 7: Action 7',
        '    First promised for June 2024, now September 2024: 92 days later, moved once.',
        '    In the plan since 10 January 2024, by Ann Officer.',
        '    No status given for 51 days, then In progress for 31 days.',
        '',
        '  Action 8: Action 8',
        '    Promised for May 2024, and never moved.',
        '    In the plan since 10 January 2024, by Ann Officer.',
        '    No status given for 82 days.',
        '',
      ].join('\n'),
    );
  });

  it('tells every change of one action, as text and as Markdown', async () => {
    const args = ['history', '--as-of', '2024-04-01', '--action', '7'];
    const { out } = await runIn(story().root, args);
    expect(out).toContain(
      '    - 1 March 2024, Bea Head: Action 7: deadline moved from June 2024 to September 2024, 92 days later; no reason given.\n',
    );
    expect(out).not.toContain('Action 8');
    const page = await runIn(story().root, [...args, '--format', 'markdown']);
    expect(page.out).toMatch(
      /^# What git remembers of the plans\n\n## a: 2 versions since 10 January 2024\n/,
    );
    expect(page.out).toContain(
      '\n- 1 March 2024, Bea Head: Action 7: status changed from No status given to In progress',
    );
  });

  it('gives all of it to other programs', async () => {
    const { out } = await runIn(story().root, [
      'history',
      '--as-of',
      '2024-04-01',
      '--format',
      'json',
      '--internal',
    ]);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      version: 1,
      asOf: '2024-04-01',
      plans: [{ plan: 'a', versions: 2, unread: 0 }],
    });
    expect(report.plans[0].actions.map(({ action }: { action: string }) => action)).toEqual(['7', '8', '9']);
  });

  it('finds an action by a number that it had before', async () => {
    const told = new Story();
    told.write('plans/a.yaml', planText('a', { 7: 'due: June 2024' })).commit('Agree it');
    told
      .write('plans/a.yaml', planText('a', { 12: 'due: June 2024\npreviously: [7]' }))
      .commit('Number anew');
    const { out } = await runIn(told.root, ['history', '--action', '7', '--as-of', '2024-01-02']);
    expect(out).toBe(
      [
        'a: 2 versions since 1 January 2024',
        '',
        '  Action 12: Action 12',
        '    Promised for June 2024, and never moved.',
        '    In the plan since 1 January 2024, by Ann Officer.',
        '    Had the number 7 before.',
        '    No status given for 1 day.',
        '    - 1 January 2024, Ann Officer: Action 12: title reworded.',
        '    - 1 January 2024, Ann Officer: Action 12: was number 7 before.',
        '',
      ].join('\n'),
    );
  });

  it('tells where the plan and git remember a date differently', async () => {
    const told = new Story();
    const write = (day: string, rest: string) =>
      told
        .on(day)
        .write('plans/a.yaml', `agreed: { date: 2024-01-05 }\n${planText('a', { 7: rest })}`)
        .commit(`On ${day}`);
    write('2024-01-10', 'due: June 2024');
    write('2024-03-01', 'due: July 2024');
    write(
      '2024-03-02',
      'due: July 2024\ndate-changes: [{ date: 2024-03-02, from: March 2024, to: July 2024 }]',
    );
    const { out } = await runIn(told.root, ['history', '--as-of', '2024-04-01']);
    expect(out).toBe(
      [
        'a: 3 versions since 10 January 2024',
        '1 of 1 promised date is later than first promised: 122 days in all, 122 at most.',
        '',
        '  Action 7: Action 7',
        '    First promised for March 2024, now July 2024: 122 days later, moved once.',
        '    The plan says that March 2024 was promised first; git had June 2024 on 10 January 2024.',
        '    Moved from June 2024 to July 2024 on 1 March 2024, which `date-changes:` does not say.',
        '    `date-changes:` says that it moved from March 2024 to July 2024, and git never saw that.',
        '    In the plan since 10 January 2024, by Ann Officer.',
        '    No status given for 82 days.',
        '',
      ].join('\n'),
    );
  });

  it('refuses in one line what it cannot tell', async () => {
    const told = story();
    expect(await runIn(told.root, ['history', '--action', '77'])).toMatchObject({
      code: 2,
      out: '',
      note: 'No version of these plans has an action `77`. `--internal` looks at internal ones as well.\n',
    });
    const outside = mkdtempSync(join(tmpdir(), 'civicplan-outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    const shallow = join(outside, 'clone');
    told.git('clone', '-q', '--depth', '1', `file://${told.root}`, shallow);
    const refused = await runIn(shallow, ['history']);
    expect(refused).toMatchObject({ code: 4, out: '' });
    expect(refused.note).toContain('write `fetch-depth: 0`');
  });
});
