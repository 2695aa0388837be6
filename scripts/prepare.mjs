// npm runs this before it packs the package, and when somebody installs it from git, as pre-commit does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// For `npm install --global git+...` npm prepares the clone as if that were global too, and so installs
// nothing into it that the build needs (npm/cli#8440).
if (!existsSync('node_modules/esbuild')) {
  run(process.env.npm_execpath, 'ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit');
}
run('scripts/build.mjs');

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
