import { describe, expect, it } from 'vitest';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

const AGREED = 'agreed: { date: 2024-01-10 }\n';
const plan = (due: string, more = '') => AGREED + planText('a', { 1: `leads: [ceo]\ndue: ${due}${more}` });

/** The rules and lines of the findings that compare with an earlier version. */
async function changesIn(story: Story, ...args: string[]): Promise<string[]> {
  const { out } = await runIn(story.root, ['check', '--as-of', '2024-07-01', '--format', 'json', ...args]);
  const { findings } = JSON.parse(out) as { findings: { kind: string; rule: string; line: number }[] };
  return findings.filter(({ kind }) => kind === 'history').map(({ rule, line }) => `${line} ${rule}`);
}

describe('civicplan check --base', () => {
  it('finds what was changed since, and is silent where nobody asked', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025')).commit('Agree it');
    story.write('plans/a.yaml', plan('September 2025'));
    expect(await changesIn(story)).toEqual([]);
    expect(await changesIn(story, '--base', 'main')).toEqual(['15 unrecorded-date-change']);
  });

  it('says where the other thing stood, and when', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025')).commit('Agree it');
    story.write('plans/a.yaml', `# A line more\n${plan('September 2025')}`);
    const { code, out } = await runIn(story.root, ['check', '--as-of', '2024-07-01', '--base', 'main']);
    expect(code).toBe(0);
    expect(out).toContain('The deadline of action 1 was `June 2025` and is `September 2025` now');
    expect(out).toContain('it was promised here: main:plans/a.yaml:15:14');
  });

  it('compares with the point at which a branch was made, not with what others did since', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025')).commit('Agree it');
    story.git('checkout', '-q', '-b', 'proposal');
    story.write('README.md', 'x').commit('Something else');
    story.git('checkout', '-q', 'main');
    story.write('plans/a.yaml', plan('September 2025')).commit('Move it on main');
    story.git('checkout', '-q', 'proposal');
    expect(await changesIn(story, '--base', 'main')).toEqual([]);
  });

  it('asks nothing of a plan that is new, or that was not valid before', async () => {
    const story = new Story();
    story.write('plans/b.yaml', 'plan: b\n').commit('A plan that is none');
    story.write('plans/a.yaml', plan('May 2024'));
    story.write('plans/b.yaml', plan('May 2024').replace('plan: a', 'plan: b'));
    expect(await changesIn(story, '--base', 'main')).toEqual([]);
  });

  it('knows a plan that was given another id by its file', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025')).commit('Agree it');
    story.write('plans/a.yaml', plan('September 2025').replace('plan: a', 'plan: a-2024'));
    expect(await changesIn(story, '--base', 'main')).toEqual([
      '2 plan-id-changed',
      '15 unrecorded-date-change',
    ]);
  });

  it('knows that a file holds the plan of another year, and asks nothing of it', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025')).commit('Agree it');
    const next = plan('September 2026')
      .replace('plan: a', 'plan: a-2026')
      .replace('2024-01-10', '2024-06-20');
    story.write('plans/a.yaml', next.replace(/^title: .*$/m, 'title: The plan of another year'));
    expect(await changesIn(story, '--base', 'main')).toEqual([]);
    story.write('plans/a.yaml', next);
    expect(await changesIn(story, '--base', 'main')).toEqual([
      '2 plan-id-changed',
      '15 unrecorded-date-change',
    ]);
  });

  it('tells an action that is gone, and keeps it out of public output where it was internal', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025', '\nvisibility: internal')).commit('Agree it');
    story.write('plans/a.yaml', AGREED + planText('a', { 2: 'leads: [ceo]\ndue: June 2025' }));
    expect(await changesIn(story, '--base', 'main')).toEqual(['9 action-deleted']);
    const args = ['check', '--as-of', '2024-07-01', '--base', 'main', '--format', 'github'];
    const { out } = await runIn(story.root, args);
    expect(out).toContain('not shown in public');
    expect(out).not.toContain('was in the plan');
  });

  it('tells a new number under which a date moved, and then the date', async () => {
    const story = new Story();
    const moved = AGREED + planText('a', { 22: 'leads: [ceo]\ndue: July 2026' });
    story.write('plans/a.yaml', plan('June 2025')).commit('Agree it');
    // The title of an action is made from its number there.
    const title = /^ +title: .*1.*$/m.exec(plan('June 2025'))?.[0] ?? '';
    const same = moved.replace(/^ +title: .*22.*$/m, title);
    story.write('plans/a.yaml', same);
    expect(await changesIn(story, '--base', 'main')).toEqual(['12 action-deleted']);
    story.write('plans/a.yaml', same.replace(title, `${title}\n        previously: [1]`));
    expect(await changesIn(story, '--base', 'main')).toEqual(['16 unrecorded-date-change']);
  });

  it('lets a waiver accept that an action is gone, by the recommendation under which it stood', async () => {
    const story = new Story();
    const two = planText('a', { 1: 'leads: [ceo]\ndue: June 2025', 2: 'leads: [ceo]\ndue: July 2025' });
    const waived = `waivers:\n  - { rule: action-deleted, recommendation: 1, until: 2024-12-31, reason: Written twice. }\n`;
    story.write('plans/a.yaml', AGREED + two).commit('Agree it');
    story.write('plans/a.yaml', plan('June 2025') + waived);
    expect(await changesIn(story, '--base', 'main')).toEqual(['17 waiver-added']);
  });

  it('keeps out of public output what was internal before', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025', '\nvisibility: internal')).commit('Agree it');
    story.write('plans/a.yaml', plan('September 2025'));
    const args = ['check', '--as-of', '2024-07-01', '--base', 'main', '--format', 'github'];
    const { out } = await runIn(story.root, args);
    expect(out).toContain('not shown in public');
    expect(out).not.toContain('June 2025');
  });

  it('lets a waiver accept a change, and calls none of them unused', async () => {
    const story = new Story();
    const waived = `waivers:\n  - { rule: unrecorded-date-change, action: 1, until: 2024-12-31, reason: A slip of the pen. }\n`;
    story.write('plans/a.yaml', plan('June 2025')).commit('Agree it');
    story.write('plans/a.yaml', plan('September 2025') + waived);
    expect(await changesIn(story, '--base', 'main')).toEqual(['17 waiver-added']);
    const { out } = await runIn(story.root, ['check', '--as-of', '2024-07-01', '--format', 'json']);
    expect(out).not.toContain('waiver-unused');
  });

  it('refuses what is no point in the history', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025')).commit('Agree it');
    expect(await runIn(story.root, ['check', '--base', 'nowhere'])).toMatchObject({
      code: 2,
      note: 'Git knows no commit, branch or tag `nowhere`, and it is not a day.\n',
    });
  });
});

