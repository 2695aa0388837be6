import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { compareText } from '../plan/finding.ts';
import { folderOf, isThere, leadsOutOf, type ReadResult } from './read.ts';

/** A file that may hold a plan. */
export interface FoundFile {
  /** Absolute path. */
  readonly path: string;
  /** Path as messages and reports print it: relative to the working folder, forward slashes. */
  readonly name: string;
  /** The folder that links may not lead out of. */
  readonly root: string;
  /** What was read from standard input: then nothing is read from the disk. */
  readonly input?: ReadResult;
  /** True where nobody has said what the file is called: then `name` is only what messages call it. */
  readonly unnamed?: true;
}

export interface Found {
  /** In the order of their names, each file once, by whatever paths it is reached. */
  readonly files: readonly FoundFile[];
  readonly unmatched: readonly Unmatched[];
}

/** A path or pattern that led to no plan. */
export interface Unmatched {
  readonly given: string;
  /** Why, in words. */
  readonly reason: string;
}

/**
 * The plan files that paths lead to: a file is taken as it is, a folder is searched for `*.yaml` and
 * `*.yml`, a pattern such as `plans/*-2022.yaml` is spelt out (links are not followed there). Hidden folders
 * and `node_modules` are left out. What looks like a plan and cannot be read (a folder of that name, a
 * broken link, a folder that is locked) is among the files, because reading it says why. Never throws for
 * what is on the disk.
 */
export async function findPlans(paths: readonly string[], cwd: string): Promise<Found> {
  const files = new Map<string, FoundFile>();
  const unmatched: Unmatched[] = [];
  for (const given of paths) {
    const { plans, root, otherwise } = await plansAt(given, cwd);
    if (plans.length === 0) unmatched.push({ given, reason: otherwise });
    for (const path of plans) {
      const file = { path, name: displayName(path, cwd), root: root ?? folderOf(path) };
      const real = realPath(path);
      const known = files.get(real);
      // Of a file and the links to it the file itself is kept: a link may be refused.
      if (known === undefined || (path === real && known.path !== real)) files.set(real, file);
    }
  }
  return { files: [...files.values()].sort((a, b) => compareText(a.name, b.name)), unmatched };
}

/** The path as people write it: relative to the working folder, with forward slashes. */
export function displayName(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

interface Search {
  readonly plans: readonly string[];
  /** The folder that was searched. */
  readonly root?: string;
  /** What to say where there are none. */
  readonly otherwise: string;
}

async function plansAt(given: string, cwd: string): Promise<Search> {
  if (given === '') return { plans: [], otherwise: 'A path is empty.' };
  const path = resolve(cwd, given);
  if (statOf(path)?.isDirectory()) {
    const otherwise = `\`${given}\` holds no plan: no file in it ends in .yaml or .yml.`;
    return { plans: plansIn(path, path), root: path, otherwise };
  }
  if (isThere(path)) return { plans: [path], otherwise: '' };
  if (!/[*?[\]{}()]/.test(given)) {
    return { plans: [], otherwise: `There is no file or folder \`${given}\`.` };
  }
  // Loaded only for a pattern: most people name a folder or a file.
  const { glob } = await import('tinyglobby');
  const matches = await glob(given.split(sep).join('/'), {
    cwd,
    absolute: true,
    expandDirectories: false,
    // A link to a folder may lead anywhere, and round in circles.
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const plans = matches.map((match) => resolve(match)).filter(isPlanName);
  return { plans, otherwise: `No plan matches \`${given}\`.` };
}

function plansIn(folder: string, root: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [folder];
  }
  return entries.flatMap((entry) => {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      return [...(isPlanName(path) ? [path] : []), ...plansIn(path, root)];
    }
    // The plans behind a link to another folder are found where they are, or never: then it must be said.
    const lost = entry.isSymbolicLink() && statOf(path)?.isDirectory() && leadsOutOf(root, path);
    return isPlanName(path) || lost ? [path] : [];
  });
}

/** True for the name of a file that is taken for a plan. */
export function isPlanName(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** What is there, behind links too; nothing where that cannot be told. */
function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
