import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('has generated files that are as the schemas want them', () => {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual(['Generated files are current.\n', 0]);
});
