import { ON_REQUEST, type OnRequest, type RepairOptions } from '../check/proposals.ts';
import { type Repair, type Repaired, repairText } from '../check/repair.ts';
import type { CheckOptions } from '../check/run-rules.ts';
import { CannotWrite } from '../files/cannot-write.ts';
import { unifiedDiff } from '../formats/unified-diff.ts';
import { schemaAddress } from '../source/edit/schema-line.ts';
import type { FoundFile } from '../source/find.ts';
import { type Original, readOriginal, rewrite } from '../source/rewrite.ts';
import { count, list } from '../words/text.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { readNames } from './options.ts';

export interface FixCommandOptions {
  readonly fix: boolean;
  readonly fixAlso?: string;
  readonly dryRun: boolean;
}

/** What is to be repaired, and whether files are written. */
export interface Fixing {
  readonly also: readonly OnRequest[];
  readonly dryRun: boolean;
}

/** What the options ask for; nothing where nothing is to be repaired. */
export function readFixing({ fix, fixAlso, dryRun }: FixCommandOptions): Fixing | undefined {
  if (!fix && dryRun) throw new UsageError('`--dry-run` goes with `--fix`: it shows what that would change.');
  if (!fix && fixAlso !== undefined) throw new UsageError('`--fix-also` goes with `--fix`: add `--fix`.');
  if (!fix) return undefined;
  return { also: fixAlso === undefined ? [] : readNames('--fix-also', fixAlso, ON_REQUEST), dryRun };
}

/**
 * Repairs plans in place, one by one; or shows on standard output how they would change. What was done is told
 * on standard error.
 */
export function fixPlans(
  files: readonly FoundFile[],
  { also, dryRun }: Fixing,
  options: CheckOptions,
  io: Io,
): ExitCode {
  let code: ExitCode = EXIT.ok;
  const made: Repair[] = [];
  let changed = 0;
  for (const file of files) {
    const original = readOriginal(file);
    if (original === undefined) continue;
    const settings: RepairOptions = { ...options, also, schema: schemaAddress(file.path, io.cwd) };
    const repaired = repairText(original.text, file, settings);
    for (const { line, title } of repaired.refused) {
      io.note(`${file.name}:${line}: left as it is, because something else would be wrong then: ${title}.\n`);
    }
    if (repaired.text === original.text) continue;
    if (!put(original, repaired, dryRun, io)) {
      code = EXIT.unfinished;
      continue;
    }
    changed += 1;
    made.push(...repaired.made);
    io.note(told(file, repaired.made));
  }
  io.note(`${summary(made, changed, dryRun)}\n`);
  return code;
}

/** Writes the file, or shows the difference; false where it could not be written, which is told. */
function put(original: Original, { text }: Repaired, dryRun: boolean, io: Io): boolean {
  const { file, mark } = original;
  if (dryRun) {
    io.out(unifiedDiff(file.name, mark + original.text, mark + text));
    return true;
  }
  try {
    rewrite(original, text);
    return true;
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    io.note(`${error.message}\n`);
    return false;
  }
}

/** What was done in a file, like things together. */
function told({ name }: FoundFile, made: readonly Repair[]): string {
  const titles = [...new Set(made.map(({ title }) => title))];
  const lines = titles.map((title) => {
    const times = made.filter((repair) => repair.title === title).length;
    return `  ${title}${times > 1 ? ` (${count(times, 'time')})` : ''}\n`;
  });
  return `${name}\n${lines.join('')}`;
}

/** "2 repairs and 3 TODOs in 1 plan." */
function summary(made: readonly Repair[], plans: number, dryRun: boolean): string {
  if (plans === 0) return 'Nothing to repair.';
  const todos = made.filter(({ todo }) => todo).length;
  const repairs = made.length - todos;
  const parts = [
    ...(repairs > 0 ? [count(repairs, 'repair')] : []),
    ...(todos > 0 ? [count(todos, 'TODO')] : []),
  ];
  const done = `${list(parts)} in ${count(plans, 'plan')}`;
  return dryRun ? `${done} to be made. Nothing was written.` : `${done} written.`;
}
