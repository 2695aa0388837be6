import { expect } from 'vitest';
import type { ExitCode } from '../../src/cli/exit.ts';
import type { Input, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly note: string;
  /** Milliseconds waited for, none of which passed. */
  readonly waits: readonly number[];
}

/** Runs a command inside the test: nothing waits, and the clock stands still at noon of 22 November 2026. */
export async function runIn(
  cwd: string,
  args: readonly string[],
  env: Io['env'] = {},
  now = new Date('2026-11-22T12:00:00Z'),
  input?: Input,
): Promise<Ran> {
  let out = '';
  let note = '';
  const waits: number[] = [];
  const code = await run(args, {
    cwd,
    env,
    input: () => input ?? expect.unreachable(),
    out: (text) => {
      out += text;
    },
    note: (text) => {
      note += text;
    },
    terminal: false,
    columns: 80,
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { code, out, note, waits };
}
