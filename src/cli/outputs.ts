import { appendFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { CannotWrite, inWords } from '../files/cannot-write.ts';
import { FORMATS, type FormatName, GROUPED_FORMATS } from '../formats/index.ts';
import type { GroupBy } from '../formats/sections.ts';
import { writeAll } from '../report/write.ts';
import { pathInAddress } from '../words/links.ts';
import { list } from '../words/text.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { readName } from './options.ts';

/** A file to be written besides what is printed. */
export interface OutputRequest {
  readonly format: FormatName;
  /** As it was asked for. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
}

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** What `--output FORMAT=FILE` asks for, each time it was given. */
export function readOutputs(asked: readonly string[], io: Io): readonly OutputRequest[] {
  const outputs: OutputRequest[] = [];
  for (const text of asked) {
    const [name = '', ...rest] = text.split('=');
    const file = rest.join('=');
    if (file === '' || file === '-') {
      const format = FORMAT_NAMES.find((known) => known === name) ?? 'sarif';
      throw new UsageError(
        `\`--output ${text}\` does not name a file. Write for example \`--output ${format}=findings.${EXTENSIONS[format]}\`; what is to be printed is named with \`--format\`.`,
      );
    }
    const format = readName('--output', name, FORMAT_NAMES);
    const path = resolve(io.cwd, file);
    if (outputs.some((other) => other.path === path)) {
      throw new UsageError(
        `Two outputs would be written to \`${file}\`, and only one would stay. Give each its own file.`,
      );
    }
    outputs.push({ format, file, path });
  }
  return outputs;
}

const EXTENSIONS: Readonly<Record<FormatName, string>> = {
  pretty: 'txt',
  json: 'json',
  github: 'txt',
  sarif: 'sarif',
  junit: 'xml',
  markdown: 'md',
};

/** An output that would take the place of a plan is a slip, and the plan would be gone. */
export function refusePlans(
  outputs: readonly OutputRequest[],
  plans: readonly { readonly path: string }[],
): void {
  const paths = new Set(plans.map(({ path }) => path));
  const slip = outputs.find(({ path }) => paths.has(path));
  if (slip)
    throw new UsageError(
      `\`${slip.file}\` is one of the plans, and would be overwritten. Name another file.`,
    );
}

/** Asked to group where nothing that was chosen can be grouped, the command says so. */
export function refuseGrouping(groupBy: GroupBy, formats: readonly FormatName[]): void {
  // The page that goes with `github` is in Markdown.
  const able: readonly FormatName[] = [...GROUPED_FORMATS, 'github'];
  if (groupBy === 'file' || formats.some((format) => able.includes(format))) return;
  throw new UsageError(
    `\`--group-by ${groupBy}\` does nothing to ${list(formats.map((format) => `\`${format}\``))}. It is for ${list(GROUPED_FORMATS.map((format) => `\`${format}\``))}.`,
  );
}

/** Writes every file, or none. Where one cannot be written, that is told, and the command could not finish. */
export function writeOutputs(
  outputs: readonly OutputRequest[],
  render: (format: FormatName) => Iterable<string>,
  io: Io,
): ExitCode {
  return told(io, () => {
    writeAll(outputs.map(({ format, path }) => ({ path, content: render(format) })));
    for (const { file } of outputs) io.note(`Written: ${file}\n`);
  });
}

/** Adds a page to the summary of the run that GitHub shows, if this is a run on GitHub. */
export function addToSummary(page: Iterable<string>, io: Io): ExitCode {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (!path) return EXIT.ok;
  return told(io, () => inWords(path, () => appendFileSync(path, [...page].join(''))));
}

function told(io: Io, write: () => void): ExitCode {
  try {
    write();
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    io.note(`${error.message}\n`);
    return EXIT.unfinished;
  }
}

/**
 * The web address of the working folder at the commit of this run, with a slash at its end; nothing where GitHub
 * does not say what it is running. See docs.github.com, "Default environment variables".
 */
export function filesUrl({ env, cwd }: Io): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!/^https?:\/\/[\w.:-]+$/.test(server ?? '')) return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? '') || !/^[0-9a-f]{40,64}$/.test(commit ?? ''))
    return undefined;
  const inside = relative(env.GITHUB_WORKSPACE || cwd, cwd)
    .split(sep)
    .filter((part) => part !== '');
  if (inside[0] === '..') return undefined;
  return [server, repository, 'blob', commit, ...inside.map(pathInAddress), ''].join('/');
}
