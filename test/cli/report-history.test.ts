import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

const AGREED = 'agreed: { date: 2024-01-10 }\n';
const AS_OF = ['--as-of', '2024-12-31'];

/**
 * Put off twice; put off once and done without a day; done on a day; public now and internal before; one that came
 * and went. One version is not valid, and in the end the file is in another folder.
 */
function story(): Story {
  const told = new Story();
  const plan = (actions: Record<string, string>) => AGREED + planText('a', actions);
  told
    .on('2024-01-10')
    .write(
      'plans/a.yaml',
      plan({
        1: 'leads: [ceo]\ndue: 31 March 2024',
        2: 'leads: [finance]\ndue: 30 June 2024',
        3: 'leads: [finance]\ndue: 30 September 2024',
        4: 'visibility: internal\ndue: 14 May 2024',
      }),
    )
    .commit('Agree it');
  told
    .on('2024-03-20')
    .write(
      'plans/a.yaml',
      plan({
        1: 'leads: [ceo]\ndue: 30 June 2024',
        2: 'leads: [finance]\ndue: 31 July 2024',
        3: 'leads: [finance]\ndue: 30 September 2024',
        4: 'visibility: internal\ndue: June 2024',
        5: 'due: 1 October 2024',
      }),
    )
    .commit('Move two and add one');
  told.on('2024-04-01').write('plans/a.yaml', 'plan: a\n').commit('Break it');
  told
    .on('2024-06-28')
    .write(
      'plans/a.yaml',
      plan({
        1: 'leads: [ceo]\ndue: 31 December 2024\nstatus: in-progress',
        2: 'leads: [finance]\ndue: 31 July 2024\nstatus: complete',
        3: 'leads: [finance]\ndue: 30 September 2024\nstatus: complete\ncompleted: { date: 2024-05-02, evidence: [Minutes] }',
        4: 'due: June 2024',
      }),
    )
    .commit('Tell more');
  told.git('mv', 'plans', 'old');
  told.write('plans/x/.keep', '').git('mv', 'old/a.yaml', 'plans/x/a.yaml');
  told.on('2024-07-01').commit('Move it');
  return told;
}

async function pageIn(folder: string, name: string, ...args: string[]): Promise<string> {
  const ran = await runIn(folder, ['report', '--history', ...args]);
  expect(ran).toMatchObject({ code: 0 });
  return readFileSync(join(folder, `out/${name}.md`), 'utf8').replaceAll('\u2060', '');
}

/** The chapters of a page between two anchors. */
const part = (page: string, from: string, to: string) =>
  page
    .slice(page.indexOf(`## <a id="${from}">`), page.indexOf(`## <a id="${to}">`))
    .trimEnd()
    .split('\n');

