import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's `templates/` folder, which stands beside `src/` and beside `dist/`. */
export const packageTemplates = {
  read: (name: string): Uint8Array => readFileSync(join(folder(), name)),
};

/** A template of the package as text. */
export function templateText(name: string): string {
  return readFileSync(join(folder(), name), 'utf8');
}

function folder(): string {
  for (let place = dirname(fileURLToPath(import.meta.url)); ; place = dirname(place)) {
    const found = join(place, 'templates');
    if (existsSync(join(found, 'issue.md.hbs'))) return found;
    if (place === dirname(place)) throw new Error('The folder templates/ is missing from the package.');
  }
}
