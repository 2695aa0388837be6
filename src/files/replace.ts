import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inWords } from './cannot-write.ts';
import { persistently } from './persistently.ts';

/** A file that has been decided on, and not yet written. */
export interface NewContent {
  /** Absolute; its folder is there. */
  readonly path: string;
  /** Text may come in pieces, each written before the next is made. */
  readonly content: Iterable<string> | Uint8Array;
  /** Who may do what with it, as a number of the system; that of a new file where absent. */
  readonly mode?: number;
}

interface Staged {
  readonly path: string;
  readonly temporary: string;
}

/** How many names are tried for a temporary file: those taken are left from runs that were killed, or still run. */
const NAMES = 100;

/**
 * Puts files in place of what stands there. All are written under temporary names and brought to the disk
 * before the first is renamed, so that a reader finds the old file or the new one and never half of one, and a
 * full disk leaves the old files as they were.
 *
 * @throws CannotWrite for the first file that could not be written
 */
export function replaceFiles(files: readonly NewContent[], before: (path: string) => void = () => {}): void {
  const staged: Staged[] = [];
  try {
    for (const file of files) inWords(file.path, () => stage(file, staged));
    for (const { path, temporary } of staged) {
      inWords(path, () => {
        before(path);
        persistently(() => renameSync(temporary, path));
      });
    }
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
  for (const path of new Set(staged.map((file) => dirname(file.path)))) flushFolder(path);
}

function stage({ path, content, mode }: NewContent, staged: Staged[]): void {
  const { handle, temporary } = openBeside(path);
  staged.push({ path, temporary });
  try {
    if (mode !== undefined) fchmodSync(handle, mode);
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces) writeWhole(handle, piece);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeWhole(handle: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

/** In the same folder, for a file can only be renamed within one disk. */
function openBeside(path: string): { handle: number; temporary: string } {
  for (let number = 1; ; number++) {
    const temporary = join(dirname(path), `.${basename(path)}.${number}.tmp`);
    try {
      return { handle: openSync(temporary, 'wx'), temporary };
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!taken || number === NAMES) throw error;
    }
  }
}

/** Brings the new names to the disk too. Not every system can; the files are whole without. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folders.
  }
}
