import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built program. */
export const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly note: string;
}

/** Runs the built command line, as a person would, in a folder. */
export function civicplan(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { PATH: process.env.PATH, HOME: cwd, ...env },
  });
  return { code: status, out: stdout, note: stderr };
}

/** A folder of its own with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The shortest plan that has nothing wrong with it. */
export const CLEAN_PLAN = `plan: clean
title: A plan with nothing wrong
council: Exampleshire Council
people:
  ceo:
    post: Chief Executive
    kind: officer
recommendations:
  - ref: 1
    text: Meet more often.
    actions:
      - id: 1
        title: Hold two meetings a year
        leads: [ceo]
        due: 31 May 2030
`;

/** A plan whose only action has no lead. */
export const PLAN_WITHOUT_LEAD = CLEAN_PLAN.replace('plan: clean', 'plan: leaderless').replace(
  '        leads: [ceo]\n',
  '',
);

/** A plan whose only action was due in May 2020. */
export const LATE_PLAN = CLEAN_PLAN.replace('plan: clean', 'plan: late').replace(
  '31 May 2030',
  '31 May 2020',
);
