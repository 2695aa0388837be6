import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { londonDate, type PlainDate } from '../plan/date.ts';
import { type Blobs, openBlobs } from './blobs.ts';
import { LOG_FORMAT, type LoggedCommit, readLog } from './log.ts';

/** A file as one commit has it. */
export interface TreeFile {
  /** From the top folder of the repository, with forward slashes. */
  readonly path: string;
  /** Git's name for the content. */
  readonly blob: string;
}

/** A repository, for reading. Takes full commit ids only, so that nothing anybody wrote can become an option of git. */
export interface Repository {
  /** Its top folder, real. */
  readonly root: string;
  /** Git's own folder, the one that all working folders of the repository share. */
  readonly folder: string;
  /** True for a clone that holds the last commits only. */
  readonly shallow: boolean;
  /** The full id of the commit that a name leads to; nothing where there is none. */
  resolve(name: string): Promise<string | undefined>;
  /** The full id of the last commit that two have in common; nothing where there is none. */
  common(one: string, other: string): Promise<string | undefined>;
  /** The day on which a commit came to be, in the United Kingdom. */
  dayOf(commit: string): Promise<PlainDate>;
  /** The files of a commit. */
  files(commit: string): Promise<readonly TreeFile[]>;
  /**
   * The commits that lead to one, the newest first, as it was reached: of a merge only the first parent is
   * followed, because that is where the plan stood. `everywhere`: all that were merged as well, each after those that
   * came of it; a merge once for each of its parents, as against that one.
   */
  log(commit: string, which: 'mainline' | 'everywhere'): Promise<readonly LoggedCommit[]>;
  /** Every commit that leads to one, with those before it. */
  parents(commit: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Reads contents, all through one process, and hands each over before the next is read. */
  contents(blobs: readonly string[], use: (blob: string, content: Buffer) => void): Promise<void>;
  /** The same for whoever does not know from the start what is to be read. */
  blobs(): Blobs;
  /** The path of a file as the repository has it; nothing for a file that lies outside. */
  pathOf(file: string): string | undefined;
}

const LONGEST_MS = 120_000;
/** SHA-1, or SHA-256 in repositories that use it. */
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const LINK = '120000';
const PLAN_FILES = [':(top,glob,icase)**/*.yaml', ':(top,glob,icase)**/*.yml'];

/** The repository that a folder lies in; nothing outside git, or without git. */
export async function openRepository(cwd: string): Promise<Repository | undefined> {
  const git = simpleGit({ baseDir: cwd, timeout: { block: LONGEST_MS } });
  let root: string;
  let folder: string;
  let shallow: boolean;
  try {
    root = realpathSync((await git.revparse(['--show-toplevel'])).trim());
    folder = resolve(cwd, (await git.revparse(['--git-common-dir'])).trim());
    shallow = (await git.revparse(['--is-shallow-repository'])).trim() === 'true';
  } catch {
    return undefined;
  }
  return {
    root,
    folder,
    shallow,
    resolve: (name) => resolveName(git, name),
    common: (one, other) => commonOf(git, one, other),
    dayOf: async (commit) =>
      londonDate(new Date(Number(await git.raw(['show', '-s', '--format=%ct', known(commit)])) * 1000)),
    files: (commit) => filesOf(git, commit),
    log: (commit, which) => logOf(git, commit, which),
    parents: (commit) => parentsOf(git, commit),
    contents: (blobs, use) => contentsOf(root, blobs, use),
    blobs: () => openBlobs(root),
    pathOf: (file) => pathIn(root, file),
  };
}

/** A name with a sign in it that no reference has is no reference, whatever git would make of it. */
async function resolveName(git: SimpleGit, name: string): Promise<string | undefined> {
  if (!/^[\w@][\w./@{}^~+-]*$/u.test(name) || name.includes('..')) return undefined;
  try {
    const id = (await git.revparse(['--verify', '--quiet', '--end-of-options', `${name}^{commit}`])).trim();
    return FULL_ID.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

async function commonOf(git: SimpleGit, one: string, other: string): Promise<string | undefined> {
  try {
    const id = (await git.raw(['merge-base', known(one), known(other)])).trim();
    return FULL_ID.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

async function filesOf(git: SimpleGit, commit: string): Promise<readonly TreeFile[]> {
  const listing = await git.raw(['ls-tree', '-r', '-z', '--full-tree', known(commit)]);
  return listing.split('\0').flatMap((entry) => {
    // `<mode> blob <id>\t<path>`
    const tab = entry.indexOf('\t');
    const [mode, type, blob] = entry.slice(0, tab).split(' ');
    // A link is no file: what it leads to is found where it is.
    return type === 'blob' && mode !== LINK && blob ? [{ path: entry.slice(tab + 1), blob }] : [];
  });
}

async function logOf(git: SimpleGit, commit: string, which: 'mainline' | 'everywhere') {
  const merges = which === 'mainline' ? ['-m', '--first-parent'] : ['-m', '--topo-order'];
  const options = [
    '-z',
    '--raw',
    '-M',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
  ];
  return readLog(
    await git.raw([
      'log',
      ...options,
      ...merges,
      `--format=${LOG_FORMAT}`,
      known(commit),
      '--',
      ...PLAN_FILES,
    ]),
  );
}

async function parentsOf(git: SimpleGit, commit: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = (await git.raw(['rev-list', '--parents', known(commit)])).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id = '', ...parents] = line.split(' ');
      return [id, parents];
    }),
  );
}

async function contentsOf(root: string, ...asked: Parameters<Blobs['read']>): Promise<void> {
  const blobs = openBlobs(root);
  try {
    await blobs.read(...asked);
  } finally {
    await blobs.close();
  }
}

/** The last guard: only what git itself has named a commit goes back to it. */
function known(commit: string): string {
  if (!FULL_ID.test(commit)) throw new Error(`${commit} is not the full id of a commit.`);
  return commit;
}

function pathIn(root: string, file: string): string | undefined {
  const path = relative(root, resolve(file)).split(sep).join('/');
  return path.startsWith('../') || path === '..' ? undefined : path;
}
