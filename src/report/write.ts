import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inWords } from './cannot-write.ts';
import { outputPath } from './output-path.ts';
import { persistently } from './persistently.ts';

export { CannotWrite } from './cannot-write.ts';

/** A file that has been decided on, and not yet written. */
export interface OutputFile {
  /** Below the output folder, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Where it goes has been looked at. */
interface DecidedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface Staged {
  readonly path: string;
  readonly temporary: string;
}

/** How many names are tried for a temporary file: those taken are left from runs that were killed, or still run. */
const NAMES = 100;

/**
 * Writes files below a folder, which is made if need be. All are written under temporary names and brought
 * to the disk before the first is renamed, so that a reader finds the old file or the new one and never
 * half of one, and a full disk leaves the old reports as they were. Names that lead out of the folder, and
 * folders of git and GitHub, are refused before anything is written.
 *
 * @throws CannotWrite for the first file that could not be written
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  writeDecided(files.map(({ name, content }) => ({ path: outputPath(folder, name), content })));
}

/**
 * The same for files that a person has named one by one, wherever they are: all are written, or none.
 *
 * @throws CannotWrite for the first file that could not be written
 */
export function writeAll(files: readonly { readonly path: string; readonly content: string }[]): void {
  writeDecided(
    files.map(({ path, content }) => ({ path: outputPath(dirname(path), basename(path)), content })),
  );
}

function writeDecided(files: readonly DecidedFile[]): void {
  const staged: Staged[] = [];
  try {
    for (const { path, content } of files) inWords(path, () => stage(path, content, staged));
    for (const { path, temporary } of staged) {
      inWords(path, () => persistently(() => renameSync(temporary, path)));
    }
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
  for (const path of new Set(staged.map((file) => dirname(file.path)))) flushFolder(path);
}

function stage(path: string, content: string | Uint8Array, staged: Staged[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const { handle, temporary } = openBeside(path);
  staged.push({ path, temporary });
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
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
