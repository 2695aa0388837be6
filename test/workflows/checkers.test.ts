import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTED, WORKFLOWS } from './workflows.ts';

// Two checkers by other people, each blind where the other sees: GitHub's own parser knows the syntax of
// today, actionlint knows what can stand in an expression.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = readFileSync(new URL('./sample.yml', import.meta.url), 'utf8');

const isInstalled = (name: string): boolean => existsSync(join(ROOT, 'node_modules', name, 'package.json'));

/** What a checker says of the text of a workflow, one message each. */
type Checker = (text: string) => Promise<readonly string[]> | readonly string[];

describe.skipIf(!isInstalled('@actions/workflow-parser'))('the parser of GitHub', () => {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-parser-'));
  let check: Checker;

  // Node 20 cannot load the package as it is: it imports JSON without saying so.
  beforeAll(async () => {
    const outfile = join(folder, 'parser.mjs');
    await build({
      stdin: {
        contents: `
          export { parseWorkflow, NoOperationTraceWriter } from '@actions/workflow-parser';
          export { convertWorkflowTemplate } from '@actions/workflow-parser/model/convert';`,
        resolveDir: ROOT,
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    const parser = await import(pathToFileURL(outfile).href);
    check = async (content) => {
      const file = { name: 'workflow.yml', content };
      const { context, value } = parser.parseWorkflow(file, new parser.NoOperationTraceWriter());
      if (value !== undefined) await parser.convertWorkflowTemplate(context, value, undefined, {});
      return context.errors.getErrors().map(({ message }: Error) => message);
    };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([...WORKFLOWS, ...DOCUMENTED])('accepts $name', async ({ text }) => {
    expect(await check(text)).toEqual([]);
  });

  it.each([
    ['timeout-minutes:', 'timeout-minuts:'],
    ['timezone:', 'time-zone:'],
    ['issues: write', 'issues: writ'],
    ['  push:\n', '  pushed:\n'],
  ])('refuses %s written as %s', async (right, wrong) => {
    expect(await check(SAMPLE.replace(right, wrong))).not.toEqual([]);
  });
});

describe.skipIf(!isInstalled('actionlint'))('actionlint', () => {
  let check: Checker;

  beforeAll(async () => {
    // The name is not written into the import, so that types do not depend on the package.
    const name = 'actionlint';
    const lint = await (await import(name)).createLinter();
    // Of 2023: what it says of keys and runners is out of date.
    const kinds = ['expression', 'job-needs', 'deprecated-commands', 'credentials', 'glob', 'id'];
    check = (text) =>
      lint(text, '.github/workflows/workflow.yml')
        .filter(({ kind }: { kind: string }) => kinds.includes(kind))
        .map(({ line, message }: { line: number; message: string }) => `${line}: ${message}`);
  });

  it.each([...WORKFLOWS, ...DOCUMENTED])('accepts $name', async ({ text }) => {
    expect(await check(text)).toEqual([]);
  });

  it.each([
    ['github.ref ', 'github.reff '],
    ['github.token', 'secretz.token'],
    ['timeout-minutes: 10', 'needs: nobody'],
  ])('refuses %s written as %s', async (right, wrong) => {
    expect(await check(SAMPLE.replace(right, wrong))).not.toEqual([]);
  });
});
