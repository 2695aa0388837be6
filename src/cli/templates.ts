import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TemplateFailed } from '../report/errors.ts';
import type { TemplateSource } from '../report/output.ts';
import type { Config } from '../source/config.ts';
import { isThere, leadsOutOf, readBytes } from '../source/read.ts';
import { nearest } from '../words/nearest.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';

/** The largest template that is read, in bytes: ten times the largest of ours. */
const LARGEST = 200_000;

/** Templates of the council where it has its own, and of the package where it has not. */
export interface Templates extends TemplateSource {
  /** The council's own file of this name, as messages print it; nothing where it has none. */
  ownFile(name: string): string | undefined;
}

/**
 * The templates for reports and issues. In the council's own folder one file takes the place of ours that has its
 * name; what has the name of none is told, because it would be passed over in silence.
 *
 * @throws UsageError where the folder is not there, or a link leads out of the folder of the configuration
 */
export function openTemplates({ templates }: Config, io: Io): Templates {
  if (templates === undefined) return { read: ours, ownFile: () => undefined };
  const { name: folder, root } = templates;
  const path = join(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`\`templates: ${folder}\` names no folder beside the configuration.`);
  if (leadsOutOf(root, path))
    throw new UsageError(
      `\`templates: ${folder}\` is a link that leads out of the folder of the configuration.`,
    );
  for (const odd of filesIn(path).filter((file) => !filesIn(packageFolder()).includes(file))) {
    const meant = nearest(odd, filesIn(packageFolder()));
    io.note(
      `${folder}/${odd} is not used: no template has this name.${meant ? ` Did you mean ${meant}?` : ''}\n`,
    );
  }
  const ownFile = (name: string) => (isThere(join(path, name)) ? `${folder}/${name}` : undefined);
  return {
    ownFile,
    read: (name) => (ownFile(name) === undefined ? ours(name) : own(join(path, name), root)),
  };
}

/** A mistake in a template of the council is for the council to put right; in one of ours it is a bug. */
export function whoseMistake(error: unknown, templates: Templates): unknown {
  if (!(error instanceof TemplateFailed)) return error;
  const file = templates.ownFile(error.template);
  return file === undefined ? error : new UsageError(`The template ${file} cannot be used. ${error.reason}`);
}

const ours = (name: string): Uint8Array => readFileSync(join(packageFolder(), name));

function own(path: string, root: string): Uint8Array {
  const read = readBytes(path, root);
  if (!Buffer.isBuffer(read)) throw new Error(`${read.message} ${read.help}`);
  if (read.length > LARGEST && path.endsWith('.hbs'))
    throw new Error(`It has ${read.length} bytes, and a template may have ${LARGEST}.`);
  return read;
}

/** The files in a folder and below it, with forward slashes, without those that are hidden. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** The package's `templates/` folder, which stands beside `src/` and beside `dist/`. */
function packageFolder(): string {
  for (let place = dirname(fileURLToPath(import.meta.url)); ; place = dirname(place)) {
    const found = join(place, 'templates');
    if (existsSync(join(found, 'issue.md.hbs'))) return found;
    if (place === dirname(place)) throw new Error('The folder templates/ is missing from the package.');
  }
}
