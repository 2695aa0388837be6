import { resolve } from 'node:path';
import type { CouncilWords } from '../plan/council-words.ts';
import { buildPlan } from '../source/build.ts';
import type { FoundFile } from '../source/find.ts';
import type { PlanFile } from '../source/generated/plan-file.ts';
import { loadPlan } from '../source/load.ts';
import { readContent } from '../source/read.ts';
import type { Blobs } from './blobs.ts';
import type { Repository } from './git.ts';
import { broughtByMerges, type InnerChange, innerChanges } from './inside.ts';
import { keptIn } from './kept/folder.ts';
import { type Kept, NOTHING_KEPT } from './kept/kept.ts';
import { PROGRAM } from './program.ts';
import type { ReadContent, ReadInner, ReadVersion } from './record.ts';
import { type Version, versionsOf } from './versions.ts';

/** The past of one plan file. */
export interface Past {
  readonly file: FoundFile;
  /** The versions that are valid, the oldest first. */
  readonly versions: readonly ReadVersion[];
  /** How many were not, and are left out: nothing is guessed. */
  readonly unread: number;
}

/** What earlier runs of this program have read of a repository. */
export function keptOf({ folder }: Repository): Kept {
  return PROGRAM === undefined ? NOTHING_KEPT : keptIn(folder, PROGRAM);
}

/**
 * The past of plan files one after the other, as the main line of the present commit had them. Each distinct content
 * is read once, in this run or in an earlier one. A file that git does not have has no past.
 *
 * @param present the full id of the commit with which the past ends, where it is not the one that is checked out
 */
export async function* pastsOf(
  repository: Repository,
  files: readonly FoundFile[],
  words: CouncilWords,
  {
    kept = keptOf(repository),
    present,
  }: { readonly kept?: Kept | undefined; readonly present?: string } = {},
): AsyncGenerator<Past> {
  const head = present ?? (await repository.resolve('HEAD'));
  const commits = head === undefined ? [] : await repository.log(head, 'mainline');
  const paths = new Map(files.map((file) => [file, repository.pathOf(resolve(file.path))]));
  const known = [...paths.values()].filter((path) => path !== undefined);
  const versions = versionsOf(commits, known);
  const inside = await insideMerges(repository, head, [...versions.values()]);
  const blobs = repository.blobs();
  try {
    for (const file of files) {
      const all = (versions.get(paths.get(file) ?? '') ?? []).filter(({ blob }) => blob !== undefined);
      const needed = all.flatMap((version) => [
        version.blob,
        ...(inside.get(version) ?? []).flatMap(({ was, blob }) => [...was, blob]),
      ]);
      const distinct = new Set(needed.filter((blob) => blob !== undefined));
      const read = await readAll(blobs, distinct, words, kept);
      const valid = all.flatMap((version): readonly ReadVersion[] => {
        const content = read.get(version.blob ?? '');
        const inner = (inside.get(version) ?? []).map((change) => readInner(change, read));
        return content ? [{ commit: version.commit, ...content, ...(inner.length > 0 && { inner }) }] : [];
      });
      yield { file, versions: valid, unread: all.length - valid.length };
    }
  } finally {
    await blobs.close();
  }
}

/** The past of plan files, all at once: for few. */
export async function pastOf(...asked: Parameters<typeof pastsOf>): Promise<readonly Past[]> {
  const pasts: Past[] = [];
  for await (const past of pastsOf(...asked)) pasts.push(past);
  return pasts;
}

/** What each merge of the main line brought to each file, where there is any. */
async function insideMerges(
  repository: Repository,
  head: string | undefined,
  files: readonly (readonly Version[])[],
): Promise<ReadonlyMap<Version, readonly InnerChange[]>> {
  const isMerge = ({ commit }: Version) => commit.parents.length > 1;
  if (head === undefined || !files.flat().some(isMerge)) return new Map();
  const everywhere = await repository.log(head, 'everywhere');
  const brought = broughtByMerges(head, await repository.parents(head), everywhere);
  const inside = new Map<Version, readonly InnerChange[]>();
  for (const versions of files) {
    const names = new Set(versions.map(({ path }) => path));
    for (const version of versions.filter(isMerge)) {
      const commits = brought.get(version.commit.id);
      if (commits) inside.set(version, innerChanges(commits, names));
    }
  }
  return inside;
}

/** Each content as it was kept, else as it is read now; none for one that is not a valid plan. */
async function readAll(
  git: Blobs,
  blobs: ReadonlySet<string>,
  words: CouncilWords,
  kept: Kept,
): Promise<ReadonlyMap<string, ReadContent>> {
  const read = new Map<string, ReadContent>();
  const unknown: string[] = [];
  for (const blob of blobs) {
    const known = kept.get(blob);
    if (known === undefined || known === 'damaged') unknown.push(blob);
    else if (known.reading) read.set(blob, { plan: buildPlan(known.reading, words), file: known.reading });
  }
  await git.read(unknown, (blob, content) => {
    const { plan, value } = loadPlan({ ...NO_FILE, input: readContent(content) }, words);
    const file = plan && (value as PlanFile);
    if (plan && file) read.set(blob, { plan, file });
    kept.put(blob, file);
  });
  return read;
}

/** What is read of a valid plan does not hang on what its file is called. */
const NO_FILE = { path: '', name: '', root: '' };

function readInner({ commit, was, blob }: InnerChange, read: ReadonlyMap<string, ReadContent>): ReadInner {
  const now = read.get(blob ?? '');
  return {
    commit,
    was: was.map((before) => (before === undefined ? 'absent' : (read.get(before) ?? 'unread'))),
    ...(now && { now }),
  };
}