describe('a plan that cannot be compared with what it was', () => {
  const sixActions = (id: string, title = 'Action') =>
    AGREED +
    planText(
      id,
      Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((n) => [n, 'leads: [ceo]\ndue: June 2025'])),
    ).replaceAll('title: Action', `title: ${title}`);
  const checked = (story: Story) =>
    runIn(story.root, ['check', '--as-of', '2024-07-01', '--base', 'main', '--format', 'json']);

  it('is told where it was not valid', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025').replace('council:', 'concil:')).commit('Agree it');
    story.write('plans/a.yaml', plan('September 2025'));
    expect((await checked(story)).note).toContain(
      'plans/a.yaml was not valid at main, so nothing is asked about what was changed in it. `civicplan check --at main` says why.\n',
    );
  });

  it('is told where it is gone, unless it was only moved', async () => {
    const story = new Story();
    story
      .write('plans/a.yaml', plan('June 2025'))
      .write('plans/b.yaml', sixActions('b'))
      .commit('Agree them');
    story.git('rm', '-q', 'plans/b.yaml');
    expect((await checked(story)).note).toContain(
      'The plan b (plans/b.yaml) was there at main, and is not any more: nobody is told what became of its actions. If it is over, put it back with `closed:`.\n',
    );
    story.write('plans/2024/b.yaml', sixActions('b'));
    expect((await checked(story)).note).not.toContain('The plan b');
  });

  it('is found under another id, and asked why, and what moved in it meanwhile', async () => {
    const story = new Story();
    story.write('plans/b.yaml', sixActions('b')).commit('Agree it');
    story.git('mv', 'plans/b.yaml', 'plans/c.yaml');
    story.write('plans/c.yaml', sixActions('c').replace('due: June 2025', 'due: September 2025'));
    expect((await checked(story)).note).toBe('');
    expect(await changesIn(story, '--base', 'main')).toEqual([
      '2 plan-id-changed',
      '15 unrecorded-date-change',
    ]);
  });

  it('is not the plan of another year, though some of its actions are carried over', async () => {
    const story = new Story();
    story.write('plans/b.yaml', sixActions('b')).commit('Agree it');
    story.git('mv', 'plans/b.yaml', 'plans/c.yaml');
    story.write('plans/c.yaml', sixActions('c', 'Another').replace('title: Another 1', 'title: Action 1'));
    expect(await changesIn(story, '--base', 'main')).toEqual([]);
    expect((await checked(story)).note).toContain('The plan b (plans/b.yaml) was there at main');
  });

  it('is none before the first commit', async () => {
    const story = new Story();
    story.write('plans/a.yaml', plan('June 2025'));
    const { code, note } = await runIn(story.root, ['check', '--base', 'HEAD']);
    expect({ code, note }).toMatchObject({ note: expect.stringContaining('No commit holds a plan yet.') });
  });
});
