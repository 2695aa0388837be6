import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Online } from '../report/html/around.ts';
import type { PageSettings } from '../source/config-pages.ts';
import { pathInAddress } from '../words/links.ts';
import type { Io } from './io.ts';
import { filesUrl } from './outputs.ts';

/**
 * Where the files of the working folder can be read and changed on the web: as the configuration says, else as
 * GitHub says of the run. Nothing where neither does. `commit`: where the files are as a commit has them.
 */
export function onlineFiles(
  { repository: { address, branch } }: PageSettings,
  commit: string | undefined,
  io: Io,
): Online | undefined {
  const home = address ?? runAddress(io);
  if (home === undefined) return undefined;
  const folder = folderInRepository(io.cwd).map(pathInAddress);
  const at = (view: string, version: string) => [home, view, pathInAddress(version), ...folder, ''].join('/');
  return { files: at('blob', commit ?? branch), changes: at('edit', branch) };
}

/** See docs.github.com, "Default environment variables". */
function runAddress(io: Io): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = io.env;
  return filesUrl(io) === undefined ? undefined : `${server}/${repository}`;
}

/** The names of the folders from the top of the git repository down to a folder; none outside git. */
function folderInRepository(cwd: string): readonly string[] {
  for (let top = resolve(cwd); ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) {
      return relative(top, resolve(cwd))
        .split(sep)
        .filter((part) => part !== '');
    }
    if (top === dirname(top)) return [];
  }
}
