import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

const AGREED = 'agreed: { date: 2024-01-10 }\n';
const FIRST = 'leads: [ceo]\ndue: 31 March 2024';

/** A plan whose date was moved, a line added above it; and its file was moved to another folder after that. */
function story(): { told: Story; agreed: string; moved: string } {
  const told = new Story();
  const agreed = told
    .on('2024-01-10')
    .write('plans/a.yaml', AGREED + planText('a', { 7: FIRST }))
    .commit('Agree it');
  told.git('tag', 'agreed');
  const moved = told
    .on('2024-04-20')
    .write(
      'plans/a.yaml',
      `# Reviewed in April\n${AGREED}${planText('a', { 7: 'leads: [ceo]\ndue: 30 September 2024\nstatus: in-progress' })}`,
    )
    .commit('Move a date');
  told.git('mv', 'plans', 'old');
  told.write('plans/x/.keep', '').git('mv', 'old/a.yaml', 'plans/x/a.yaml');
  told.on('2024-05-01').commit('Move it');
  return { told, agreed, moved };
}

function outside(): string {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-outside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('civicplan status --at', () => {
  it('shows how things stood at the end of a day, which is taken for today', async () => {
    const { told, agreed } = story();
    const { code, out, note } = await runIn(told.root, ['status', '--at', '10 April 2024']);
    expect({ code, note }).toEqual({
      code: 0,
      note: `Read as in commit ${agreed.slice(0, 8)} of 10 January 2024.\n`,
    });
    expect(out).toBe(
      [
        'As at 10 April 2024',
        '',
        'Exampleshire Council: Response to the peer challenge (a)',
        '  1 recommendation, 1 action',
        '  no status given 1',
        '  late 1   due soon 0   without a lead 0   without a date 0',
        '',
        '  No.  Action                    Lead              By when       How it stands',
        '  ───  ────────────────────────  ────────────────  ────────────  ──────────────',
        '  7    Action 7                  Chief Executive   31 March      ! 10 days',
        '                                                   2024          late; no',
        '                                                                 status given',
        '',
      ].join('\n'),
    );
  });

  it('takes the day of its commit for that of a reference, and any other day that is asked for', async () => {
    const { told } = story();
    const heading = async (...args: string[]) =>
      (await runIn(told.root, ['status', ...args])).out.split('\n')[0];
    expect(await heading('--at', 'agreed')).toBe('As at 10 January 2024');
    expect(await heading('--at', 'HEAD~1')).toBe('As at 20 April 2024');
    expect(await heading('--at', 'agreed', '--as-of', '2024-06-01')).toBe('As at 1 June 2024');
  });
});

describe('civicplan check --at', () => {
  it('names the lines of the file as it was', async () => {
    const { told } = story();
    const lines = async (...args: string[]) => {
      const { code, out } = await runIn(told.root, ['check', '--format', 'json', ...args]);
      expect(code).toBe(0);
      const { asOf, findings } = JSON.parse(out) as {
        asOf: string;
        findings: { file: string; line: number; rule: string }[];
      };
      const late = findings.filter(({ rule }) => rule === 'overdue');
      return [asOf, ...late.map(({ file, line }) => `${file}:${line}`)];
    };
    expect(await lines('--at', '2024-04-10')).toEqual(['2024-04-10', 'plans/a.yaml:12']);
    expect(await lines('--at', '2024-04-30', '--as-of', '2024-12-01')).toEqual([
      '2024-12-01',
      'plans/a.yaml:13',
    ]);
    expect(await lines('--as-of', '2024-12-01')).toEqual(['2024-12-01', 'plans/x/a.yaml:13']);
  });

  it('reads the lines that it shows from git, whatever is on the disk', async () => {
    const { told } = story();
    writeFileSync(join(told.root, 'plans/a.yaml'), 'plan: a\n'.repeat(20));
    const { out } = await runIn(told.root, ['check', '--at', 'agreed', '--as-of', '2024-04-10']);
    expect(out).toContain('   7 |   finance: { post: Director of Finance, kind: officer }');
  });

  it('compares with a base as if the plans of then were those of today', async () => {
    const { told, moved } = story();
    const changes = async (...args: string[]) => {
      const { out } = await runIn(told.root, ['check', '--format', 'json', ...args]);
      const { findings } = JSON.parse(out) as { findings: { kind: string; rule: string; line: number }[] };
      return findings.filter(({ kind }) => kind === 'history').map(({ rule, line }) => `${line} ${rule}`);
    };
    expect(await changes('--at', moved, '--base', 'agreed')).toEqual(['16 unrecorded-date-change']);
    expect(await changes('--at', 'agreed', '--base', 'agreed')).toEqual([]);
    // A day before the plans that are checked, on the way that leads to them.
    expect(await changes('--at', moved, '--base', '2024-03-01')).toEqual(['16 unrecorded-date-change']);
  });

  it('refuses what is about the files as they are', async () => {
    const { told } = story();
    const refused = async (...args: string[]) => {
      const { code, note, out } = await runIn(told.root, ['check', '--at', 'agreed', ...args]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return note;
    };
    expect(await refused('--fix')).toBe(
      '`--fix` repairs the files as they are, and `--at` reads them as they were.\n',
    );
    expect(await refused('-')).toBe(
      '`-` reads a plan from standard input and `--at` reads plans from git: choose one.\n',
    );
    for (const list of [['--known', 'k.yaml'], ['--write-known'], ['--prune-known']]) {
      expect(await refused(...list)).toBe(
        'A list of known findings is about the plans as they are, and `--at` reads them as they were: leave one of them out.\n',
      );
    }
    expect(await refused('--format', 'github')).toBe(
      '`--format github` marks lines of the files as they are, and `--at` reads them as they were. Choose another format.\n',
    );
  });
});

describe('civicplan report --at', () => {
  const reportIn = async (folder: string, out: string, ...args: string[]) => {
    const ran = await runIn(folder, ['report', '--to', 'md,json,html', '--out', out, ...args]);
    expect(ran.code).toBe(0);
    const [name = ''] = /\S+(?=\.md\n)/.exec(ran.note) ?? [];
    return ['md', 'json', 'html'].map((extension) =>
      readFileSync(join(folder, `${name}.${extension}`), 'utf8'),
    );
  };

  it('is, byte by byte, the report that the commit itself gives on that day', async () => {
    const { told, agreed } = story();
    const at = await reportIn(told.root, 'out/one', '--at', '2024-04-10');
    expect(await reportIn(told.root, 'out/two', '--at', '2024-04-10')).toEqual(at);
    const clone = join(outside(), 'clone');
    told.git('clone', '-q', told.root, clone);
    told.git('-C', clone, 'checkout', '-q', agreed);
    expect(await reportIn(clone, 'out', '--as-of', '2024-04-10')).toEqual(at);
    expect(at[0]).toContain(agreed.slice(0, 7));
    expect(JSON.parse(at[1] ?? '')).toMatchObject({
      asOf: '2024-04-10',
      commit: { id: agreed, modified: false },
    });
  });

  it('tells what had moved by then, on the way that leads there', async () => {
    const { told, moved } = story();
    told.git('checkout', '-q', '-b', 'other', 'agreed');
    const kind = ['--kind', 'progress', '--at', moved, '--since', '2024-02-01'];
    const [page] = await reportIn(told.root, 'out', ...kind);
    expect(page).toContain('What has moved since 1 February 2024');
    expect(page).toContain('| 31 March 2024 | 30 September 2024 | 183 days later |');
    const late = await runIn(told.root, ['report', '--kind', 'progress', '--at', 'agreed', '--since', moved]);
    expect(late).toMatchObject({ code: 2 });
    expect(late.note).toContain('which is before that');
  });
});

describe.each(['check', 'status', 'report'])('civicplan %s --at refuses in one line', (command) => {
  it('what is no point in the history', async () => {
    const { told } = story();
    const refused = async (at: string) => runIn(told.root, [command, '--at', at]);
    expect(await refused('nowhere')).toMatchObject({
      code: 2,
      out: '',
      note: 'Git knows no commit, branch or tag `nowhere`, and it is not a day.\n',
    });
    expect(await refused('--output=x')).toMatchObject({ code: 2, out: '' });
    expect(await refused('2023-12-31')).toMatchObject({
      code: 2,
      note: 'The history of these plans begins on 10 January 2024, after 31 December 2023.\n',
    });
    expect(await refused('2027-01-01')).toMatchObject({
      code: 2,
      note: '`--at 2027-01-01` has not come yet, so nobody knows how the plans will stand then.\n',
    });
  });

  it('plans outside git, and a clone that holds the last commits only', async () => {
    const { told } = story();
    const folder = outside();
    expect(await runIn(folder, [command, '--at', 'main'])).toMatchObject({
      code: 2,
      note: 'There is no git repository here, so nobody knows how the plans were: leave out `--at`.\n',
    });
    const shallow = join(folder, 'clone');
    told.git('clone', '-q', '--depth', '1', `file://${told.root}`, shallow);
    for (const at of ['HEAD~1', '2024-04-10']) {
      const { code, out, note } = await runIn(shallow, [command, '--at', at]);
      expect({ code, out }).toEqual({ code: 4, out: '' });
      expect(note).toContain(
        'In the workflow write `fetch-depth: 0` under `with:` of the step that uses actions/checkout',
      );
    }
    // What it does hold it can tell.
    expect(await runIn(shallow, [command, '--at', 'HEAD'])).toMatchObject({ code: 0 });
  });

  it('a path that led to no plan then, and reads the others', async () => {
    const { told, agreed } = story();
    const name = `commit ${agreed.slice(0, 8)} of 10 January 2024`;
    const none = await runIn(told.root, [command, 'plans/x/a.yaml', '--at', 'agreed']);
    expect(none).toMatchObject({
      code: 3,
      out: '',
      note: `There was no plan at \`plans/x/a.yaml\` in ${name}. It was \`plans/a.yaml\` then.\n`,
    });
    const some = await runIn(told.root, [command, 'plans/x/a.yaml', 'plans', '--at', 'agreed']);
    expect(some.code).toBe(3);
    expect(some.note).toContain(`Read as in ${name}.\n`);
    const never = await runIn(told.root, [command, 'plans/never.yaml', '--at', 'agreed']);
    expect(never).toMatchObject({ code: 3, note: `There was no plan at \`plans/never.yaml\` in ${name}.\n` });
    const unmatched = await runIn(told.root, [command, 'plans/*-2022.yaml', '--at', 'agreed']);
    expect(unmatched).toMatchObject({
      code: 3,
      note: `There was no plan at \`plans/*-2022.yaml\` in ${name}.\n`,
    });
  });
});
