import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runIn } from '../cli/run.ts';
import { CLEAN_PLAN, civicplan, folderWith, LATE_PLAN, MAIN, PLAN_WITHOUT_LEAD } from './civicplan.ts';

const DAY = ['--as-of', '2026-11-22'];

/** Runs `check` with something on standard input. */
function check(input: string | Uint8Array, args: readonly string[] = ['-'], cwd = folderWith({})) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'check', ...args, ...DAY], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, note: stderr };
}

describe('check -', () => {
  it('reads one plan from standard input', () => {
    expect(check(CLEAN_PLAN)).toEqual({
      code: 0,
      out: '✓ 1 plan, 1 action: no errors and no warnings. Nothing is late on 22 November 2026.\n',
      note: '',
    });
  });

  it('says the same of it as of a file, but for its name', () => {
    for (const plan of [
      PLAN_WITHOUT_LEAD,
      LATE_PLAN,
      PLAN_WITHOUT_LEAD.replaceAll('\n', '\r\n'),
      'a: b: c',
      '',
    ]) {
      const cwd = folderWith({ 'plans/a.yaml': plan });
      for (const format of ['pretty', 'json', 'github']) {
        const asFile = civicplan(['check', 'plans/a.yaml', '--format', format, ...DAY], cwd);
        expect(check(plan, ['-', '--format', format, '--stdin-name', 'plans/a.yaml'], cwd)).toEqual(asFile);
      }
    }
  });

  it('drops a byte order mark, and refuses what is not UTF-8 or too large', () => {
    expect(check(`\ufeff${CLEAN_PLAN}`)).toMatchObject({ code: 0, note: '' });
    const latin = check(Buffer.from(CLEAN_PLAN.replace('wrong', 'wr\xf6ng'), 'latin1'));
    expect(latin).toMatchObject({ code: 1, note: '' });
    expect(latin.out).toContain('error  not-utf8');
    expect(check('#'.repeat(1_000_001)).out).toContain('error  file-too-large');
  });

  it('calls it <stdin>, or what it is told to', () => {
    const files = (...args: string[]) =>
      JSON.parse(check(PLAN_WITHOUT_LEAD, ['-', '--format', 'json', ...args]).out).findings.map(
        ({ file, plan }: Record<string, string>) => `${file} ${plan}`,
      );
    expect(files()).toEqual(['<stdin> leaderless']);
    expect(files('--stdin-name', './plans//leaderless.yaml')).toEqual(['plans/leaderless.yaml leaderless']);
  });

  it('reads no file of the name it is told', () => {
    const cwd = folderWith({ 'plans/clean.yaml': PLAN_WITHOUT_LEAD });
    expect(check(CLEAN_PLAN, ['-', '--stdin-name', 'plans/clean.yaml'], cwd).code).toBe(0);
  });

  it('uses the configuration, as for files', () => {
    const cwd = folderWith({ 'civicplan.config.yaml': 'severities: { missing-lead: warning }\n' });
    expect(check(PLAN_WITHOUT_LEAD, ['-'], cwd).code).toBe(0);
  });

  it.each([
    [
      ['-', 'plans'],
      '`-` reads one plan from standard input, and stands alone: take the other paths away.\n',
    ],
    [
      ['plans', '--stdin-name', 'x.yaml'],
      '`--stdin-name` is for a plan from standard input: write `-` for its path.\n',
    ],
  ])('ends with 2 where it is called with %j', (args, note) => {
    expect(check(CLEAN_PLAN, args)).toEqual({ code: 2, out: '', note });
  });

  it('does not wait for a person at a terminal', async () => {
    const terminal = { isTTY: true, [Symbol.asyncIterator]: () => expect.unreachable() };
    expect(await runIn(folderWith({}), ['check', '-'], {}, undefined, terminal)).toMatchObject({
      code: 2,
      out: '',
      note: '`-` reads a plan from standard input, and nothing is sent there. Send it a file: `civicplan check - < plans/my-plan.yaml`.\n',
    });
  });

  it('finds nothing on a standard input that is closed or empty, and says so', () => {
    const { status, stdout } = spawnSync(process.execPath, [MAIN, 'check', '-'], {
      stdio: [openSync('/dev/null', 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('The file is empty.');
  });
});
