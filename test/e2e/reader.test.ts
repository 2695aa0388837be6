import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { civicplan, folderWith, MAIN, PLAN_WITHOUT_LEAD } from './civicplan.ts';

/** What a check prints is more than a pipe holds, so the program waits for its reader in the middle of it. */
const ARGS = ['check', '--as-of', '2026-11-22', '--format', 'json', '--output', 'sarif=findings.sarif'];
const PIPE = 64 * 1024;

function manyPlans(): string {
  const plans = Array.from({ length: 300 }, (_, number) => [
    `plans/leaderless-${number}.yaml`,
    PLAN_WITHOUT_LEAD.replace('plan: leaderless', `plan: leaderless-${number}`),
  ]);
  return folderWith(Object.fromEntries(plans));
}

function start(cwd: string) {
  const running = spawn(process.execPath, [MAIN, ...ARGS], { cwd, env: { PATH: process.env.PATH } });
  let note = '';
  running.stderr.setEncoding('utf8').on('data', (text) => {
    note += text;
  });
  return { running, noted: () => note };
}

describe('a reader of what a check prints', () => {
  it('may stop when it has seen enough: the check ends as it would have', async () => {
    const { running, noted } = start(manyPlans());
    await once(running.stdout, 'data');
    running.stdout.destroy();
    const [code] = await once(running, 'close');
    expect([code, noted()]).toEqual([1, 'Written: findings.sarif\n']);
  });

  it('may be slow, and gets all of it', async () => {
    const cwd = manyPlans();
    const { out } = civicplan(ARGS, cwd);
    expect(Buffer.byteLength(out)).toBeGreaterThan(2 * PIPE);
    const { running } = start(cwd);
    let read = '';
    for await (const piece of running.stdout.setEncoding('utf8')) {
      read += piece;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(read).toBe(out);
  });
});
