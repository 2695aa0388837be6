import { spawnSync } from 'node:child_process';
import { missingPackages } from './readers.ts';

/**
 * Before the tests: gets the readers that are missing from the packages of the system, where that is allowed
 * without asking anybody: as root, as in a container, or in CI. On anybody's own machine it says what to install.
 */
export default function installReaders(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const apt = mayInstall();
  if (!apt) {
    process.stdout.write(
      `Some tests need programs that are not here: sudo apt-get install ${missing.join(' ')}\n`,
    );
    return;
  }
  process.stdout.write(`Installing what the tests look at reports with: ${missing.join(' ')}\n`);
  const run = (...args: readonly string[]) => {
    const [program = '', ...rest] = [...apt, ...args];
    spawnSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

function mayInstall(): readonly string[] | undefined {
  const works = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;
  if (!works('apt-get', '--version')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return process.env.CI === 'true' && works('sudo', '-n', 'true') ? ['sudo', '-n', 'apt-get'] : undefined;
}
