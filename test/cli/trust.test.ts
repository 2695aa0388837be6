import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

const CONFIG = `severities:
  missing-lead: off
  person-unused: error
due-soon-days: 14
plans:
  - only: [b]
    severities: { missing-lead: error }
`;

/** A repository with a configuration and a past, in which work goes on after a report was made. */
function story(): Story {
  const told = new Story();
  told
    .on('2024-01-10')
    .write('civicplan.config.yaml', CONFIG)
    .write('plans/a.yaml', planText('a', { 1: 'leads: [ceo]\ndue: 31 March 2024', 2: 'due: 30 June 2024' }))
    .write('plans/b.yaml', planText('b', { 1: 'leads: [finance]\ndue: 31 March 2024' }))
    .commit('Agree them');
  told
    .on('2024-04-02')
    .write('plans/a.yaml', planText('a', { 1: 'leads: [ceo]\ndue: 31 May 2024', 2: 'due: 31 July 2024' }))
    .commit('Move dates');
  return told;
}

const EVERYTHING = [
  ...['report', '--history', '--since', '2024-02-01', '--lead', 'ceo'],
  ...['--kind', 'plan,progress,exceptions,lead,portfolio,position-statement'],
  ...['--to', 'md,html,json,csv,xlsx,docx,ics,pdf'],
];

/** Every file that a report wrote, by its name. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

describe('a report', () => {
  it('says by which commit, version, rules and day it was made', async () => {
    const told = story();
    expect(await runIn(told.root, ['report', '--as-of', '2024-06-30'])).toMatchObject({ code: 0 });
    const colophon = (name: string) =>
      readFileSync(join(told.root, `out/${name}.md`), 'utf8')
        .replaceAll('\u2060', '')
        .split('## About these figures\n\n')[1]
        ?.trimEnd()
        .split('\n');
    const { rules } = JSON.parse(
      await runIn(told.root, ['report', '--to', 'json', '--as-of', '2024-06-30']).then(() =>
        readFileSync(join(told.root, 'out/a.json'), 'utf8'),
      ),
    );
    const commit = `- Commit: \`${told.git('rev-parse', '--short=7', 'HEAD')}\``;
    const late =
      '- Whether an action is late is worked out from its date and its status on that day. Nobody enters it.';
    const set = (otherwise: string) =>
      `- The check goes by the rules of civicplan ${VERSION}, of which ${otherwise}. Settings ${rules.digest.match(/.{4}/g).join('-')}.`;
    expect(colophon('a')).toEqual([
      '- As at 30 June 2024.',
      late,
      `- Made with civicplan ${VERSION}.`,
      set('2 are set otherwise: missing-lead (off) and person-unused (error)'),
      commit,
    ]);
    expect(colophon('b')?.[3]).toBe(
      set('2 are set otherwise: person-unused (error) and missing-lead (error)'),
    );
  });

  it('comes out the same, byte by byte, for whoever has its commit and its day', async () => {
    const told = story();
    expect(await runIn(told.root, [...EVERYTHING, '--as-of', '2024-06-30'])).toMatchObject({ code: 0 });
    const reports = filesIn(join(told.root, 'out'));
    expect(Object.keys(reports)).toHaveLength(80);
    const { commit, asOf } = JSON.parse(readFileSync(join(told.root, 'out/a.json'), 'utf8'));

    // Work goes on, in the plans, the configuration and the names of the files.
    told.git('mv', 'plans/b.yaml', 'plans/c.yaml');
    told
      .on('2024-09-01')
      .write('civicplan.config.yaml', 'severities: { overdue: off }\n')
      .write('plans/a.yaml', planText('a', { 1: 'leads: [ceo]\ndue: 31 December 2024' }))
      .commit('Go on');

    const clone = join(mkdtempSync(join(tmpdir(), 'civicplan-again-')), 'clone');
    onTestFinished(() => rmSync(join(clone, '..'), { recursive: true, force: true }));
    told.git('clone', '-q', told.root, clone);
    told.git('-C', clone, 'checkout', '-q', commit.id);
    expect(await runIn(clone, [...EVERYTHING, '--as-of', asOf])).toMatchObject({ code: 0 });
    expect(filesIn(join(clone, 'out'))).toEqual(reports);
  });

  it('does not, and says so, where the settings are others', async () => {
    const told = story();
    const settings = async () => {
      await runIn(told.root, ['report', '--as-of', '2024-06-30']);
      const page = readFileSync(join(told.root, 'out/a.md'), 'utf8');
      return /Settings ([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})\./.exec(page)?.[1];
    };
    const before = await settings();
    told.write('civicplan.config.yaml', `# With a comment\n${CONFIG}`);
    expect(await settings()).toBe(before);
    told.write('civicplan.config.yaml', CONFIG.replace('14', '15'));
    expect(await settings()).not.toBe(before);
  });
});
