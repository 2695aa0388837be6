import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLEAN_PLAN, civicplan, folderWith } from './civicplan.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const SPRING = text('test/report/kinds/plans/spring.yaml');
const SUMMER = text('test/report/kinds/plans/summer.yaml');

function git(cwd: string, when: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
  }).trim();
}

/** The plan of spring committed in April; today the plan of summer, in a file of another name. */
function repository(): string {
  const folder = folderWith({ 'plans/old.yaml': SPRING });
  git(folder, '', 'init', '-q', '-b', 'main');
  git(folder, '', 'add', '.');
  git(folder, '2024-04-10T12:00:00Z', 'commit', '-qm', 'spring');
  renameSync(join(folder, 'plans/old.yaml'), join(folder, 'plans/exampleshire-2024.yaml'));
  writeFileSync(join(folder, 'plans/exampleshire-2024.yaml'), SUMMER);
  git(folder, '', 'add', '-A');
  git(folder, '2024-06-25T12:00:00Z', 'commit', '-qm', 'summer');
  return folder;
}

const JULY = ['--as-of', '2024-07-01'];
const report = (folder: string, ...args: string[]) => civicplan(['report', ...JULY, ...args], folder);
const written = (folder: string, file: string) => readFileSync(join(folder, 'out', file), 'utf8');

interface Entry {
  readonly status?: string;
  readonly visibility?: string;
}

describe('civicplan report --kind progress --since', () => {
  it('tells what has moved since a day, though the file has another name', () => {
    const folder = repository();
    const { code, note } = report(folder, '--kind', 'progress', '--since', '2024-04-15', '--to', 'json,md');
    expect([code, note]).toEqual([
      0,
      'out/exampleshire-2024-progress.json\nout/exampleshire-2024-progress.md\n2 reports of 1 plan written.\n',
    ]);
    const [plan] = JSON.parse(written(folder, 'exampleshire-2024-progress.json')).plans;
    expect(plan.movement).toMatchObject({
      since: '2024-04-15',
      basis: { kind: 'states', commit: git(folder, '', 'rev-parse', 'HEAD~1'), late: 3 },
      completed: ['2'],
      stopped: ['6'],
      added: ['10'],
      removed: [{ id: '8' }],
    });
    expect(plan.movement.dates.map(({ action }: { action: string }) => action)).toEqual(['1', '3']);
    expect(written(folder, 'exampleshire-2024-progress.md')).toContain('What has moved since 15 April 2024');
  });

  it('takes a reference for the day on which it was committed', () => {
    const folder = repository();
    expect(report(folder, '--kind', 'progress', '--since', 'HEAD~1', '--to', 'json').code).toBe(0);
    const [plan] = JSON.parse(written(folder, 'exampleshire-2024-progress.json')).plans;
    expect(plan.movement).toMatchObject({ since: '2024-04-10', completed: ['2'], added: ['10'] });
  });

  it('says that there is nothing to compare with, and takes the dates of the plan, where git has none', () => {
    const before = repository();
    expect(report(before, '--kind', 'progress', '--since', '2024-04-01').code).toBe(0);
    expect(written(before, 'exampleshire-2024-progress.md')).toContain(
      'Git has nothing of that day or before, so this is worked out from the dates that the plan records.',
    );
    const outside = folderWith({ 'plans/exampleshire-2024.yaml': SUMMER });
    expect(report(outside, '--kind', 'progress', '--since', '2024-04-01').code).toBe(0);
    expect(written(outside, 'exampleshire-2024-progress.md')).toContain('The plan is not kept in git, so');
    const fresh = repository();
    writeFileSync(join(fresh, 'plans/clean.yaml'), CLEAN_PLAN);
    expect(report(fresh, 'plans/clean.yaml', '--kind', 'progress', '--since', '2024-04-15').code).toBe(0);
    expect(written(fresh, 'clean-progress.md')).toContain('The plan was not in git yet on that day, so');
  });

  it('refuses a clone that was cut short, with the line that puts the workflow right', () => {
    const folder = repository();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, join(folder, 'shallow')]);
    const { code, note } = report(join(folder, 'shallow'), '--kind', 'progress', '--since', '2024-06-26');
    expect(code).toBe(4);
    expect(note).toBe(
      'Only the last commits are here, so what stood before cannot be told. In the workflow write `fetch-depth: 0` under `with:` of the step that uses actions/checkout; on your own machine run `git fetch --unshallow`.\n',
    );
    expect(readdirSync(join(folder, 'shallow'))).not.toContain('out');
  });

  it('gives the same bytes in two time zones', () => {
    const [here, there] = ['Europe/London', 'Pacific/Auckland'].map((zone) => {
      const folder = repository();
      const kinds = 'progress,exceptions,lead,portfolio,position-statement';
      const args = ['--kind', kinds, '--lead', 'finance', '--since', '2024-04-10', '--to', 'md,json,pdf'];
      const { code, note } = civicplan(['report', ...JULY, ...args], folder, { TZ: zone });
      expect([code, note]).toEqual([0, expect.stringContaining('15 reports of 1 plan written.')]);
      return readdirSync(join(folder, 'out')).map((file) => [
        file,
        readFileSync(join(folder, 'out', file)).toString('latin1'),
      ]);
    });
    expect(here).toHaveLength(15);
    expect(here).toEqual(there);
  });
});

