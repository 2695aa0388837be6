import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { simpleGit } from 'simple-git';

/** The commit that files were read from. */
export interface Commit {
  /** The full id. */
  readonly id: string;
  /** True when one of the files differs from what the commit holds, or is not in it. */
  readonly modified: boolean;
}

/**
 * The commit that the working folder stands on, and whether the files are as it has them. Nothing
 * outside git, without git, or before the first commit. Reads git's objects only: `git status` would
 * run what the repository's own configuration names (`core.fsmonitor`).
 */
export async function readCommit(files: readonly string[], cwd: string): Promise<Commit | undefined> {
  try {
    const git = simpleGit({ baseDir: cwd, timeout: { block: 30_000 } });
    const id = (await git.revparse(['--verify', 'HEAD^{commit}'])).trim();
    const root = realpathSync((await git.revparse(['--show-toplevel'])).trim());
    const listing = await git.raw(['ls-tree', '-r', '-z', '--full-tree', id]);
    const blobs = blobIds(listing);
    return { id, modified: files.some((file) => !isAsCommitted(realpathSync(file), root, blobs)) };
  } catch {
    return undefined;
  }
}

/** `<mode> blob <id>\t<path>`, each ended by a NUL. */
function blobIds(listing: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const entry of listing.split('\0')) {
    const tab = entry.indexOf('\t');
    const id = entry.slice(0, tab).split(' ')[2];
    if (tab > 0 && id !== undefined) ids.set(entry.slice(tab + 1), id);
  }
  return ids;
}

function isAsCommitted(file: string, root: string, blobs: ReadonlyMap<string, string>): boolean {
  const id = blobs.get(relative(root, file).split(sep).join('/'));
  if (id === undefined) return false;
  const bytes = readFileSync(file);
  if (blobId(bytes, id.length) === id) return true;
  // On Windows git may have turned LF into CRLF when it wrote the file.
  return blobId(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), id.length) === id;
}

/** Git's name for a content: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes: Buffer, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
