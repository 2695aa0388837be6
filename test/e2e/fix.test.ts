import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from '../cli/run.ts';
import { FIXTURES, fixture } from '../fix/fixtures.ts';
import { asNobody } from '../source/nobody.ts';
import { CLEAN_PLAN, civicplan, folderWith } from './civicplan.ts';

const DAY = ['--as-of', '2024-07-01'];
const LINE = '# yaml-language-server: $schema=https://civicplan.github.io/schema/plan.schema.json\n';
const DONE = CLEAN_PLAN.replace(
  'due: 31 May 2030',
  'due: COMPLETED\n        completed: { date: 1 May 2024, evidence: [Minutes] }',
);
const REPAIRED =
  LINE +
  CLEAN_PLAN.replace(
    'due: 31 May 2030',
    'status: complete\n        completed: { date: 1 May 2024, evidence: [Minutes] }',
  );

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

describe('check --fix', () => {
  it('writes the plan, tells what it has done, and reports what is left', () => {
    const cwd = folderWith({ 'plans/clean.yaml': DONE });
    expect(civicplan(['check', '--fix', ...DAY], cwd)).toEqual({
      code: 0,
      out: '✓ 1 plan, 1 action: no errors and no warnings. Nothing is late on 1 July 2024.\n',
      note: [
        'plans/clean.yaml',
        '  Move the status into `status:`',
        '  Write where editors find the schema',
        '2 repairs in 1 plan written.',
        '',
      ].join('\n'),
    });
    expect(read(cwd, 'plans/clean.yaml')).toBe(REPAIRED);
    expect(readdirSync(join(cwd, 'plans'))).toEqual(['clean.yaml']);
  });

  it('changes nothing the second time', () => {
    const cwd = folderWith({ 'plans/clean.yaml': DONE });
    civicplan(['check', '--fix', ...DAY], cwd);
    const { mtimeNs, ino } = statSync(join(cwd, 'plans/clean.yaml'), { bigint: true });
    expect(civicplan(['check', '--fix', ...DAY], cwd).note).toBe('Nothing to repair.\n');
    expect(statSync(join(cwd, 'plans/clean.yaml'), { bigint: true })).toMatchObject({ mtimeNs, ino });
  });

  it('names a person in a TODO, and still fails: nothing has been decided yet', () => {
    const cwd = folderWith({ 'plans/clean.yaml': LINE + CLEAN_PLAN.replace('        leads: [ceo]\n', '') });
    const ran = civicplan(['check', '--fix', ...DAY], cwd);
    expect(ran.code).toBe(1);
    expect(ran.note).toBe('plans/clean.yaml\n  Write a TODO about `leads:`\n1 TODO in 1 plan written.\n');
    expect(read(cwd, 'plans/clean.yaml')).toContain(
      '      - id: 1\n        # TODO leads: the council names who answers for this: ceo\n',
    );
  });

  it('keeps the byte order mark, the line ends and who may read the file', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const cwd = folderWith({ 'plans/clean.yaml': windows(DONE) });
    chmodSync(join(cwd, 'plans/clean.yaml'), 0o640);
    expect(civicplan(['check', '--fix', ...DAY], cwd).code).toBe(0);
    expect(read(cwd, 'plans/clean.yaml')).toBe(windows(REPAIRED));
    expect(statSync(join(cwd, 'plans/clean.yaml')).mode & 0o777).toBe(0o640);
  });

  it('writes the file behind a link, and the link stays one', () => {
    const cwd = folderWith({ 'plans/kept/clean.yml': DONE });
    symlinkSync('kept/clean.yml', join(cwd, 'plans/clean.yaml'));
    expect(civicplan(['check', '--fix', ...DAY], cwd).code).toBe(0);
    expect(lstatSync(join(cwd, 'plans/clean.yaml')).isSymbolicLink()).toBe(true);
    expect(read(cwd, 'plans/kept/clean.yml')).toBe(REPAIRED);
  });

  it('leads editors to the schema beside the plans, where there is one', () => {
    const schema = readFileSync(new URL('../../schema/plan.schema.json', import.meta.url));
    const cwd = folderWith({ 'plans/2024/clean.yaml': CLEAN_PLAN, 'schema/plan.schema.json': schema });
    civicplan(['check', '--fix', ...DAY], cwd);
    expect(read(cwd, 'plans/2024/clean.yaml')).toBe(
      `# yaml-language-server: $schema=../../schema/plan.schema.json\n${CLEAN_PLAN}`,
    );
  });

  it('makes a plan readable that a comma has cut, and then sees what else is wrong', () => {
    const cut =
      LINE +
      CLEAN_PLAN.replace(
        'council: Exampleshire Council\n',
        'council: Exampleshire Council\nclosed: { date: 2024-06-01, reason: Carried into plans, policies and budgets }\n',
      );
    const cwd = folderWith({ 'plans/clean.yaml': cut });
    expect(civicplan(['check', ...DAY], cwd).out).toContain('(`--fix` can do this.)');
    expect(civicplan(['check', ...DAY], cwd).out).toContain(
      '  1 of these can be repaired with `civicplan check --fix`.\n',
    );
    expect(civicplan(['check', '--fix', ...DAY], cwd).code).toBe(0);
    expect(read(cwd, 'plans/clean.yaml')).toContain(
      'closed:\n  date: 2024-06-01\n  reason: Carried into plans, policies and budgets\npeople:\n',
    );
  });

  it('tells programs what it can repair', () => {
    const cwd = folderWith({ 'plans/clean.yaml': DONE });
    const { findings } = JSON.parse(civicplan(['check', '--format', 'json', ...DAY], cwd).out);
    expect(findings).toMatchObject([{ rule: 'status-in-deadline', fixable: true }]);
  });

  it('leaves what would make something else wrong, and says so', () => {
    const plan = CLEAN_PLAN.replace(
      'due: 31 May 2030',
      'due: on-going\n        review: 1 May 2025\n        date-changes:\n          - { date: 1 May 2024, from: May 2024, to: on-going }',
    );
    const cwd = folderWith({ 'plans/clean.yaml': LINE + plan });
    const ran = civicplan(['check', '--fix', '--fix-also', 'deadlines', ...DAY], cwd);
    expect(ran.note).toBe(
      'plans/clean.yaml:16: left as it is, because something else would be wrong then: Write the deadline in the usual way.\nNothing to repair.\n',
    );
    expect(read(cwd, 'plans/clean.yaml')).toBe(LINE + plan);
  });

  it('goes on with the others where a file may not be written, and ends with 4', async () => {
    const cwd = folderWith({
      'plans/a.yaml': DONE.replace('plan: clean', 'plan: a'),
      'plans/b.yaml': DONE.replace('plan: clean', 'plan: b'),
    });
    chmodSync(join(cwd, 'plans/a.yaml'), 0o444);
    chmodSync(join(cwd, 'plans/b.yaml'), 0o666);
    for (const folder of [cwd, join(cwd, 'plans')]) chmodSync(folder, 0o777);
    // Root may write everything.
    const ran = await asNobody(() => runIn(cwd, ['check', '--fix', ...DAY]));
    expect(ran.code).toBe(4);
    expect(ran.note).toContain('plans/a.yaml cannot be written');
    expect(read(cwd, 'plans/a.yaml')).toBe(DONE.replace('plan: clean', 'plan: a'));
    expect(read(cwd, 'plans/b.yaml')).toContain('status: complete');
  });

  it('changes nothing where the configuration has a mistake, or the options make no sense', () => {
    const cwd = folderWith({ 'plans/clean.yaml': DONE, 'bad.yaml': 'severities:\n  missing-led: off\n' });
    for (const args of [
      ['--fix', '--config', 'bad.yaml'],
      ['--dry-run'],
      ['--fix-also', 'deadlines'],
      ['--fix', '--fix-also', 'deadline'],
    ]) {
      expect(civicplan(['check', ...args, ...DAY], cwd)).toMatchObject({ code: 2, out: '' });
    }
    expect(read(cwd, 'plans/clean.yaml')).toBe(DONE);
  });
});

