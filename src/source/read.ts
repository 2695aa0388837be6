import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Range } from './positions.ts';
import type { ReadingRule } from './reading-rules.ts';

/** Plans are tens of kilobytes; past this size the time a YAML reader takes is an attack, not a plan. */
export const LARGEST_FILE = 1_000_000;

/** Why a file was not read. */
export interface Refusal {
  readonly rule: ReadingRule;
  readonly message: string;
  readonly help: string;
  /** The text as far as it can be shown, where the reason stands in it. */
  readonly shown?: { readonly text: string; readonly range: Range };
}

/** The text of a file, or why there is none. */
export type ReadResult = { readonly text: string } | Refusal;

/**
 * Reads a file as text. Follows no link that leads out of `root`, opens only ordinary files, reads at
 * most a megabyte, and takes nothing but UTF-8. A byte order mark is dropped. Never throws for what is
 * on the disk: that becomes a refusal, at a line where it has one.
 */
export function readText(file: string, root: string): ReadResult {
  const read = readBytes(file, root);
  return Buffer.isBuffer(read) ? decode(read) : read;
}

/** The same, before it is taken for text. */
export function readBytes(file: string, root: string): Buffer | Refusal {
  try {
    return leadsOutOf(root, file) ? LEAVES_FOLDER : readOpen(file);
  } catch (error) {
    return unreadable(error, file);
  }
}

/** True where something is there, be it a link to nothing, or in a folder that is locked: reading it says what. */
export function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Below a file, or under a name that no disk takes, there is nothing.
    return !(error instanceof Error && 'code' in error && NOWHERE.has(String(error.code)));
  }
}

const NOWHERE = new Set(['ENOTDIR', 'ENAMETOOLONG']);

/** The folder that a file given by name must not lead out of: its own. */
export function folderOf(file: string): string {
  return dirname(resolve(file));
}

/** True for a link to something outside a folder. Throws where the link leads nowhere. */
export function leadsOutOf(root: string, file: string): boolean {
  const inside = relative(realpathSync.native(root), realpathSync.native(file));
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

function readOpen(file: string): Buffer | Refusal {
  // Opening a named pipe would wait for ever without O_NONBLOCK, which Windows does not have.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const state = fstatSync(handle);
    if (state.isDirectory()) return A_FOLDER;
    if (!state.isFile()) return NOT_A_FILE;
    const bytes = state.size > LARGEST_FILE ? undefined : readAll(handle, state.size);
    return bytes ?? TOO_LARGE;
  } finally {
    closeSync(handle);
  }
}

/** All bytes of an open file; nothing when they are more than allowed. The file may have grown since it was measured. */
function readAll(handle: number, expected: number): Buffer | undefined {
  const parts: Buffer[] = [];
  let length = 0;
  for (let size = expected + 1; length <= LARGEST_FILE; size = 65_536) {
    const part = Buffer.allocUnsafe(size);
    const got = readSync(handle, part, 0, size, null);
    if (got === 0) return Buffer.concat(parts, length);
    parts.push(part.subarray(0, got));
    length += got;
  }
  return undefined;
}

/** The text of bytes that were kept elsewhere than on the disk: under the same limits. */
export function readContent(bytes: Uint8Array): ReadResult {
  return bytes.length > LARGEST_FILE ? TOO_LARGE : decode(bytes);
}

/** The text of UTF-8 bytes, without a byte order mark. */
export function decode(bytes: Uint8Array): ReadResult {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

function notUtf8(bytes: Uint8Array): Refusal {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = firstReplaced(text, bytes);
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  return {
    rule: 'not-utf8',
    message: wide
      ? 'This file is saved as UTF-16 and not as UTF-8, so it cannot be read.'
      : 'This letter is not saved as UTF-8, so it cannot be read with certainty, and neither can the file.',
    help: 'Save the file again with the encoding UTF-8. In most editors this is a choice in "Save as".',
    shown: { text, range: [at, at + 1] },
  };
}

/** Where the decoder first put U+FFFD for bytes that are no letter, and not because the file holds one. */
function firstReplaced(text: string, bytes: Uint8Array): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = text.indexOf('\ufffd');
  let offset = mark + Buffer.byteLength(text.slice(0, at));
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf('\ufffd', at + 1);
    offset += Buffer.byteLength(text.slice(at, next));
    at = next;
  }
  return at;
}

const LEAVES_FOLDER: Refusal = {
  rule: 'link-out-of-folder',
  message:
    'This is a link that leads out of its folder, so it was not opened: it could bring into a report what nobody meant to publish.',
  help: 'Put the file itself there instead of a link to it.',
};

export const A_FOLDER: Refusal = {
  rule: 'unreadable-file',
  message: 'This is a folder with the name of a plan.',
  help: 'Give the folder another name, one that does not end in .yaml or .yml.',
};

const NOT_A_FILE: Refusal = {
  rule: 'unreadable-file',
  message: 'This is not an ordinary file, so it was not opened.',
  help: 'A plan is a text file that ends in .yaml.',
};

export const TOO_LARGE: Refusal = {
  rule: 'file-too-large',
  message: 'This file is larger than 1 MB, which is more than any plan needs, so it was not read.',
  help: 'Check that it is a plan. A plan this large is better split into several files.',
};

/** Why the operating system did not let something be read. */
export function unreadable(error: unknown, file: string): Refusal {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [message, help] = REASONS[errno === 'ENOENT' && isLink(file) ? 'DANGLING' : errno] ?? [
    `This file could not be read (${errno || 'for an unknown reason'}).`,
    'Check the disk and the permissions of the file.',
  ];
  return { rule: 'unreadable-file', message, help };
}

const LOCKED = [
  'This may not be read by the person or program that runs the check.',
  'Give them the permission to read it.',
] as const;

const REASONS: Readonly<Record<string, readonly [message: string, help: string]>> = {
  ENOENT: ['This file was not there any more when it was to be read.', 'Run the check again.'],
  DANGLING: [
    'This is a link to a file that is not there.',
    'Put the file itself there, or take the link away.',
  ],
  ELOOP: ['This is a link that leads round in a circle.', 'Put the file itself there instead.'],
  EACCES: LOCKED,
  EPERM: LOCKED,
};

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
