import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { needs } from '../readers/readers.ts';
import { CLEAN_PLAN, civicplan, folderWith, MAIN } from './civicplan.ts';

const { left, named } = needs('terminal');

const ARGUMENTS = ['report', '--to', 'md,csv', '--as-of', '2026-11-22'];
const plans = () =>
  folderWith({
    'plans/clean.yaml': CLEAN_PLAN,
    'plans/second.yaml': CLEAN_PLAN.replace('plan: clean', 'plan: second'),
  });

/** All that a person at a terminal is sent, control characters and all. */
function seen(env: Readonly<Record<string, string>> = {}): string {
  const command = [process.execPath, MAIN, ...ARGUMENTS].map((part) => `'${part}'`).join(' ');
  const cwd = plans();
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd, TERM: 'xterm', ...env },
  });
  expect(status).toBe(0);
  return stdout;
}

describe('while reports are made', () => {
  it.skipIf(left)(named('a person sees how far it is, on one line that is gone in the end'), () => {
    const steps = [
      'Making reports: 0 of 2 done, now md',
      'Making reports: 0 of 2 done, now csv',
      'Making reports: 1 of 2 done, now md',
      'Making reports: 1 of 2 done, now csv',
      '',
    ];
    const told =
      'out/clean.md\r\nout/clean.csv\r\nout/second.md\r\nout/second.csv\r\n4 reports of 2 plans written.\r\n';
    expect(seen()).toBe(`${steps.map((step) => `\r\u001b[K${step}`).join('')}${told}`);
  });

  it.skipIf(left).each([{ CI: 'true' }, { TERM: 'dumb' }])(
    named('nothing of it is shown where nobody is watching: %j'),
    (env) => {
      expect(seen(env)).toMatch(/^out\/clean\.md\r\n/);
    },
  );

  it('nothing of it goes into a file', () => {
    expect(civicplan(ARGUMENTS, plans()).note).toMatch(/^out\/clean\.md\n/);
  });
});