describe('check --fix --dry-run', () => {
  it('shows the difference and nothing else, writes nothing, and ends as the check of the files does', () => {
    const text = LINE + CLEAN_PLAN.replace('        leads: [ceo]\n', '');
    const cwd = folderWith({ 'plans/clean.yaml': text });
    expect(civicplan(['check', '--fix', '--dry-run', ...DAY], cwd)).toEqual({
      code: 1,
      out: [
        '--- a/plans/clean.yaml',
        '+++ b/plans/clean.yaml',
        '@@ -11,5 +11,6 @@',
        '     text: Meet more often.',
        '     actions:',
        '       - id: 1',
        '+        # TODO leads: the council names who answers for this: ceo',
        '         title: Hold two meetings a year',
        '         due: 31 May 2030',
        '',
      ].join('\n'),
      note: 'plans/clean.yaml\n  Write a TODO about `leads:`\n1 TODO in 1 plan to be made. Nothing was written.\n',
    });
    expect(read(cwd, 'plans/clean.yaml')).toBe(text);
  });

  const programs: readonly [string, readonly string[]][] = [
    ['git', ['apply']],
    ['patch', ['-p1', '--binary', '--quiet', '-i']],
  ];
  const installed = programs.filter(([program]) => spawnSync(program, ['--version']).status === 0);

  it.each(installed)('gives what %s can apply, whatever the files are like', (program, args) => {
    const plans: Record<string, string> = { 'plans/with a space ŵ.yaml': DONE };
    for (const name of FIXTURES) {
      const before = readFileSync(fixture(name, 'before.yaml'), 'utf8');
      plans[`plans/${name}.yaml`] = before;
      plans[`plans/${name}-windows.yaml`] = `\ufeff${before.replaceAll('\n', '\r\n')}`;
      plans[`plans/${name}-open.yaml`] = before.replace(/\n$/, '');
    }
    const cwd = folderWith(plans);
    const { out } = civicplan(['check', '--fix', '--dry-run', ...DAY], cwd);
    writeFileSync(join(cwd, 'fix.diff'), out);
    for (const [name, text] of Object.entries(plans)) expect(read(cwd, name)).toBe(text);

    execFileSync(program, [...args, 'fix.diff'], {
      cwd,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: cwd },
    });
    const applied = Object.keys(plans).map((name) => read(cwd, name));
    for (const [name, text] of Object.entries(plans)) writeFileSync(join(cwd, name), text);
    civicplan(['check', '--fix', ...DAY], cwd);
    expect(applied).toEqual(Object.keys(plans).map((name) => read(cwd, name)));
  });
});
