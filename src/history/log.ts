/** What one commit did to one file. */
export interface FileChange {
  readonly kind: 'written' | 'removed' | 'renamed';
  /** From the top folder of the repository, with forward slashes. */
  readonly path: string;
  /** Where it was before, if it was renamed. */
  readonly from?: string;
  /** Git's name for the content after the commit; absent where the file was removed. */
  readonly blob?: string;
  /** Git's name for the content before; absent where there was no such file. */
  readonly was?: string;
}

/** A commit, with what it did to the files that were asked for. */
export interface LoggedCommit {
  readonly id: string;
  /** When it came to be, in seconds since 1970. */
  readonly seconds: number;
  /** The ids of the commits before it: several for a merge. */
  readonly parents: readonly string[];
  readonly author: string;
  /** The first line of what was written about it. */
  readonly subject: string;
  readonly changes: readonly FileChange[];
}

/** How `git log -z --raw` has to print a commit for `readLog`. No field can hold a NUL, and no path begins with 0x01. */
export const LOG_FORMAT = '%x01%H%x00%ct%x00%P%x00%an%x00%s';

const FIELDS = 5;

/**
 * Reads what `git log -z --raw --no-abbrev --format=LOG_FORMAT` prints. See git-log, "Raw output format":
 * `:<mode> <mode> <blob> <blob> <status>`, then the path, or for a rename both paths.
 */
export function readLog(text: string): readonly LoggedCommit[] {
  const tokens = text.split('\0');
  const commits: LoggedCommit[] = [];
  let changes: FileChange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    if (token.startsWith('\x01')) {
      const [id = '', seconds = '', parents = '', author = '', subject = ''] = tokens.slice(at, at + FIELDS);
      changes = [];
      commits.push({
        id: id.slice(1),
        seconds: Number(seconds),
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author,
        subject,
        changes,
      });
      at += FIELDS;
    } else {
      // git parts the list from what stands before it by an empty line, the last field ends with it.
      const paths = readChange(token.trimStart(), tokens, at, changes);
      at += 1 + paths;
    }
  }
  return commits;
}

/** Adds the change that begins here, and tells how many paths belong to it. */
function readChange(raw: string, tokens: readonly string[], at: number, changes: FileChange[]): number {
  if (!raw.startsWith(':')) return 0;
  const [, , was = '', blob = '', status = ''] = raw.split(' ');
  const [path = '', to = ''] = tokens.slice(at + 1, at + 3);
  if (status.startsWith('R')) {
    changes.push({ kind: 'renamed', from: path, path: to, blob, was });
    return 2;
  }
  // A copy is a file of its own.
  if (status.startsWith('C')) {
    changes.push({ kind: 'written', path: to, blob });
    return 2;
  }
  const before = status !== 'A' && { was };
  changes.push(status === 'D' ? { kind: 'removed', path, was } : { kind: 'written', path, blob, ...before });
  return 1;
}
