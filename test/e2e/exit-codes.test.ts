import { describe, expect, it } from 'vitest';
import { CLEAN_PLAN, civicplan, folderWith, LATE_PLAN, PLAN_WITHOUT_LEAD } from './civicplan.ts';

const DAY = ['--as-of', '2026-11-22'];

describe('check ends with', () => {
  it('0 when nothing fails', () => {
    const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN });
    expect(civicplan(['check', ...DAY], cwd)).toEqual({
      code: 0,
      out: '✓ 1 plan, 1 action: no errors and no warnings. Nothing is late on 22 November 2026.\n',
      note: '',
    });
  });

  it('1 when a plan has an error', () => {
    const cwd = folderWith({ 'plans/leaderless.yaml': PLAN_WITHOUT_LEAD });
    expect(civicplan(['check', ...DAY], cwd).code).toBe(1);
  });

  it('0 when something is late, because lateness never blocks a change', () => {
    const cwd = folderWith({ 'plans/late.yaml': LATE_PLAN });
    const ran = civicplan(['check', ...DAY], cwd);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('1 action is late');
  });

  it('1 when something is late and it was told to fail on that', () => {
    const cwd = folderWith({ 'plans/late.yaml': LATE_PLAN });
    expect(civicplan(['check', ...DAY, '--fail-on', 'late'], cwd).code).toBe(1);
  });

  it.each([
    ['an unknown option', ['check', '--formt', 'json']],
    ['an unknown command', ['chek']],
    ['an unknown format', ['check', '--format', 'jsn']],
    ['an unknown output', ['report', '--to', 'pdff']],
    ['a day that is none', ['check', '--as-of', '2026-02-30']],
    ['a month for a day', ['check', '--as-of', 'May 2026']],
    ['a configuration file that is not there', ['check', '--config', 'nowhere.yaml']],
    ['a configuration file below a file', ['check', '--config', 'plans/clean.yaml/a.yaml']],
    ['a repository that is none', ['sync', '--repo', 'nobody']],
    ['--apply without a repository', ['sync', '--apply']],
    ['--apply without a token', ['sync', '--apply', '--repo', 'a/b']],
  ])('2 for %s', (_, args) => {
    const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN });
    const ran = civicplan(args, cwd);
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: '' });
    expect(ran.note).not.toMatch(/\n\s+at /);
    expect(ran.note.trim()).not.toBe('');
  });

  it('2 for a mistake in the configuration, told at its line', () => {
    const cwd = folderWith({
      'plans/clean.yaml': CLEAN_PLAN,
      'civicplan.config.yaml': 'severities:\n  missing-led: warning\n',
    });
    expect(civicplan(['check', ...DAY], cwd)).toEqual({
      code: 2,
      out: '',
      note: [
        'civicplan.config.yaml:2:3: There is no rule `missing-led`, so this setting would do nothing. Did you mean `missing-lead`?',
        '    missing-led: warning',
        '',
      ].join('\n'),
    });
  });

  it('3 when there is no plan: no folder, an empty folder, a missing file, a pattern without match', () => {
    const cwd = folderWith({ 'empty/readme.txt': 'no plan here' });
    expect(civicplan(['check'], cwd)).toMatchObject({
      code: 3,
      note: 'There is no file or folder `plans`.\n',
    });
    expect(civicplan(['check', 'empty'], cwd)).toMatchObject({ code: 3 });
    expect(civicplan(['check', 'missing.yaml'], cwd)).toMatchObject({ code: 3 });
    expect(civicplan(['check', '*.yaml'], cwd)).toMatchObject({ code: 3 });
    expect(civicplan(['check', 'empty/readme.txt/plan.yaml'], cwd)).toMatchObject({
      code: 3,
      note: 'There is no file or folder `empty/readme.txt/plan.yaml`.\n',
    });
    expect(civicplan(['check', 'a'.repeat(300)], cwd)).toMatchObject({ code: 3 });
  });

  it('3 when one path leads nowhere, and still checks the others', () => {
    const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN });
    const ran = civicplan(['check', 'plans', 'missing.yaml', ...DAY], cwd);
    expect(ran.code).toBe(3);
    expect(ran.out).toContain('1 plan, 1 action');
    expect(ran.note).toBe('There is no file or folder `missing.yaml`.\n');
  });

  it('3 rather than 1 where both apply', () => {
    const cwd = folderWith({ 'plans/leaderless.yaml': PLAN_WITHOUT_LEAD });
    expect(civicplan(['check', 'plans', 'missing.yaml', ...DAY], cwd).code).toBe(3);
  });
});

describe('report ends with', () => {
  it('4 when it cannot write', () => {
    const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN, out: 'a file where the folder should be' });
    const ran = civicplan(['report', ...DAY], cwd);
    expect(ran.code).toBe(4);
    expect(ran.note).not.toMatch(/\n\s+at /);
  });

  it('1 when a plan is invalid, and still writes the others', () => {
    const cwd = folderWith({ 'plans/clean.yaml': CLEAN_PLAN, 'plans/broken.yaml': 'title: a: b\n' });
    const ran = civicplan(['report', ...DAY], cwd);
    expect(ran.code).toBe(1);
    expect(ran.note).toContain('Left out: plans/broken.yaml:1:');
    expect(ran.note).toContain('out/clean.md');
  });
});

describe('sync', () => {
  it('writes nothing and ends with 1 when a plan is invalid', () => {
    const cwd = folderWith({ 'plans/late.yaml': LATE_PLAN, 'plans/broken.yaml': 'title: a: b\n' });
    expect(civicplan(['sync', ...DAY], cwd)).toMatchObject({ code: 1, out: '' });
  });
});

describe('help and version', () => {
  it('end with 0 on standard output', () => {
    const cwd = folderWith({});
    expect(civicplan(['--help'], cwd)).toMatchObject({ code: 0, note: '' });
    expect(civicplan(['--version'], cwd)).toMatchObject({ code: 0, note: '' });
    expect(civicplan(['check', '--help'], cwd)).toMatchObject({ code: 0, note: '' });
  });
});