describe('the figures of the real plans', () => {
  const PLANS = ['plymouth-2022', 'portsmouth-2021', 'southampton-2013', 'south-east-lincolnshire-2022'];

  it('are those that stand in the file, counted another way', () => {
    const folder = folderWith({});
    const paths = PLANS.map((plan) => join(ROOT, 'plans', `${plan}.yaml`));
    const args = [
      '--as-of',
      '2022-07-01',
      '--kind',
      'portfolio,progress',
      '--config',
      join(ROOT, 'civicplan.config.yaml'),
    ];
    expect(civicplan(['report', ...paths, ...args], folder).code).toBe(0);
    const rows = (file: string) => tablesIn(written(folder, file));
    let total = 0;
    for (const plan of PLANS) {
      const { recommendations, actions = [], title } = parse(text(`plans/${plan}.yaml`));
      const all: Entry[] = [
        ...recommendations.flatMap((each: { actions?: Entry[] }) => each.actions ?? []),
        ...actions,
      ];
      total += all.length;
      const groups = rows(`${plan}-progress.md`).filter((row) => GROUPS.includes(row[0] ?? ''));
      expect(groups.map(([group]) => group)).toEqual(GROUPS);
      const counts = groups.map(([, , count]) => Number(count));
      expect(counts.at(-1)).toBe(all.length);
      expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      const ofPlan = rows('portfolio.md').find((row) => row[0] === title);
      expect(ofPlan?.[3]).toBe(String(all.length));
      expect(ofPlan?.[5]).toBe(String(counts[GROUPS.indexOf('Outstanding')]));
    }
    const sums = rows('portfolio.md').filter((row) => row[0] === 'All plans');
    expect(sums.map((row) => row.slice(2, 5).includes(String(total)))).toEqual(sums.map(() => true));
    expect(sums.length).toBeGreaterThan(1);
  });

  const GROUPS = ['Live', 'Completed', 'Extension requested', 'Outstanding', 'Deleted', 'All actions'];

  function tablesIn(markdown: string): string[][] {
    return markdown
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) =>
        line
          .slice(2, -2)
          .split(' | ')
          .map((cell) => cell.trim()),
      );
  }
});

describe('what is asked for wrongly', () => {
  it.each([
    [['--kind', 'progres'], '`--kind` cannot be `progres`. Did you mean `progress`?'],
    [
      ['--kind', 'lead'],
      '`--kind lead` needs `--lead` with a key under `people:`. The plans have `ceo`, `cllr-jones`, `cmt`, `finance` and `policy`.',
    ],
    [
      ['--kind', 'lead', '--lead', 'finanse'],
      'No plan has `finanse` under `people:`. Did you mean `finance`?',
    ],
    [['--lead', 'ceo'], '`--lead` is for `--kind lead`, and does nothing here.'],
    [['--since', '2024-04-15'], '`--since` is for `--kind progress`, and does nothing here.'],
    [['--meeting', 'Panel'], 'The report of the whole plan has no cover for a meeting.'],
    [
      ['--kind', 'progress', '--since', '2024-08-01'],
      '`--since 2024-08-01` is 2024-08-01, and the report is for 2024-07-01, which is before that.',
    ],
    [
      ['--kind', 'progress', '--since', 'spring-report'],
      '`--since spring-report` is neither a day nor a branch, tag or commit of this repository.',
    ],
    [['--kind', 'progress', '--since=--all'], '`--since --all` is neither a day nor a branch'],
    [['--kind', 'progress', '--next-meeting', '2024-07-01'], 'is not after the day of the report'],
    [['--kind', 'progress', '--meeting-date', 'soon'], '`--meeting-date soon` is not a day.'],
  ])('%j ends with a sentence and exit code 2', (args, message) => {
    const folder = repository();
    const { code, note } = report(folder, ...args);
    expect([code, note]).toEqual([2, expect.stringContaining(message)]);
    expect(readdirSync(folder)).not.toContain('out');
  });

  it('two reports of one name are refused before one takes the place of the other', () => {
    const folder = folderWith({
      'plans/portfolio.yaml': CLEAN_PLAN.replace('plan: clean', 'plan: portfolio'),
    });
    const { code, note } = report(folder, '--kind', 'plan,portfolio');
    expect([code, note]).toEqual([2, expect.stringContaining('would be called `portfolio`')]);
  });
});

describe('the cover', () => {
  it('is what the options say, and what the configuration says where they are silent', () => {
    const folder = folderWith({
      'plans/clean.yaml': CLEAN_PLAN,
      'civicplan.config.yaml': 'meeting:\n  to: Audit Committee\n  from: [Head of Policy]\n',
    });
    const cover = (...args: string[]) => {
      expect(report(folder, '--kind', 'progress', ...args).code).toBe(0);
      return [...written(folder, 'clean-progress.md').matchAll(/^\*\*([^*]+):\*\* (.+)$/gm)].map(
        ([, label, said]) => `${label}: ${said}`,
      );
    };
    expect(cover()).toEqual(['Report to: Audit Committee', 'Report from: Head of Policy']);
    expect(
      cover('--meeting', 'Cabinet', '--meeting-date', '9 July 2024', '--from', 'A', '--from', 'B'),
    ).toEqual(['Report to: Cabinet', 'Report from: A, B', 'Date of the meeting: 9 July 2024']);
  });
});
