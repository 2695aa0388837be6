import type { Edit } from '../plan/fix.ts';
import type { Change } from '../source/edit/change.ts';
import { schemaLine } from '../source/edit/schema-line.ts';
import type { LoadedPlan } from '../source/load.ts';
import { deadlinesToWrite } from './deadlines-to-write.ts';
import { ALONE, type CheckOptions, runRules } from './run-rules.ts';

/** Repairs that are made only where they are asked for: they change what nobody complained of. */
export const ON_REQUEST = ['deadlines', 'braces'] as const;
export type OnRequest = (typeof ON_REQUEST)[number];

export interface RepairOptions extends CheckOptions {
  readonly also: readonly OnRequest[];
  /** Where editors find the schema of a plan. */
  readonly schema: string;
}

/** A repair of one file, ready to be made. */
export interface Proposal {
  readonly title: string;
  /** The line of the file that it is about. */
  readonly line: number;
  /** What it is told by, so that what went wrong once is not tried again. */
  readonly name: string;
  /** True for a comment that asks somebody to decide. */
  readonly todo: boolean;
  readonly change: Change;
}

/** Everything that could be repaired in a file as it stands, the gravest first: what a broken file says is seen later. */
export function proposalsFor(loaded: LoadedPlan, options: RepairOptions): readonly Proposal[] {
  const { plan } = loaded;
  const proposals: Proposal[] = [];
  const propose = (title: string, edits: readonly Edit[], line?: number) => {
    const change = loaded.change(edits);
    if (change === undefined) return;
    proposals.push({
      title,
      line: line ?? lineOf(loaded.text, change.edits[0]?.range[0] ?? 0),
      name: JSON.stringify(edits),
      todo: edits.every((edit) => edit.do === 'note'),
      change,
    });
  };

  for (const finding of loaded.findings) {
    const fix = loaded.fixOf(finding);
    if (fix) propose(fix.title, fix.edits, finding.line);
  }
  if (plan) {
    const { findings, remedies } = runRules(loaded, plan, options, ALONE);
    const told = findings.flatMap((finding) => ({ finding, ...remedies.get(finding) }));
    for (const { finding, fix } of told) if (fix) propose(fix.title, fix.edits, finding.line);
    if (options.also.includes('deadlines')) {
      for (const { title, edits } of deadlinesToWrite(plan)) propose(title, edits);
    }
    for (const { finding, todo } of told) {
      if (todo) propose(`Write a TODO about \`${todo.about}:\``, [{ do: 'note', ...todo }], finding.line);
    }
  }
  if (options.also.includes('braces')) {
    for (const edit of loaded.prose()) propose('Write each key on a line of its own, without braces', [edit]);
  }
  const line = loaded.value === undefined ? undefined : schemaLine(loaded.text, options.schema);
  if (line) {
    const change = { edits: [line], values: [] };
    proposals.push({
      title: 'Write where editors find the schema',
      line: 1,
      name: 'schema',
      todo: false,
      change,
    });
  }
  return proposals;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
