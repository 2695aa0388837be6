import { closeSync, openSync, realpathSync, statSync } from 'node:fs';
import { CannotWrite, inWords } from '../files/cannot-write.ts';
import { replaceFiles } from '../files/replace.ts';
import type { FoundFile } from './find.ts';
import { decode, readBytes } from './read.ts';

/** A file as it was read, to be written again. */
export interface Original {
  readonly file: FoundFile;
  readonly bytes: Buffer;
  /** Without the byte order mark. */
  readonly text: string;
  /** The byte order mark, where the file has one. */
  readonly mark: string;
}

/** Reads a file to change it. Nothing where it cannot be read: why, the check tells. */
export function readOriginal(file: FoundFile): Original | undefined {
  const bytes = readBytes(file.path, file.root);
  if (!Buffer.isBuffer(bytes)) return undefined;
  const decoded = decode(bytes);
  if (!('text' in decoded)) return undefined;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { file, bytes, text: decoded.text, mark: marked ? '\ufeff' : '' };
}

/**
 * Writes another text in place of the one that was read. The byte order mark, and who may read and write the
 * file, stay; behind a link the file itself is written. What somebody else has written in the meantime is left.
 *
 * @throws CannotWrite where the file has changed, may not be written, or the disk is full
 */
export function rewrite({ file, bytes, mark }: Original, text: string): void {
  const unchanged = () => {
    const now = readBytes(file.path, file.root);
    if (!Buffer.isBuffer(now) || !now.equals(bytes)) {
      throw new CannotWrite(file.name, 'it has changed since it was read. Run the command again.');
    }
  };
  unchanged();
  inWords(file.name, () => {
    const path = realpathSync.native(file.path);
    // A file can be put in the place of one that may not be written.
    closeSync(openSync(path, 'r+'));
    const mode = statSync(path).mode & 0o7777;
    replaceFiles([{ path, content: `${mark}${text}`, mode }], unchanged);
  });
}
