import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { CannotWrite, inWords } from '../files/cannot-write.ts';

/**
 * Where a file of the output folder is written: an absolute path, links resolved.
 *
 * @throws CannotWrite for a name that leads out of the folder, itself or by a link; for a place in a folder
 * from which git or GitHub run things; and where a folder, a device or a pipe has the name
 */
export function outputPath(folder: string, name: string): string {
  const root = real(resolve(folder));
  const path = resolve(root, name);
  if (!isBelow(path, root) || /[\\:\0]/.test(name)) {
    throw new CannotWrite(path, 'it would be outside the output folder.');
  }
  // A link inside the folder may lead anywhere.
  const place = real(dirname(path));
  if (place !== root && !isBelow(place, root)) {
    throw new CannotWrite(path, 'a link leads out of the output folder.');
  }
  if (isGuarded(place) || isGuarded(path)) {
    throw new CannotWrite(path, 'nothing is written into folders that git or GitHub run things from.');
  }
  // `/dev/stdout` is a link to whatever is printed to, and would be a file from then on, for everybody.
  if (place === '/dev') throw new CannotWrite(path, 'this folder holds devices and no files.');
  inWords(path, () => {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    // A device or a pipe would be replaced by a file, for everybody.
    if (there && !there.isFile() && !there.isSymbolicLink()) {
      throw new CannotWrite(path, 'there is something of this name that is no ordinary file.');
    }
  });
  return path;
}

function isBelow(path: string, root: string): boolean {
  const inside = relative(root, path);
  return inside !== '' && inside.split(sep)[0] !== '..' && resolve(inside) !== inside;
}

/** The path with its links resolved, as far as it exists. */
function real(path: string): string {
  const parent = dirname(path);
  if (existsSync(path)) return inWords(path, () => realpathSync(path));
  return parent === path ? path : join(real(parent), path.slice(parent.length));
}

/**
 * Whether a path leads into `.git`, or into the `.github` of a repository: a file there changes what they
 * run. A repository may itself be called `.github`, and what it holds is then no business of ours.
 */
function isGuarded(path: string): boolean {
  let folder = parse(path).root;
  let inside = false;
  for (const part of path.slice(folder.length).split(sep)) {
    folder = join(folder, part);
    // Windows takes `.GIT` and `.git.` for the same, and so may a disk that came from there.
    const name = part.toLowerCase().replace(/[. ]+$/, '');
    if (name === '.git') return true;
    if (name === '.github') inside = true;
    if (inside && existsSync(join(folder, '.git'))) inside = false;
  }
  return inside;
}
