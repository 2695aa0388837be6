import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { planSchema } from '../schemas.ts';
import { layoutOf } from './layout.ts';
import type { TextEdit } from './text-edit.ts';

/** Where schemas of a repository of plans are kept, by our own example. */
const OWN_COPY = 'schema/plan.schema.json';

/**
 * The line at the top of a plan by which editors know its format, and can help: yaml-language-server reads it
 * in a comment of the first lines. Nothing where the file has one.
 */
export function schemaLine(text: string, address: string): TextEdit | undefined {
  if (/^#\s*yaml-language-server\s*:/m.test(text)) return undefined;
  const { newline } = layoutOf(text);
  return { range: [0, 0], text: `# yaml-language-server: $schema=${address}${newline}` };
}

/**
 * Where an editor finds the schema of a plan: the copy in a folder `schema/` above it, as a relative path, so
 * that it works without a network; otherwise the address under which it is published. Looks no higher than
 * `top`.
 */
export function schemaAddress(path: string, top: string): string {
  const here = dirname(resolve(path));
  for (let folder = here; ; folder = dirname(folder)) {
    const copy = join(folder, OWN_COPY);
    if (isPlanSchema(copy)) return relative(here, copy).split(sep).join('/');
    if (folder === resolve(top) || folder === dirname(folder)) return planSchema().$id ?? '';
  }
}

function isPlanSchema(path: string): boolean {
  const id = planSchema().$id;
  return id !== undefined && existsSync(path) && readFileSync(path, 'utf8').includes(`"${id}"`);
}
