import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { USUAL_WORDS } from '../../../src/plan/council-words.ts';
import type { PlainDate } from '../../../src/plan/date.ts';
import { USUAL_RAG_RULE } from '../../../src/plan/rag.ts';
import type { Asked } from '../../../src/report/kinds/kind.ts';
import { NOTHING_ASKED } from '../../../src/report/kinds/kind.ts';
import { loadText } from '../../../src/source/load.ts';
import { buildView } from '../../../src/view/build.ts';
import { type PlanSource, planSource } from '../../../src/view/plan-source.ts';
import { type EarlierState, movementsSince } from '../../../src/view/since.ts';
import type { View } from '../../../src/view/view.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The same plan in spring and in summer, and the real ones. */
export const SPRING = 'test/report/kinds/plans/spring.yaml';
export const SUMMER = 'test/report/kinds/plans/summer.yaml';
export const PORTSMOUTH = 'plans/portsmouth-2021.yaml';
export const PLYMOUTH = 'plans/plymouth-2022.yaml';

export const day = (iso: string) => iso as PlainDate;
export const textOf = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');

export function sourceOf(text: string, name: string): PlanSource {
  const source = planSource(loadText(text, { path: `${ROOT}${name}`, name, root: ROOT }));
  if (source === undefined) throw new Error(`${name} is no valid plan.`);
  return source;
}

export function viewOn(sources: readonly PlanSource[], asOf: string, internal = false): View {
  return buildView(sources, {
    asOf: day(asOf),
    version: '0.1.0',
    commit: { id: '0123456789abcdef0123456789abcdef01234567', modified: false },
    dueSoonDays: 30,
    ragRule: USUAL_RAG_RULE,
    internal,
  });
}

export const filesView = (files: readonly string[], asOf: string, internal = false) =>
  viewOn(
    files.map((file) => sourceOf(textOf(file), file)),
    asOf,
    internal,
  );

/** A commit with one file, which stands today where `now` says. */
export const state = (text: string, path: string, now?: string): EarlierState => ({
  kind: 'found',
  commit: 'fedcba9876543210fedcba9876543210fedcba98',
  files: [{ path, bytes: Buffer.from(text), ...(now !== undefined && { now }) }],
});

export function askedSince(
  since: string,
  earlier: EarlierState,
  { asOf, file = SUMMER, text = textOf(file) }: { asOf: string; file?: string; text?: string },
): Asked {
  const sources = [sourceOf(text, file)];
  const options = { since: day(since), words: USUAL_WORDS, dueSoonDays: 30, ragRule: USUAL_RAG_RULE };
  const movements = movementsSince(viewOn(sources, asOf), sources, earlier, options);
  return { ...NOTHING_ASKED, movements };
}
