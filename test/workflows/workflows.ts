import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One of the workflows of this repository. */
export interface WorkflowFile {
  readonly name: string;
  readonly text: string;
}

const FOLDER = new URL('../../.github/workflows/', import.meta.url);

export const WORKFLOWS: readonly WorkflowFile[] = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** Those that the documentation gives to copy. */
export const DOCUMENTED: readonly WorkflowFile[] = ['README.md', 'docs/guide/setting-up.md'].flatMap(
  (page) => {
    const lines = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
    return [...lines.matchAll(/^( *)```yaml workflow\n([\s\S]*?)^ *```$/gm)].map(
      ([, indent = '', block = '']) => {
        const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
        return { name: `${page}: ${/^name: (.+)$/m.exec(text)?.[1]}`, text };
      },
    );
  },
);

/** Every line that a step of a workflow runs, job by job. */
export function scripts({ text }: WorkflowFile): string[][] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> };
  return Object.values(jobs).map(({ steps }) =>
    steps.flatMap(({ run }) => (run ?? '').split('\n').filter((line) => line.trim() !== '')),
  );
}

/** What is run on an event, in order: steps without a condition, and those whose condition names the event. */
export function runOn({ text }: WorkflowFile, event: 'pull_request' | 'push'): string[] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { if?: string; run?: string }[] }> };
  const holds = (condition: string) => {
    const [, sign, name] = /^github\.event_name ([!=]=) '(\w+)'$/.exec(condition) ?? [];
    if (sign === undefined) throw new Error(`What \`${condition}\` means is not known here.`);
    return (name === event) === (sign === '==');
  };
  return Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ if: condition, run }) =>
      run !== undefined && (condition === undefined || holds(condition)) ? [run] : [],
    ),
  );
}