function outside(): string {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-outside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('civicplan report --history', () => {
  it('tells what was promised first, how far it moved and who answers for it', async () => {
    const told = story();
    const id = told.git('rev-parse', '--short=7', 'HEAD');
    const page = await pageIn(told.root, 'a-progress', '--kind', 'progress', ...AS_OF);
    expect(part(page, 'slippage', 'burn-up')).toEqual([
      '## <a id="slippage"></a>Slippage: promised first, and now',
      '',
      `From the history of this repository up to commit ${id}: 4 versions of the plan since 10 January 2024. 1 version was not valid, and left out. The date of 1 action has never moved. How far the date of 1 action has moved is not told: it was internal for a time.`,
      '',
      '| Action | Promised first | Now | By how much | Times put off |',
      '| --- | --- | --- | --- | --- |',
      '| 1\\. Action 1 | 31 March 2024 | 31 December 2024 | 275 days later | 2 |',
      '| 2\\. Action 2 | 30 June 2024 | 31 July 2024 | 31 days later | 1 |',
      '',
      '## <a id="slippage-leads"></a>Slippage by lead',
      '',
      '| Lead | With a date | Later than promised | Times put off | Longest | On average, of those |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Chief Executive | 1 | 1 | 2 | 275 days | 275 days |',
      '| Director of Finance | 2 | 1 | 1 | 31 days | 31 days |',
      '| All actions | 3 | 2 | 3 | 275 days | 153 days |',
    ]);
    expect(page).toContain(
      `- First promises, slippage and progress over time are taken from the history of this repository up to commit ${id}.`,
    );
    // What was internal then is not told, though it is not internal now.
    expect(page).not.toContain('14 May 2024');
  });

  it('draws progress over time with what came, went and was done on a day that only git knows', async () => {
    const page = await pageIn(story().root, 'a-progress', '--kind', 'progress', ...AS_OF);
    const [, figures = ''] = page.split('<a id="burn-up-figures">');
    expect(
      figures
        .split('\n')
        .filter((line) => /^\||^\d/.test(line))
        .slice(0, 13),
    ).toEqual([
      '1 action is done without a date of completion: the day is that on which the history has it done first.',
      '| At the end of | Promised | Expected by then | Done |',
      '| --- | --- | --- | --- |',
      '| 31 January 2024 | 4 | 0 | 0 |',
      '| 29 February 2024 | 4 | 0 | 0 |',
      '| 31 March 2024 | 5 | 1 | 0 |',
      '| 30 April 2024 | 5 | 1 | 0 |',
      '| 31 May 2024 | 5 | 1 | 1 |',
      '| 30 June 2024 | 4 | 3 | 2 |',
      '| 31 July 2024 | 4 | 3 | 2 |',
      '| 31 August 2024 | 4 | 3 | 2 |',
      '| 30 September 2024 | 4 | 4 | 2 |',
      '| 31 October 2024 | 4 | 4 | 2 |',
    ]);
  });

  it('says the same of a past day as the plan that stood then, where something was put back since', async () => {
    const told = new Story();
    const done = 'due: May 2024\nstatus: complete';
    const versions: Record<string, Record<string, string>> = {
      '2024-01-10': { 1: 'due: May 2024', 2: 'due: May 2024', 3: 'due: May 2024', 4: 'due: May 2024' },
      '2024-06-03': { 1: done, 2: done, 3: 'due: May 2024', 4: 'due: May 2024' },
      '2024-12-02': {
        1: done,
        2: done,
        '3b': `previously: [3]\n${done}`,
        4: 'due: May 2024\nstatus: deferred',
      },
      '2025-02-10': {
        1: done,
        2: done,
        '3c': 'previously: [3b]\ndue: May 2024\nstatus: in-progress',
        4: 'due: May 2024\nstatus: in-progress',
      },
    };
    for (const [on, actions] of Object.entries(versions))
      told
        .on(on)
        .write('plans/a.yaml', AGREED + planText('a', actions))
        .commit(on);
    const page = await pageIn(
      told.root,
      'a-progress',
      ...['--kind', 'progress', '--since', '2024-12-31', '--as-of', '2025-03-31'],
    );
    expect(page).toContain('| ✓ Complete | 3 | 2 | 1 fewer |');
    const [, figures = ''] = page.split('<a id="burn-up-figures">');
    expect(figures.split('\n').filter((line) => /^\| \d/.test(line))).toEqual([
      '| 29 February 2024 | 4 | 0 | 0 |',
      '| 30 April 2024 | 4 | 0 | 0 |',
      '| 30 June 2024 | 4 | 4 | 2 |',
      '| 31 August 2024 | 4 | 4 | 2 |',
      '| 31 October 2024 | 4 | 4 | 2 |',
      '| 31 December 2024 | 3 | 3 | 3 |',
      '| 28 February 2025 | 4 | 4 | 2 |',
      '| 31 March 2025 | 4 | 4 | 2 |',
    ]);
    expect(figures).toContain(
      '1 action was done for a time, and is not done any more: it counts as done for that time.',
    );
  });

  it('says the same in the report of the plan, of a lead and of all plans', async () => {
    const told = story();
    const row = '| 1\\. Action 1 | 31 March 2024 | 31 December 2024 | 275 days later | 2 |';
    expect(await pageIn(told.root, 'a', ...AS_OF)).toContain(row);
    expect(await pageIn(told.root, 'a', ...AS_OF)).toContain('First agreed: 31 March 2024');
    const lead = await pageIn(told.root, 'lead-ceo', '--kind', 'lead', '--lead', 'ceo', ...AS_OF);
    expect(lead).toContain(`| Response to the peer challenge ${row}`);
    expect(lead).not.toContain('| 2\\. Action 2 |');
    const all = await pageIn(told.root, 'portfolio', '--kind', 'portfolio', ...AS_OF);
    expect(all).toContain('| Response to the peer challenge | 3 | 2 | 3 | 275 days | 153 days |');
  });

  it('tells the same of an action that has only parts with dates', async () => {
    const told = new Story();
    const parts = (may: string) =>
      AGREED +
      planText('a', {
        1: `milestones:\n  - { id: 1a, title: One, due: March 2025, leads: [ceo] }\n  - { id: 1b, title: Two, leads: [finance], ${may} }`,
      });
    told.on('2024-01-10').write('plans/a.yaml', parts('due: May 2025')).commit('Agree it');
    told
      .on('2024-03-20')
      .write(
        'plans/a.yaml',
        parts(
          'due: September 2025, date-changes: [{ date: 2024-03-20, from: May 2025, to: September 2025 }]',
        ),
      )
      .commit('Move a part');
    const page = await pageIn(told.root, 'a-progress', '--kind', 'progress', ...AS_OF);
    expect(page).toContain('| 1\\. Action 1 | May 2025 | September 2025 | 122 days later | 1 |');
    expect(page).toContain('| Director of Finance | 1 | 1 | 1 | 122 days | 122 days |');
    expect((await runIn(told.root, ['history', ...AS_OF])).out).toContain('122 days later');
  });

  it('gives the same bytes again, and in every clone', async () => {
    const told = story();
    const args = ['--kind', 'progress', ...AS_OF];
    const page = await pageIn(told.root, 'a-progress', ...args);
    expect(await pageIn(told.root, 'a-progress', ...args)).toBe(page);
    const clone = join(outside(), 'clone');
    told.git('clone', '-q', told.root, clone);
    expect(await pageIn(clone, 'a-progress', ...args)).toBe(page);
  });

  it('ends with the commit that was asked for', async () => {
    const told = story();
    const page = await pageIn(told.root, 'a', '--at', '2024-03-31');
    const id = told.git('rev-parse', '--short=7', 'HEAD~3');
    expect(page).toContain(`up to commit ${id}: 2 versions of the plan since 10 January 2024.`);
    expect(page).toContain('| 1\\. Action 1 | 31 March 2024 | 30 June 2024 | 91 days later | 1 |');
  });

  it('is about the plan as it is, committed or not', async () => {
    const told = story();
    const text = readFileSync(join(told.root, 'plans/x/a.yaml'), 'utf8');
    told.write('plans/x/a.yaml', text.replace('due: 31 December 2024', 'due: 31 January 2025'));
    const page = await pageIn(told.root, 'a', ...AS_OF);
    expect(page).toContain('5 versions of the plan');
    expect(page).toContain('| 1\\. Action 1 | 31 March 2024 | 31 January 2025 | 306 days later | 3 |');
    expect(page).toContain('with changes that are not committed');
  });

  it('shows a first promise that the plan has no more', async () => {
    const told = story();
    const text = readFileSync(join(told.root, 'plans/x/a.yaml'), 'utf8');
    told
      .on('2024-08-01')
      .write(
        'plans/x/a.yaml',
        text.replace('due: 31 July 2024', 'due: 31 August 2024\n        baseline: 31 July 2024'),
      )
      .commit('Call another date the first');
    expect(await pageIn(told.root, 'a', ...AS_OF)).toContain(
      '| 2\\. Action 2 | 31 July 2024<br>The history has 30 June 2024 before that | 31 August 2024 | 31 days later | 2 |',
    );
  });

  it('is asked for: without it a report says nothing of the history', async () => {
    const told = story();
    expect(await runIn(told.root, ['report', '--kind', 'plan,progress', ...AS_OF])).toMatchObject({
      code: 0,
    });
    for (const name of ['a', 'a-progress']) {
      expect(readFileSync(join(told.root, `out/${name}.md`), 'utf8')).not.toMatch(/history|Slippage/);
    }
  });

  it('refuses to say less where the history is not there', async () => {
    const told = story();
    const folder = outside();
    const args = ['report', '--history', join(told.root, 'plans')];
    expect(await runIn(folder, args)).toMatchObject({
      code: 2,
      note: 'There is no git repository here, so there is no history to report: leave out `--history`.\n',
    });
    const shallow = join(folder, 'clone');
    told.git('clone', '-q', '--depth', '1', `file://${told.root}`, shallow);
    const refused = await runIn(shallow, ['report', '--history']);
    expect(refused.code).toBe(4);
    expect(refused.note).toContain('In the workflow write `fetch-depth: 0`');
    expect(await runIn(told.root, ['report', '--history', '--kind', 'exceptions'])).toMatchObject({
      code: 2,
      note: '`--history` is for `--kind plan`, `--kind progress`, `--kind lead` or `--kind portfolio`, and does nothing here.\n',
    });
  });
});
