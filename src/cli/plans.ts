import type { PlainDate } from '../plan/date.ts';
import { RULES } from '../rules/index.ts';
import { type Config, loadConfig, type OpenConfig } from '../source/config.ts';
import { type Found, type FoundFile, findPlans } from '../source/find.ts';
import { type LoadedPlan, loadPlan } from '../source/load.ts';
import { type PlanSource, planSource } from '../view/plan-source.ts';
import { EXIT, type ExitCode, gravest } from './exit.ts';
import type { Io } from './io.ts';
import { mistakesIn } from './mistakes.ts';

/** The configuration; mistakes in it end the command, each told at its line. */
export function openConfig(named: string | undefined, io: Io): OpenConfig {
  const result = loadConfig(
    named,
    io.cwd,
    RULES.map(({ id }) => id),
  );
  if ('config' in result) return result;
  throw mistakesIn(result.problems, result.text);
}

/** The files that the paths lead to; what leads nowhere is told, and the rest is still read. */
export async function openFiles(
  paths: readonly string[],
  io: Io,
): Promise<Found & { readonly code: ExitCode }> {
  const found = await findPlans(paths.length > 0 ? paths : ['plans'], io.cwd);
  for (const { reason } of found.unmatched) io.note(`${reason}\n`);
  return { ...found, code: found.unmatched.length > 0 ? EXIT.nothing : EXIT.ok };
}

/** Plan files as a commit had them. */
export interface ThenFiles {
  readonly files: readonly FoundFile[];
  readonly code: ExitCode;
  /** The full id. */
  readonly commit: string;
  /** The day asked for; of a reference the day on which the commit came to be. */
  readonly day: PlainDate;
}

/** The plan files as they were, where that was asked for. Loaded only then: reading a file needs no git. */
export async function openThen(
  at: string | undefined,
  paths: readonly string[],
  io: Io,
): Promise<ThenFiles | undefined> {
  return at === undefined ? undefined : (await import('./at.ts')).openAt(at, paths, io);
}

/** Plans to be reported or chased. */
export interface OpenPlans {
  readonly sources: readonly PlanSource[];
  readonly files: readonly FoundFile[];
  /** Absolute paths of the files they were read from. */
  readonly paths: readonly string[];
  /** The commit that had them so, where they were not read from the working folder. */
  readonly commit?: string;
  /** How many files could not be used. */
  readonly leftOut: number;
  readonly code: ExitCode;
}

/** Reads every plan as its council means it. Those that are invalid, or have the id of another, are told and left out. */
export async function openPlans(
  paths: readonly string[],
  config: Config,
  io: Io,
  then?: ThenFiles,
): Promise<OpenPlans> {
  const { files, code } = then ?? (await openFiles(paths, io));
  const sources: PlanSource[] = [];
  const used = new Map<string, string>();
  let leftOut = 0;
  for (const file of files) {
    const loaded = loadPlan(file, config.words);
    const source = planSource(loaded);
    const refusal = refusalOf(loaded, used);
    if (source === undefined || refusal !== undefined) {
      leftOut += 1;
      io.note(`Left out: ${file.name}${refusal ?? ''}\n`);
      continue;
    }
    used.set(source.plan.id, file.name);
    sources.push(source);
  }
  const usable = leftOut > 0 ? EXIT.findings : EXIT.ok;
  return {
    sources,
    files,
    paths: files.map(({ path }) => path),
    ...(then && { commit: then.commit }),
    leftOut,
    code: gravest(code, usable),
  };
}

function refusalOf({ plan, findings }: LoadedPlan, used: ReadonlyMap<string, string>): string | undefined {
  if (plan === undefined) {
    const [first] = findings.filter(({ severity }) => severity === 'error');
    return first && `:${first.line}: ${first.message} ${first.help}`;
  }
  const other = used.get(plan.id);
  return other === undefined
    ? undefined
    : `: it has the same id as ${other}, so their reports would overwrite each other.`;
}
