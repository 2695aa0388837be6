import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/report/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'civicplan-bytes-'));
  // Inside node_modules, so that the program finds its packages from any working folder.
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  program = join(mkdtempSync(join(cache, 'civicplan-')), 'render.mjs');
  const entry = join(ROOT, 'test/report/fixtures/render-once.ts');
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const;
  await build({ entryPoints: [entry], outfile: program, logLevel: 'error', ...options });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(program, '..'), { recursive: true, force: true });
});

function renderIn(name: string, environment: Record<string, string>): ReadonlyMap<string, Buffer> {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  execFileSync(process.execPath, [program, join(ROOT, 'templates'), cwd], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  return new Map(
    Object.values(OUTPUTS).map(({ format, extension }) => [
      format,
      readFileSync(join(cwd, `plan.${extension}`)),
    ]),
  );
}

describe('the same view and templates', () => {
  it('give the same bytes in every process, folder, time zone and language', () => {
    const here = renderIn('here', { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' });
    const there = renderIn('there', { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8', LC_ALL: 'C' });
    for (const [format, report] of here) {
      expect(report.length, format).toBeGreaterThan(1000);
      expect(report.equals(there.get(format) ?? Buffer.of()), format).toBe(true);
    }
  });

  it('give the same PDF on a machine without fonts', () => {
    const configuration = join(folder, 'none.conf');
    const nothing = '<?xml version="1.0"?><fontconfig></fontconfig>';
    execFileSync(process.execPath, [
      '-e',
      `fs.writeFileSync(${JSON.stringify(configuration)}, '${nothing}')`,
    ]);
    const without = renderIn('without-fonts', { FONTCONFIG_FILE: configuration }).get('pdf');
    const withThem = renderIn('with-fonts', {}).get('pdf');
    expect(withThem?.equals(without ?? Buffer.of())).toBe(true);
  });
});
