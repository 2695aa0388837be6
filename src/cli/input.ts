import { dirname, resolve } from 'node:path';
import { displayName, type FoundFile } from '../source/find.ts';
import { readInput } from '../source/read-input.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Io } from './io.ts';

/** The path that stands for standard input. */
const INPUT = '-';

/** What messages call a plan from standard input where nobody has said what it is called. */
const NAMELESS = '<stdin>';

/** The plan on standard input, where that was asked for; nothing where it was not. */
export async function openInput(
  paths: readonly string[],
  name: string | undefined,
  io: Io,
): Promise<{ readonly files: readonly FoundFile[]; readonly code: ExitCode } | undefined> {
  if (!paths.includes(INPUT)) {
    if (name === undefined) return undefined;
    throw new UsageError('`--stdin-name` is for a plan from standard input: write `-` for its path.');
  }
  if (paths.length > 1) {
    throw new UsageError(
      '`-` reads one plan from standard input, and stands alone: take the other paths away.',
    );
  }
  const input = io.input();
  if (input.isTTY === true) {
    throw new UsageError(
      '`-` reads a plan from standard input, and nothing is sent there. Send it a file: `civicplan check - < plans/my-plan.yaml`.',
    );
  }
  const path = resolve(io.cwd, name ?? NAMELESS);
  const file: FoundFile = {
    path,
    name: displayName(path, io.cwd),
    root: dirname(path),
    input: await readInput(input),
    ...(name === undefined && { unnamed: true }),
  };
  return { files: [file], code: EXIT.ok };
}
