import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { entryOf, readEntry } from './entry.ts';
import type { Kept } from './kept.ts';

/**
 * Keeps readings in the repository's own folder, `.git/civicplan/<program>/<blob>`. Nothing that is committed can get
 * there, so a change that somebody proposes cannot bring a reading of its own; whoever may write there owns the
 * repository anyway. The folder may be deleted at any time, and nobody has to be able to write to it.
 *
 * @param gitFolder the folder that all working folders of the repository share
 * @param program which program reads, to the byte: what another one kept is not looked at
 */
export function keptIn(gitFolder: string, program: string): Kept {
  const folder = join(gitFolder, 'civicplan', program);
  let isOpen: boolean | undefined;
  return {
    get(blob) {
      const bytes = bytesOf(join(folder, blob));
      return bytes && (readEntry(bytes, blob, program) ?? 'damaged');
    },
    put(blob, reading) {
      isOpen ??= open(folder);
      if (isOpen) isOpen = replace(join(folder, blob), entryOf(reading, blob, program));
      return isOpen;
    },
  };
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Makes the folder, and clears away what other versions of the program left. */
function open(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(dirname(folder)))
      if (name !== basename(folder)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Another process may write the same entry at the same time, with the same bytes: each has a file of its own until it
 * is whole. What a cut of power leaves is no entry, so nothing has to wait for the disk.
 *
 * @returns false where nothing can be written: the disk is full, or can only be read
 */
function replace(path: string, bytes: Uint8Array): boolean {
  const temporary = `${path}.${randomUUID()}`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
    return true;
  } catch {
    rmSync(temporary, { force: true });
    return false;
  }
}
