import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { inWords } from '../files/cannot-write.ts';
import { replaceFiles } from '../files/replace.ts';
import { outputPath } from './output-path.ts';

export { CannotWrite } from '../files/cannot-write.ts';

/** A file that has been decided on, and not yet written. */
export interface OutputFile {
  /** Below the output folder, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files below a folder, which is made if need be: all of them, or none where the disk is full. Names
 * that lead out of the folder, and folders of git and GitHub, are refused before anything is written.
 *
 * @throws CannotWrite for the first file that could not be written
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  replaceDecided(files.map(({ name, content }) => ({ path: outputPath(folder, name), content })));
}

/**
 * The same for files that a person has named one by one, wherever they are: all are written, or none. A text may
 * come in pieces, none of which is kept.
 *
 * @throws CannotWrite for the first file that could not be written
 */
export function writeAll(
  files: readonly { readonly path: string; readonly content: Iterable<string> }[],
): void {
  replaceDecided(
    files.map(({ path, content }) => ({ path: outputPath(dirname(path), basename(path)), content })),
  );
}

/** Where each of them goes has been looked at. */
function replaceDecided(files: Parameters<typeof replaceFiles>[0]): void {
  for (const { path } of files) inWords(path, () => mkdirSync(dirname(path), { recursive: true }));
  replaceFiles(files);
}
