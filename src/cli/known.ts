import { isAbsolute, resolve } from 'node:path';
import type { PlanReport } from '../check/check.ts';
import { findingsToKnow, leaveOutKnown, type WithoutKnown, withoutGone } from '../check/known.ts';
import { CannotWrite, writeAll } from '../report/write.ts';
import { displayName } from '../source/find.ts';
import { type KnownFinding, knownText, loadKnown } from '../source/known-file.ts';
import { count } from '../words/text.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { mistakesIn } from './mistakes.ts';

export interface KnownOptions {
  readonly known?: string;
  readonly writeKnown: boolean;
  readonly pruneKnown: boolean;
}

/** A list of known findings, and what is to be done with it. */
export interface KnownList {
  readonly file: string;
  readonly listed: readonly KnownFinding[];
  readonly task: 'use' | 'write' | 'prune';
}

/** The list that was asked for; mistakes in it end the command, each told at its line. */
export function openKnown(
  { known: file, writeKnown, pruneKnown }: KnownOptions,
  paths: readonly string[],
  io: Io,
): KnownList | undefined {
  if (writeKnown && pruneKnown) {
    throw new UsageError(
      '`--write-known` writes the list anew and `--prune-known` only shortens it: choose one.',
    );
  }
  const task = writeKnown ? 'write' : pruneKnown ? 'prune' : 'use';
  if (file === undefined) {
    if (task === 'use') return undefined;
    throw new UsageError(`\`--${task}-known\` needs to know which list: add \`--known FILE\`.`);
  }
  if (paths.some((path) => isPlanOf(path, file, io))) {
    throw new UsageError(
      `\`${file}\` would be taken for a plan where it stands. Keep the list elsewhere, such as in \`known-findings.yaml\` beside the folder of the plans.`,
    );
  }
  const result = loadKnown(file, io.cwd);
  if ('problems' in result) throw mistakesIn(result.problems, result.text);
  if (result.known === undefined && task !== 'write') {
    throw new UsageError(
      `There is no file \`${file}\`. To write one that lists every finding there is now, add \`--write-known\`.`,
    );
  }
  return { file, listed: result.known ?? [], task };
}

/** True where a path leads to a file, or would once it is there. */
function isPlanOf(path: string, file: string, { cwd }: Io): boolean {
  const way = displayName(resolve(cwd, file), resolve(cwd, path));
  return way === '.' || (!way.startsWith('../') && !isAbsolute(way) && /\.ya?ml$/i.test(file));
}

/**
 * The check without what is known. The list is written where that was asked for, once everything is decided:
 * where it cannot be written, the old one is as it was.
 */
export function withoutKnown(
  checked: Iterable<PlanReport>,
  list: KnownList,
  io: Io,
): { readonly plans: Iterable<PlanReport>; readonly code: ExitCode } {
  if (list.task === 'write') {
    const listed = findingsToKnow(checked, list.listed);
    const code = write(list.file, listed, `lists ${count(total(listed), 'finding')}`, io);
    return { plans: leaveOutKnown(checked, listed).plans, code };
  }
  const { plans, gone, more } = leaveOutKnown(checked, list.listed);
  tellMore(more, io);
  return { plans, code: list.task === 'prune' ? prune(list, gone, io) : tellGone(list, gone, io) };
}

function prune({ file, listed }: KnownList, gone: readonly KnownFinding[], io: Io): ExitCode {
  if (gone.length === 0) {
    io.note(`Nothing is gone of what \`${file}\` lists.\n`);
    return EXIT.ok;
  }
  const left = withoutGone(listed, gone);
  const done = `lists ${count(total(left), 'finding')}, after ${total(gone)} that ${areGone(gone)} gone`;
  return write(file, left, done, io);
}

function write(file: string, known: readonly KnownFinding[], done: string, io: Io): ExitCode {
  try {
    writeAll([{ path: resolve(io.cwd, file), content: knownText(known) }]);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    io.note(`${error.message}\n`);
    return EXIT.unfinished;
  }
  io.note(`\`${file}\` is written: it ${done}.\n`);
  return EXIT.ok;
}

/** Good news fails nothing; but what stays listed would hide the same mistake, were it made again. */
function tellGone({ file }: KnownList, gone: readonly KnownFinding[], io: Io): ExitCode {
  if (gone.length > 0) {
    const them = total(gone) === 1 ? 'it' : 'them';
    io.note(
      `${count(total(gone), 'known finding')} ${areGone(gone)} gone: add \`--prune-known\` to take ${them} out of \`${file}\`.\n`,
    );
  }
  return EXIT.ok;
}

/** How many of these notes are worth reading. */
const MOST_NOTES = 5;

function tellMore(more: WithoutKnown['more'], io: Io): void {
  for (const { known, found } of more.slice(0, MOST_NOTES)) {
    io.note(
      `${ownerOf(known)} has ${count(found, 'finding')} of \`${known.rule}\` and ${known.count} of them ${known.count === 1 ? 'is' : 'are'} known. Which is new nobody can tell, so all are shown.\n`,
    );
  }
  const hidden = more.length - MOST_NOTES;
  if (hidden > 0) io.note(`The same goes for ${hidden} more.\n`);
}

function ownerOf({ plan, action, milestone, recommendation, person }: KnownFinding): string {
  if (milestone !== undefined) return `Part ${milestone} of action ${action} of plan \`${plan}\``;
  if (action !== undefined) return `Action ${action} of plan \`${plan}\``;
  if (recommendation !== undefined) return `Recommendation ${recommendation} of plan \`${plan}\``;
  if (person !== undefined) return `The person \`${person}\` of plan \`${plan}\``;
  return `The plan \`${plan}\``;
}

const total = (known: readonly KnownFinding[]): number => known.reduce((sum, entry) => sum + entry.count, 0);

const areGone = (gone: readonly KnownFinding[]): string => (total(gone) === 1 ? 'is' : 'are');
