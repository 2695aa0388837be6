import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN_PLAN, civicplan, folderWith, LATE_PLAN, PLAN_WITHOUT_LEAD } from './civicplan.ts';

const LIST = 'known.yaml';
const LEADERLESS = '  - { plan: "leaderless", rule: "missing-lead", action: "1" }\n';
const SECOND = `      - id: 2
        title: Agree a plan for ten years
        due: 31 May 2030
`;

function council(files: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({
    'plans/leaderless.yaml': PLAN_WITHOUT_LEAD,
    'plans/late.yaml': LATE_PLAN,
    ...files,
  });
  return {
    check: (...args: string[]) => civicplan(['check', '--as-of', '2026-11-22', ...args], cwd),
    list: () => readFileSync(join(cwd, LIST), 'utf8'),
    put: (name: string, text: string) => writeFileSync(join(cwd, name), text),
    cwd,
  };
}

const SUMMARY =
  '✓ 2 plans, 2 actions: no errors, no warnings and 1 known finding left out. 1 action is late on 22 November 2026.\n';

describe('check --known', () => {
  it('says how to write the list where there is none', () => {
    expect(council().check('--known', LIST)).toEqual({
      code: 2,
      out: '',
      note: 'There is no file `known.yaml`. To write one that lists every finding there is now, add `--write-known`.\n',
    });
  });

  it('leaves out what was there when the list was written, and only that', () => {
    const { check, list, put } = council();
    expect(check('--known', LIST, '--write-known')).toMatchObject({
      code: 0,
      out: expect.stringContaining(SUMMARY),
      note: '`known.yaml` is written: it lists 1 finding.\n',
    });
    expect(list()).toContain(`version: 1\nknown:\n${LEADERLESS}`);
    expect(check('--known', LIST)).toMatchObject({
      code: 0,
      note: '',
      out: expect.stringContaining(SUMMARY),
    });

    put('plans/leaderless.yaml', `# moved\n${PLAN_WITHOUT_LEAD}${SECOND}`);
    const ran = check('--known', LIST);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Action 2 has no lead');
    expect(ran.out).not.toContain('Action 1 has no lead');
    expect(ran.out).toContain('2 actions: 1 error, 1 known\n');
    expect(check().out).toContain('Action 1 has no lead');
  });

  it('counts what it leaves out in every format', () => {
    const { check, cwd } = council();
    check('--known', LIST, '--write-known');
    const json = check('--known', LIST, '--format', 'json').out;
    expect(JSON.parse(json).summary).toEqual({
      plans: 2,
      recommendations: 2,
      actions: 2,
      errors: 0,
      warnings: 0,
      late: 1,
      known: 1,
    });
    expect(JSON.parse(check('--format', 'json').out).summary).not.toHaveProperty('known');
    expect(JSON.parse(check('--known', LIST, '--format', 'sarif').out).runs[0].properties.known).toBe(1);
    const page = join(cwd, 'summary.md');
    for (const format of ['pretty', 'github', 'junit', 'markdown']) {
      const ran = civicplan(['check', '--known', LIST, '--format', format], cwd, {
        GITHUB_STEP_SUMMARY: page,
      });
      expect(ran.out, format).toContain('1 known finding left out');
    }
    expect(readFileSync(page, 'utf8')).toContain('1 known finding left out');
  });

  it('writes the same bytes again, and nothing beside the list', () => {
    const { check, list, cwd } = council();
    check('--known', LIST, '--write-known');
    const first = list();
    check('--known', LIST, '--write-known');
    expect(list()).toBe(first);
    expect(readdirSync(cwd).sort()).toEqual([LIST, 'plans']);
  });

  it('writes an empty list where there is nothing to know', () => {
    const { check, list } = council({
      'plans/leaderless.yaml': CLEAN_PLAN.replace('plan: clean', 'plan: leaderless'),
    });
    expect(check('--known', LIST, '--write-known').note).toBe(
      '`known.yaml` is written: it lists 0 findings.\n',
    );
    expect(list()).toMatch(/\nversion: 1\nknown: \[\]\n$/);
    expect(check('--known', LIST)).toMatchObject({ code: 0, note: '' });
  });

  it('tells what is gone without failing, and takes it out when asked', () => {
    const { check, list, put } = council();
    check('--known', LIST, '--write-known');
    expect(check('--known', LIST, '--prune-known').note).toBe(
      'Nothing is gone of what `known.yaml` lists.\n',
    );
    put('plans/leaderless.yaml', CLEAN_PLAN.replace('plan: clean', 'plan: leaderless'));
    expect(check('--known', LIST)).toMatchObject({
      code: 0,
      note: '1 known finding is gone: add `--prune-known` to take it out of `known.yaml`.\n',
    });
    expect(list()).toContain(LEADERLESS);
    expect(check('--known', LIST, '--prune-known')).toMatchObject({
      code: 0,
      note: '`known.yaml` is written: it lists 0 findings, after 1 that is gone.\n',
    });
    expect(list()).toMatch(/known: \[\]\n$/);
  });

  it('keeps what is known of plans that were not checked', () => {
    const { check, list } = council({ 'plans/other.yaml': PLAN_WITHOUT_LEAD.replace('leaderless', 'other') });
    check('--known', LIST, '--write-known');
    const whole = list();
    for (const task of ['--write-known', '--prune-known']) {
      expect(check('plans/late.yaml', '--known', LIST, task).code).toBe(0);
      expect(list()).toBe(whole);
    }
  });

  it('shows all findings of one name where there are more than are known', () => {
    const { check, put } = council();
    put(LIST, `version: 1\nknown:\n${LEADERLESS}`);
    const parts = [
      '        milestones:',
      '          - { title: A, leads: [ceo] }',
      '          - title: B',
      '',
    ];
    const twice = `${PLAN_WITHOUT_LEAD}${parts.join('\n')}          - title: C\n`;
    put('plans/leaderless.yaml', twice);
    const ran = check('plans/leaderless.yaml', '--known', LIST);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('error  missing-lead  2 findings');
    expect(ran.note).toBe(
      'Action 1 of plan `leaderless` has 2 findings of `missing-lead` and 1 of them is known. Which is new nobody can tell, so all are shown.\n',
    );
  });

  it('still fails for a file that cannot be used', () => {
    const { check, list } = council({ 'plans/broken.yaml': 'title: a: b\n' });
    const ran = check('--known', LIST, '--write-known');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('error  broken-yaml');
    expect(list()).not.toContain('broken');
  });

  it('never knows what is late', () => {
    const { check, list } = council();
    check('--known', LIST, '--write-known', '--fail-on', 'late');
    expect(list()).not.toContain('overdue');
    expect(check('--known', LIST, '--fail-on', 'late').code).toBe(1);
  });

  it('knows a plan by its id, wherever its file is', () => {
    const { check, put, cwd } = council();
    check('--known', LIST, '--write-known');
    put('leaderless.yaml', PLAN_WITHOUT_LEAD);
    expect(civicplan(['check', 'leaderless.yaml', '--known', LIST], cwd).code).toBe(0);
  });

  it('ends with 2 for a list with a mistake, told at its line, and leaves it as it is', () => {
    const { check, put, list } = council();
    const wrong = `version: 1\nknown:\n${LEADERLESS.replace('rule', 'role')}`;
    put(LIST, wrong);
    for (const task of [[], ['--write-known'], ['--prune-known']]) {
      const ran = check('--known', LIST, ...task);
      expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: '' });
      expect(ran.note).toBe(
        [
          'known.yaml:3:27: `role` is not a key that can stand here, so what it says would be lost. Did you mean `rule`?',
          '    - { plan: "leaderless", role: "missing-lead", action: "1" }',
          '',
        ].join('\n'),
      );
    }
    expect(list()).toBe(wrong);
  });

  it.each([
    [['--write-known'], '`--write-known` needs to know which list: add `--known FILE`.\n'],
    [['--prune-known'], '`--prune-known` needs to know which list: add `--known FILE`.\n'],
    [
      ['--known', LIST, '--write-known', '--prune-known'],
      '`--write-known` writes the list anew and `--prune-known` only shortens it: choose one.\n',
    ],
    [
      ['--known', 'plans/known.yaml', '--write-known'],
      '`plans/known.yaml` would be taken for a plan where it stands. Keep the list elsewhere, such as in `known-findings.yaml` beside the folder of the plans.\n',
    ],
    [
      ['--known', 'plans/late.yaml', 'plans/late.yaml', '--write-known'],
      '`plans/late.yaml` would be taken for a plan where it stands. Keep the list elsewhere, such as in `known-findings.yaml` beside the folder of the plans.\n',
    ],
  ])('ends with 2 for %j', (args, note) => {
    expect(council().check(...args)).toEqual({ code: 2, out: '', note });
  });

  it.each([
    ['.git/known.yaml', 'nothing is written into folders that git or GitHub run things from.'],
    ['plans/late.yaml/known.txt', 'a part of its path is a file and not a folder.'],
  ])('ends with 4 where it cannot write %s, and still says what it found', (file, why) => {
    const { check } = council();
    const ran = check('--known', file, '--write-known');
    expect(ran).toMatchObject({ code: 4, out: expect.stringContaining(SUMMARY) });
    expect(ran.note).toContain(`known.${file.split('.').at(-1)} cannot be written: ${why}\n`);
  });
});
