import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkPlans, type PlanReport } from '../../src/check/check.ts';
import { earlierPlans } from '../../src/check/earlier.ts';
import { readIsoDate } from '../../src/plan/date.ts';
import { type RagRule, readLength } from '../../src/plan/rag.ts';
import { NO_CONFIG } from '../../src/source/config.ts';
import type { FoundFile } from '../../src/source/find.ts';
import { loadPlan } from '../../src/source/load.ts';

/**
 * A case is a plan, or a folder of plans that are checked together. A plan says at its head on which day it is
 * checked, where that matters: `# as-of: 2024-07-01`, and `# due-soon-days: 0`; and how ratings are worked out:
 * `# rag: off`, `# rag: risk`, `# rag: per-cent: 80 50`, or when red begins: `# rag: 3 months`. One that
 * stands alone is checked as if its file were called like the plan, and not like the case; or as it says:
 * `# file-name: other.yaml`. Where a change is checked, `NAME.before.yaml` is what the plan `NAME.yaml` was.
 */
export interface Case {
  readonly name: string;
  readonly files: readonly FoundFile[];
  /** The file that holds what is expected; absent findings are expected where there is none. */
  readonly expected: string;
}

const USUAL_DAY = '2024-07-01';

/** The cases in a folder, by name. */
export function casesIn(folder: string): Case[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const stem = basename(entry.name, '.yaml');
    const expected = join(folder, `${stem}.out`);
    if (entry.isDirectory()) {
      const files = readdirSync(path).map((name) => ({ path: join(path, name), name, root: path }));
      return [{ name: entry.name, files, expected }];
    }
    if (!entry.name.endsWith('.yaml') || entry.name.endsWith('.before.yaml')) return [];
    return [{ name: stem, files: [{ path, name: fileNameIn(path), root: folder }], expected }];
  });
}

function fileNameIn(path: string): string {
  const text = readFileSync(path, 'utf8');
  const id = /^["']?plan["']?: *["']?([a-z0-9-]+)/m.exec(text)?.[1];
  return /^# file-name: (.+)$/m.exec(text)?.[1] ?? (id === undefined ? basename(path) : `${id}.yaml`);
}

/** What the check says of a case, with nothing configured. */
export function checkCase({ files }: Case): PlanReport[] {
  const head = files.map(({ path }) => readFileSync(path, 'utf8')).join('\n');
  const day = /^# as-of: (\S+)$/m.exec(head)?.[1] ?? USUAL_DAY;
  const asOf = readIsoDate(day);
  if (asOf === undefined) throw new Error(`${day} is not a day`);
  const soon = /^# due-soon-days: (\d+)$/m.exec(head)?.[1];
  const rag = /^# rag: (.+)$/m.exec(head)?.[1];
  const config = {
    ...NO_CONFIG,
    ...(soon !== undefined && { dueSoonDays: Number(soon) }),
    ...(rag !== undefined && { ragRule: ragRule(rag) }),
  };
  const before = files.flatMap(({ path, name, root }) => {
    const file = { path: path.replace(/\.yaml$/, '.before.yaml'), name, root };
    return existsSync(file.path) ? [loadPlan(file)] : [];
  });
  const earlierOf = before.length > 0 ? earlierPlans(before, 'main') : undefined;
  return [...checkPlans(files, { config, asOf, ...(earlierOf && { earlierOf }) })];
}

function ragRule(words: string): RagRule {
  const [, rule = words, more] = /^(\S+?)(?:: (.+))?$/.exec(words) ?? [];
  if (rule === 'off') return { rule };
  if (rule === 'risk' || rule === 'three-months') return { rule, complete: 'blue' };
  if (rule === 'per-cent') {
    const [greenFrom = 0, amberFrom = 0] = (more ?? '').split(' ').map(Number);
    return { rule, greenFrom, amberFrom, complete: 'green' };
  }
  const redAfter = readLength(words);
  if (redAfter === undefined) throw new Error(`${words} is no rule for ratings`);
  return { rule: 'lateness', redAfter, complete: 'blue' };
}
