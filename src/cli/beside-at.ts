import type { FormatName } from '../formats/index.ts';
import { UsageError } from './exit.ts';
import type { FixCommandOptions } from './fix.ts';
import type { KnownOptions } from './known.ts';

/** What `check --at` cannot be combined with, because it is about the files as they are, or would write them. */
export function refuseBesideAt(
  paths: readonly string[],
  { fix, known, writeKnown, pruneKnown }: FixCommandOptions & KnownOptions,
  formats: readonly FormatName[],
): void {
  if (paths.includes('-')) {
    throw new UsageError('`-` reads a plan from standard input and `--at` reads plans from git: choose one.');
  }
  if (fix) throw new UsageError('`--fix` repairs the files as they are, and `--at` reads them as they were.');
  if (known !== undefined || writeKnown || pruneKnown) {
    throw new UsageError(
      'A list of known findings is about the plans as they are, and `--at` reads them as they were: leave one of them out.',
    );
  }
  if (formats.includes('github')) {
    throw new UsageError(
      '`--format github` marks lines of the files as they are, and `--at` reads them as they were. Choose another format.',
    );
  }
}
